import fc from "fast-check";
import {
  headingKey,
  isUsableText,
  recordText,
  splitList,
  splitNames,
  toHalfWidth,
  trimOuter,
} from "../../../src/core/text/canonical";
import { anyText } from "./any-text";

describe("toHalfWidth", () => {
  it("turns full-width letters, digits and signs into ASCII and the wide space into a space", () => {
    expect(toHalfWidth("ＡＢ１２－～！　x")).toBe("AB12-~! x");
  });

  it("leaves Chinese punctuation and half-width text alone", () => {
    expect(toHalfWidth("东胜区、abc。①")).toBe("东胜区、abc。①");
  });

  it("never changes the length of a text, so positions stay true", () => {
    fc.assert(fc.property(anyText, (text) => toHalfWidth(text).length === text.length));
  });
});

describe("trimOuter", () => {
  it.each([
    "\u3000第一小学\u3000",
    "\u00A0第一小学",
    "第一小学\u200B",
    "\uFEFF第一小学\r\n",
    "\t第一小学 ",
  ])("takes the white and invisible characters around %j off", (text) => {
    expect(trimOuter(text)).toBe("第一小学");
  });

  it("keeps what is inside", () => {
    expect(trimOuter(" 好又多 超市\u200B一店 ")).toBe("好又多 超市\u200B一店");
  });

  it("leaves nothing of a text that is only white", () => {
    expect(trimOuter(" \u3000\u200B\uFEFF\n")).toBe("");
  });
});

describe("headingKey", () => {
  it.each([
    ["本部门\n计划名称", "本部门计划名称"],
    ["分配任务的处（科）室", "分配任务的处(科)室"],
    [" 统一 社会\u200B信用代码\u3000", "统一社会信用代码"],
    ["ＴＹＸＹＤＭ", "tyxydm"],
    ["抽查比例％", "抽查比例%"],
  ])("makes %j comparable as %j", (heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });
});

describe("isUsableText", () => {
  it.each(["第一小学", "𠮷野家", "👨‍👩‍👧", "=cmd|' /C calc'!A0", "\uFEFF"])("accepts %j", (text) => {
    expect(isUsableText(text)).toBe(true);
  });

  it.each(["\u0000", "a\tb", "a\nb", "\u007F", "\u0085", "\uD800", "a\uDC00b", "\uFFFF"])(
    "refuses %j",
    (text) => {
      expect(isUsableText(text)).toBe(false);
    },
  );
});

describe("recordText", () => {
  it.each([
    ["计财处、\r\n政审处", "计财处、 政审处"],
    ["a\t\t\nb", "a b"],
    ["a\u0000\u0001b", "a  b"],
    ["a\uD800b", "a\uFFFDb"],
    ["𠮷", "𠮷"],
  ])("writes %j as %j", (text, recorded) => {
    expect(recordText(text)).toBe(recorded);
  });

  it("makes any text usable, once and for all", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const recorded = recordText(text);
        expect(isUsableText(recorded)).toBe(true);
        expect(recordText(recorded)).toBe(recorded);
      }),
    );
  });
});

describe("splitting a cell", () => {
  it("splits fields of expertise at every sign the staff use", () => {
    expect(splitList("食品、消防，财务,体育;教学；卫生/基建 安全\n特种设备")).toEqual(
      "食品 消防 财务 体育 教学 卫生 基建 安全 特种设备".split(" "),
    );
  });

  it.each([
    ["计财处、\n政审处", ["计财处", "政审处"]],
    ["政审处会基教处、职成处", ["政审处会基教处", "职成处"]],
    ["教育局 联合 卫健委 市场监管局", ["教育局 联合 卫健委 市场监管局"]],
    ["学校，幼儿园;教育培训机构；", ["学校", "幼儿园", "教育培训机构"]],
    ["中小学/幼儿园", ["中小学/幼儿园"]],
    ["督导室\r\n体卫艺处", ["督导室", "体卫艺处"]],
  ])("keeps names that hold spaces, slashes and 会 whole: %j", (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it("finds no part in an empty cell", () => {
    expect([...splitList(" 、/"), ...splitNames("\u3000、 ")]).toEqual([]);
  });
});
