import { checkTargets } from "../../../../src/core/directory/check-targets";
import { UNITS_OF_ONE_FACT } from "../../../../src/core/directory/rules/whole-column";
import { targetListing } from "./a-listing";

const NOTHING_MERGED = { targets: [], repeated: [], clashes: [] };

function found(count: number, unitsWithout: number) {
  const listings = Array.from({ length: count }, (_, row) =>
    row < unitsWithout
      ? targetListing({ row, code: { kind: "none" }, kinds: [], empty: ["phone"] })
      : targetListing({ row }),
  );
  return checkTargets(listings, NOTHING_MERGED, "名录");
}

describe("a column that is empty in the whole directory", () => {
  it("is said once, with the number of units", () => {
    expect(found(UNITS_OF_ONE_FACT, UNITS_OF_ONE_FACT)).toMatchObject([
      { rule: "code-missing", row: null, column: null, details: { units: UNITS_OF_ONE_FACT } },
      { rule: "category-missing", row: null, details: { units: UNITS_OF_ONE_FACT } },
      { rule: "target-field-missing", row: null, expected: "联系电话" },
    ]);
  });

  it("is named cell by cell where one unit has it, or where the units are few", () => {
    const most = UNITS_OF_ONE_FACT - 1;
    for (const findings of [found(UNITS_OF_ONE_FACT, most), found(most, most)]) {
      expect(findings).toHaveLength(3 * most);
      expect(findings.every(({ row, column }) => row !== null && column !== null)).toBe(true);
    }
  });
});
