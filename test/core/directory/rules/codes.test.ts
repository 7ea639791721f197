import { codeAndDirectoryTypeDiffer } from "../../../../src/core/directory/rules/code-and-directory-type-differ";
import { codeCheckDigit } from "../../../../src/core/directory/rules/code-check-digit";
import { codeDigitsLost } from "../../../../src/core/directory/rules/code-digits-lost";
import { codeMissing } from "../../../../src/core/directory/rules/code-missing";
import { codeOldStyle } from "../../../../src/core/directory/rules/code-old-style";
import { registrationCheckDigit } from "../../../../src/core/directory/rules/registration-check-digit";
import { creditCode, targetListing } from "./a-listing";

const withCode = (code: string) => targetListing({ code: { kind: "code", code } });

describe("Article 6: every target has its 统一社会信用代码", () => {
  it("asks for a missing code, and says what the unit goes under until then", () => {
    const none = { kind: "none" } as const;
    expect(codeMissing(targetListing({}))).toBeNull();
    expect(codeMissing(targetListing({ code: none }))).toMatchObject({
      rule: "code-missing",
      severity: "warning",
      article: 6,
      row: 1,
      column: 1,
      found: "草原市向阳幼儿园",
      details: { identifiedBy: "单位名称" },
    });
    const number = { kind: "code", code: "152700000012341" } as const;
    expect(codeMissing(targetListing({ code: none, number }))).toMatchObject({
      details: { identifiedBy: "注册号" },
    });
  });

  it("asks for 注册号 where the directory has no other column", () => {
    const listing = targetListing({ code: null, number: { kind: "none" }, without: ["code"] });
    expect(codeMissing(listing)).toMatchObject({ column: 2 });
    expect(codeMissing(targetListing({ code: null, number: null }))).toBeNull();
  });

  it("names every cell whose digits are lost, and the cell that now looks the same", () => {
    const lost = (row: number, shown: string) =>
      targetListing({ row, code: { kind: "digits-lost", shown } });
    const findings = codeDigitsLost([
      lost(1, "9.1150602MA0N1E+17"),
      targetListing({ row: 2 }),
      lost(3, "9.1150602MA0N2E+17"),
      lost(4, "9.1150602MA0N1E+17"),
    ]);
    expect(findings.map(({ row, others }) => [row, others.map((other) => other.row)])).toEqual([
      [1, [4]],
      [3, []],
      [4, [1]],
    ]);
    expect(findings.every(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("GB 32100-2015: the last character checks the others", () => {
  it.each([
    "12100000400000624D",
    "914403001922038216",
    "91110000710925462X",
    "91350100M000100Y43",
    creditCode("93", 7),
  ])("passes %s", (code) => {
    expect(codeCheckDigit(withCode(code))).toBeNull();
    expect(codeOldStyle(withCode(code))).toBeNull();
  });

  it("names the last character that would fit", () => {
    expect(codeCheckDigit(withCode("91350100M000100Y4Z"))).toMatchObject({
      rule: "code-check-digit",
      severity: "warning",
      found: "91350100M000100Y4Z",
      expected: "3",
      details: { length: 18 },
    });
  });

  it.each([
    ["12100000400000624", 17, ""],
    ["12100000400000624DD", 19, ""],
    ["1210000040O000624D", 18, ""],
    ["待补", 2, ""],
  ])("does not take %s for a code", (code, length, expected) => {
    expect(codeCheckDigit(withCode(code))).toMatchObject({ expected, details: { length } });
  });
});

describe("old numbers under 统一社会信用代码", () => {
  it.each([
    ["110108000000016", "registration-number"],
    ["1506002015292", "registration-number"],
    ["150602NA000129X", "registration-number"],
    ["D2143569X", "organisation-code"],
    ["企独某总字第001234号", "file-number"],
  ])("knows %s", (code, style) => {
    expect(codeOldStyle(withCode(code))).toMatchObject({
      rule: "code-old-style",
      severity: "warning",
      found: code,
      details: { style },
    });
    expect(codeCheckDigit(withCode(code))).toBeNull();
  });

  it("tells 15 digits that do not check themselves, in either column", () => {
    expect(codeOldStyle(withCode("110108000000017"))).toBeNull();
    expect(codeCheckDigit(withCode("110108000000017"))).toMatchObject({
      details: { length: 15, style: "registration-number" },
    });
    const number = { kind: "code", code: "110108000000017" } as const;
    expect(registrationCheckDigit(targetListing({ number }))).toMatchObject({
      rule: "code-check-digit",
      column: 2,
    });
  });

  it("lets old numbers be under 注册号", () => {
    for (const code of ["110108000000016", "1506002015292", "150602NA000129X"]) {
      expect(registrationCheckDigit(targetListing({ number: { kind: "code", code } }))).toBeNull();
    }
  });
});

describe("the code and 名录库类型 say the same", () => {
  it.each([
    ["11", "机关", null],
    ["12", "机关", null],
    ["12", "事业单位", null],
    ["52", "社团", null],
    ["52", "民办非企业单位", null],
    ["91", "企业名录库", null],
    ["92", "个体工商户", null],
    ["93", "企业", null],
    ["12", "企业", "机关"],
    ["12", "社团", "机关"],
    ["52", "企业", "社团"],
    ["91", "社团", "企业"],
    ["92", "机关", "企业"],
    ["93", "民办非企业", "企业"],
    ["11", "企业", "机关"],
    ["Y1", "企业", null],
    ["91", "", null],
    ["91", "其他", null],
  ])("%s… among %s", (prefix, registry, expected) => {
    const code = { kind: "code", code: creditCode(prefix) } as const;
    const finding = codeAndDirectoryTypeDiffer(targetListing({ code, registry }));
    if (expected === null) expect(finding).toBeNull();
    else {
      expect(finding).toMatchObject({
        rule: "code-and-directory-type-differ",
        severity: "warning",
        column: 3,
        expected,
        found: registry,
        details: { prefix },
      });
    }
  });

  it("draws no conclusion from a code that is not valid", () => {
    const code = { kind: "code", code: "91350100M000100Y4Z" } as const;
    expect(codeAndDirectoryTypeDiffer(targetListing({ code, registry: "机关" }))).toBeNull();
  });
});
