import { isPlausiblePhone } from "../../../../src/core/directory/phone";
import { categoryMissing } from "../../../../src/core/directory/rules/category-missing";
import { foundedUnreadable } from "../../../../src/core/directory/rules/founded-unreadable";
import { nameMissing } from "../../../../src/core/directory/rules/name-missing";
import { phoneImplausible } from "../../../../src/core/directory/rules/phone-implausible";
import { statusInactive } from "../../../../src/core/directory/rules/status-inactive";
import {
  ARTICLE_6_FIELDS,
  targetFieldMissing,
} from "../../../../src/core/directory/rules/target-field-missing";
import { targetListing } from "./a-listing";

describe("Article 6: what 机关 and 社团 directories hold of a unit", () => {
  it.each(["机关", "社团"])("wants the six fields of every unit of %s", (registry) => {
    const fields = ARTICLE_6_FIELDS.map(([field]) => field);
    const findings = targetFieldMissing(
      [targetListing({ registry }), targetListing({ registry, row: 2, empty: fields })],
      "名录",
    );
    expect(findings.map(({ expected, row }) => [expected, row])).toEqual([
      ["成立日期", 2],
      ["登记机关", 2],
      ["法定代表人", 2],
      ["住所", 2],
      ["联系电话", 2],
      ["所属行业", 2],
    ]);
    expect(findings[0]).toMatchObject({ rule: "target-field-missing", severity: "warning" });
  });

  it("says a missing column once, and of how many units", () => {
    const without = ["registrar"] as const;
    const findings = targetFieldMissing(
      [
        targetListing({ without }),
        targetListing({ without, row: 2 }),
        targetListing({ without, row: 3, registry: "企业" }),
      ],
      "名录",
    );
    expect(findings).toMatchObject([
      { row: null, column: null, expected: "登记机关", details: { units: 2 } },
    ]);
  });

  it("wants none of them of 企业, nor where nobody says what a unit is", () => {
    const empty = ["founded", "phone"] as const;
    const listings = [
      targetListing({ registry: "企业", empty }),
      targetListing({ registry: "", empty }),
    ];
    expect(targetFieldMissing(listings, "名录")).toEqual([]);
  });
});

describe("telephone numbers that could be rung", () => {
  it.each([
    "13812345678",
    "150****0322",
    "138-00001234",
    "+86 138 1234 5678",
    "0477-8581234",
    "0477-8581234-801",
    "0477 8581234 转 12",
    "（0477）8581234",
    "62228781",
    "8581234、8585678",
    "85812345、130****0000",
    "０４７７－８５８１２３４",
    "010-12345678",
    "400-123-4567",
    "85812345-801",
    "王老师13812345678",
  ])("%s", (phone) => {
    expect(isPlausiblePhone(phone)).toBe(true);
  });

  it.each([
    "0",
    "无",
    "235685",
    "1397528288",
    "139000012345",
    "6.21234500012345E+018",
    "00000000",
    "11111111111",
    "0477-",
    "12345678901",
  ])("but not %s", (phone) => {
    expect(phoneImplausible(targetListing({ phone }))).toMatchObject({
      rule: "phone-implausible",
      severity: "warning",
      column: 9,
      found: phone,
    });
  });

  it("asks nothing of an empty cell", () => {
    expect(phoneImplausible(targetListing({ phone: "" }))).toBeNull();
  });
});

describe("what else is worth knowing of a unit", () => {
  it("stops at a missing name", () => {
    expect(nameMissing(targetListing({ empty: ["name"] }))).toMatchObject({
      rule: "name-missing",
      severity: "error",
      column: 0,
    });
    expect(nameMissing(targetListing({}))).toBeNull();
  });

  it("warns of a unit without 对象类别, but only once of a missing column", () => {
    expect(categoryMissing(targetListing({ kinds: [] }))).toMatchObject({ severity: "warning" });
    expect(categoryMissing(targetListing({ kinds: [], without: ["kinds"] }))).toBeNull();
  });

  it("warns of 成立日期 that is no day", () => {
    const founded = { kind: "undetermined", text: "不详" } as const;
    expect(foundedUnreadable(targetListing({ founded }))).toMatchObject({
      rule: "founded-unreadable",
      found: "不详",
    });
    expect(foundedUnreadable(targetListing({ founded: { kind: "empty" } }))).toBeNull();
  });

  it("warns of units that are gone", () => {
    expect(statusInactive(targetListing({ status: "2025年已注销" }))).toMatchObject({
      rule: "status-inactive",
      found: "2025年已注销",
    });
    expect(statusInactive(targetListing({ status: "" }))).toBeNull();
  });
});
