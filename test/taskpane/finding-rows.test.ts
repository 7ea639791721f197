import fc from "fast-check";
import type { Finding, Severity } from "../../src/core/finding";
import { filtered, inGroups, keyed, NO_FILTER } from "../../src/taskpane/check/finding-rows";

const SEVERITIES: readonly Severity[] = ["error", "warning", "undetermined"];

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom("code-missing", "phone-implausible"),
  severity: fc.constantFrom(...SEVERITIES),
  sheet: fc.constantFrom("名录", "计划", "人员"),
  row: fc.option(fc.nat(5)),
  column: fc.option(fc.nat(3)),
  article: fc.option(fc.integer({ min: 4, max: 11 })),
  expected: fc.constant(""),
  found: fc.string(),
  others: fc.constant([]),
});
const anyFindings = fc.array(anyFinding, { maxLength: 60 });

describe("the list of findings", () => {
  it("shows every finding once, below the name of its sheet", () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const rows = inGroups(filtered(keyed(findings), NO_FILTER));
        const shown = rows.flatMap((row) => (row.kind === "finding" ? [row.finding] : []));
        expect(new Set(shown)).toEqual(new Set(findings));
        expect(shown).toHaveLength(findings.length);
        let sheet = "";
        for (const row of rows) {
          if (row.kind === "sheet") sheet = row.sheet;
          else expect(row.finding.sheet).toBe(sheet);
        }
      }),
    );
  });

  it("gives every row a key of its own", () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const keys = inGroups(keyed(findings)).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("lets a finding keep its key when others come or go behind it", () => {
    fc.assert(
      fc.property(anyFindings, anyFindings, (findings, more) => {
        const before = keyed(findings);
        expect(keyed([...findings, ...more]).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it("puts the gravest first within a sheet", () => {
    const gravity = (severity: Severity) => ["error", "undetermined", "warning"].indexOf(severity);
    fc.assert(
      fc.property(anyFindings, (findings) => {
        let last = -1;
        for (const row of inGroups(keyed(findings))) {
          if (row.kind === "sheet") last = -1;
          else {
            expect(gravity(row.finding.severity)).toBeGreaterThanOrEqual(last);
            last = gravity(row.finding.severity);
          }
        }
      }),
    );
  });
});
