import fc from "fast-check";
import type { FrequencyReading } from "../../../src/core/text/frequency";
import {
  formatBasisPoints,
  parseBasisPoints,
  readRatio,
  requiredCount,
  type RatioReading,
} from "../../../src/core/text/ratio";

const NONE: FrequencyReading = { kind: "empty" };

/** A reading in short: `= 5%`, `≥ 5%`, `2%–5%`, `8 units`, `empty`, `?`. */
function inShort(ratio: RatioReading): string {
  if (ratio.kind === "count") return `${ratio.count} units`;
  if (ratio.kind !== "share") return ratio.kind === "empty" ? "empty" : "?";
  const share = formatBasisPoints(ratio.basisPoints);
  if (ratio.bound === "between") return `${share}–${formatBasisPoints(ratio.upperBasisPoints)}`;
  return `${ratio.bound === "exactly" ? "=" : "≥"} ${share}`;
}

describe("a ratio in words", () => {
  it.each([
    ["5%", "= 5%"],
    ["１０％", "= 10%"],
    [" 5 % ", "= 5%"],
    ["2.5%", "= 2.5%"],
    ["100%全覆盖", "= 100%"],
    ["100%，全覆盖", "= 100%"],
    ["全覆盖", "= 100%"],
    ["2‰", "= 0.2%"],
    ["10%/年", "= 10%"],
    ["抽查比例5%", "= 5%"],
    ["学校抽查比例为5%", "= 5%"],
    ["按5%的比例抽取", "= 5%"],
    ["百分之五", "= 5%"],
    ["百分之2.5", "= 2.5%"],
    ["≥10%", "≥ 10%"],
    [">=10%", "≥ 10%"],
    ["不低于5%", "≥ 5%"],
    ["全年抽查比例不低于5%", "≥ 5%"],
    ["抽查比例不少于2‰", "≥ 0.2%"],
    ["不少于2‰", "≥ 0.2%"],
    ["5%以上", "≥ 5%"],
    ["2%-5%", "2%–5%"],
    ["2-5%", "2%–5%"],
    ["２％～５％", "2%–5%"],
    ["抽查比例为2‰至1%", "0.2%–1%"],
    ["8家", "8 units"],
    ["46户", "46 units"],
    ["抽查10所学校", "10 units"],
    ["不少于8家", "8 units"],
  ])("reads %s as %s", (text, short) => {
    const { ratio, frequency } = readRatio(text, "@");
    expect([inShort(ratio), frequency]).toEqual([short, NONE]);
  });

  it.each([
    ["不低于3%或按专项计划确定", "alternatives"],
    ["中职5%、高职10%", "two shares for two kinds"],
    ["中职学校的抽查比例为5%、高职院校10%", "two shares in one cell"],
    ["按实际工作需要确定", "no number"],
    ["根据监管需要确定", "no number"],
    ["根据实际需要，一般不超过 10%/年", "a ceiling"],
    ["不高于5%", "a ceiling"],
    ["不超过总数的2%", "a ceiling"],
    ["≤5%", "a ceiling"],
    ["5%以内", "a ceiling"],
    ["低于5%", "a ceiling"],
    ["最高比例5%", "a ceiling"],
    ["5%左右", "about"],
    ["重点单位5%", "only some of the units"],
    ["检查单位数量（10%，其中重点检查单位不低于8%）", "a share within a share"],
    ["8家(2%)", "a number and a share that may disagree"],
    ["5%-2%", "a range that descends"],
    ["不低于2%-5%", "a bound upon a range"],
    ["0%", "nothing planned"],
    ["0家", "nothing planned"],
    ["101%", "more than all"],
    ["0.125%", "no whole basis point"],
    ["0.25‰", "no whole basis point"],
    ["≥0.2", "fraction or percent"],
    ["1", "one percent or all"],
    ["0", "nothing planned"],
    ["10批次", "lots, not units"],
    [`${"抽查".repeat(5_000)}5%`, "prose without end"],
  ])("does not guess at %s: %s", (text) => {
    expect(readRatio(text, "General").ratio).toEqual({ kind: "undetermined", text });
  });

  it.each(["5", "5.0", "0.05", ".05"])(
    "reads %j typed as text as the number would be read",
    (text) => {
      expect(inShort(readRatio(text, "@").ratio)).toBe("= 5%");
    },
  );

  it.each([null, "", " \u3000"])("finds nothing in %j", (value) => {
    expect(readRatio(value, "0%")).toEqual({ ratio: { kind: "empty" }, frequency: NONE });
  });
});

describe("a ratio and a frequency in one cell", () => {
  it.each([
    ["抽查比例为5%,抽查2次", "= 5%", "exactly 2"],
    ["抽查比例5%，每年抽查1次", "= 5%", "exactly 1"],
    ["5%;,抽查1次", "= 5%", "exactly 1"],
    ["学校抽查比例为5%;,抽查1次", "= 5%", "exactly 1"],
    ["25%,不少于1次/年", "= 25%", "at-least 1"],
    ["全年抽查比例不低于1%,抽查1次", "≥ 1%", "exactly 1"],
    ["幼儿园抽查一次,抽查比例10%", "= 10%", "exactly 1"],
    ["每年1次20%", "= 20%", "exactly 1"],
    ["不少于2次/年(30%)", "= 30%", "at-least 2"],
    ["46家,每年两次", "46 units", "exactly 2"],
    ["抽查1次", "empty", "exactly 1"],
    ["全年抽查比例不低于5%,抽查频次根据监管需要确定", "≥ 5%", "undetermined"],
    ["每年1次20%；或者每年2次各10%", "?", "undetermined"],
    ["每年1次33%；或者每年分次达到33%", "?", "undetermined"],
    ["每年2次各10%", "?", "undetermined"],
  ])("reads %s as %s and %s", (text, short, often) => {
    const { ratio, frequency } = readRatio(text, "@");
    const read =
      frequency.kind === "times" ? `${frequency.bound} ${frequency.times}` : frequency.kind;
    expect([inShort(ratio), read]).toEqual([short, often]);
  });
});

describe("a ratio that Excel keeps as a number", () => {
  it.each([
    [0.05, "0%", "= 5%"],
    [0.05, "General", "= 5%"],
    [5, "General", "= 5%"],
    [5, "0.00", "= 5%"],
    [0.07, "0%", "= 7%"],
    [0.29, "0.0%", "= 29%"],
    [2.5, "General", "= 2.5%"],
    [1, "0%", "= 100%"],
    [1, "0.00%;[Red]-0.00%", "= 100%"],
    [100, "General", "= 100%"],
    [0.0001, "0.00%", "= 0.01%"],
    [5, '0"%"', "= 5%"],
    [0.5, '0.0"%"', "= 0.5%"],
    [1, "0\\%", "= 1%"],
    [2, '0"‰"', "= 0.2%"],
    [8, '0"家"', "8 units"],
  ])("reads %d shown by %s as %s", (value, format, short) => {
    expect(inShort(readRatio(value, format).ratio)).toBe(short);
  });

  it.each([
    [1, "General", "1 % or 100 %"],
    [0, "0%", "nothing planned"],
    [-0.05, "0%", "less than nothing"],
    [1.5, "0%", "more than all"],
    [101, "General", "more than all"],
    [0.05123, "0%", "no whole basis point"],
    [0.00001, "0%", "less than a basis point"],
    [2.5, '0"家"', "half a unit"],
    [Number.NaN, "0%", "no number"],
    [Number.POSITIVE_INFINITY, "General", "no end"],
  ])("does not guess at %d shown by %s: %s", (value, format) => {
    expect(readRatio(value, format)).toEqual({
      ratio: { kind: "undetermined", text: String(value) },
      frequency: NONE,
    });
  });

  it("reads back every basis point, whatever the noise of the fraction it is kept as", () => {
    for (let basisPoints = 1; basisPoints <= 10_000; basisPoints += 1) {
      const { ratio } = readRatio(basisPoints / 10_000, "0.00%");
      if (ratio.kind !== "share" || ratio.basisPoints !== basisPoints) {
        throw new Error(`${basisPoints} was read as ${JSON.stringify(ratio)}`);
      }
    }
  });
});

describe("basis points in writing", () => {
  it.each([
    [500, "5%"],
    [250, "2.5%"],
    [20, "0.2%"],
    [1, "0.01%"],
    [10_000, "100%"],
    [1_005, "10.05%"],
  ])("writes %i as %s", (basisPoints, text) => {
    expect(formatBasisPoints(basisPoints)).toBe(text);
  });

  it("reads back every share that it writes, as a record and as a cell", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (basisPoints) => {
        const text = formatBasisPoints(basisPoints);
        expect(parseBasisPoints(text)).toBe(basisPoints);
        expect(readRatio(text, "@").ratio).toEqual({
          kind: "share",
          bound: "exactly",
          basisPoints,
        });
      }),
    );
  });

  it.each(["5", "5.0%", "05%", "5.123%", "%", "-5%", "5％", ""])(
    "does not take %j for a record",
    (text) => {
      expect(parseBasisPoints(text)).toBeNull();
    },
  );
});

describe("requiredCount", () => {
  it.each([
    [21, 500, 2],
    [20, 500, 1],
    [100, 700, 7],
    [400, 500, 20],
    [1, 1, 1],
    [0, 500, 0],
    [8, 10_000, 8],
    [1_000_000_000, 333, 33_300_000],
  ])("of %i units at %i basis points is %i", (population, basisPoints, required) => {
    expect(requiredCount(population, basisPoints)).toBe(required);
  });

  it("is the fewest that reach the share, exactly, up to a thousand million units", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.integer({ min: 1, max: 10_000 }),
        (population, share) => {
          const required = BigInt(requiredCount(population, share));
          const wanted = BigInt(population) * BigInt(share);
          expect(required * 10_000n >= wanted).toBe(true);
          expect(population === 0 || (required - 1n) * 10_000n < wanted).toBe(true);
        },
      ),
    );
  });
});
