import fc from "fast-check";
import { readFrequency } from "../../../src/core/text/frequency";

const exactly = (times: number): object => ({ kind: "times", bound: "exactly", times });
const atLeast = (times: number): object => ({ kind: "times", bound: "at-least", times });

describe("how often a cell says", () => {
  it.each([
    ["1", exactly(1)],
    ["=1", exactly(1)],
    ["＝２", exactly(2)],
    ["1次/年", exactly(1)],
    ["2次/每年", exactly(2)],
    ["1次/学期", exactly(2)],
    ["每年一次", exactly(1)],
    ["一年两次", exactly(2)],
    ["每年2次", exactly(2)],
    ["每月一次", exactly(12)],
    ["每季度1次", exactly(4)],
    ["每季一次", exactly(4)],
    ["每半年一次", exactly(2)],
    ["每个学期 1 次", exactly(2)],
    ["抽查1次", exactly(1)],
    ["抽查频次为2次", exactly(2)],
    ["全年抽查三次", exactly(3)],
    ["幼儿园抽查一次", exactly(1)],
    ["十二次", exactly(12)],
    ["二十四次/年", exactly(24)],
  ])("reads %s as exactly that many a year", (text, reading) => {
    expect(readFrequency(text)).toEqual(reading);
  });

  it.each([
    [">=1", atLeast(1)],
    ["≥１", atLeast(1)],
    ["每年不少于1次", atLeast(1)],
    ["不少于1次/年", atLeast(1)],
    ["至少每年抽查1次", atLeast(1)],
    ["每年1次以上", atLeast(1)],
    ["每学期不少于1次", atLeast(2)],
    ["每月至少1次", atLeast(12)],
    ["不少于2次/年(30%)", atLeast(2)],
    ["不少于2次/年（30%）", atLeast(2)],
  ])("reads %s as a lower bound, which never becomes an upper one", (text, reading) => {
    expect(readFrequency(text)).toEqual(reading);
  });

  it.each([
    "2.5",
    "0",
    "0次",
    "<=2",
    "≤2",
    ">1",
    "每年不超过2次",
    "一般不超过2次/年",
    "至多抽查1次",
    "1—2次/年",
    "每2年抽查1次",
    "对同一单位每2年抽查不超过1次",
    "每月1次/年",
    "一季度抽查1次",
    "月抽查1次",
    "第一次",
    "市级局每年组织1次；县级局每月组织1次",
    "每年1次20%；或者每年2次各10%",
    "根据监管需要确定",
    "随机",
    "30%",
    `${"学".repeat(100)}抽查1次`,
  ])("does not guess at %s", (text) => {
    expect(readFrequency(text)).toEqual({ kind: "undetermined", text });
  });

  it.each([0, -1, 2.5, Number.NaN])("does not take the number %d for a frequency", (value) => {
    expect(readFrequency(value)).toEqual({ kind: "undetermined", text: String(value) });
  });

  it("takes a positive whole number for what it is, as a number and as text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (times) => {
        expect(readFrequency(times)).toEqual(exactly(times));
        expect(readFrequency(` ${times}次 `)).toEqual(exactly(times));
      }),
    );
  });

  it.each([null, "", " \u3000\n"])("finds nothing in %j", (value) => {
    expect(readFrequency(value)).toEqual({ kind: "empty" });
  });
});
