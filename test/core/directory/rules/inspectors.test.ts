import { checkInspectors } from "../../../../src/core/directory/check-inspectors";
import type { Inspector } from "../../../../src/core/directory/inspector";
import { certificateExpired } from "../../../../src/core/directory/rules/certificate-expired";
import { inspectorListing } from "./a-listing";

const rulesOf = (facts: Parameters<typeof inspectorListing>[0]) =>
  checkInspectors([inspectorListing(facts)]).map(({ rule, severity, column }) => [
    rule,
    severity,
    column,
  ]);

describe("Article 5: who may be matched", () => {
  it("has nothing against an inspector with office and certificate", () => {
    expect(rulesOf({})).toEqual([]);
  });

  it("warns of a missing office and a missing certificate", () => {
    expect(rulesOf({ office: "", certificate: { kind: "none" } })).toEqual([
      ["office-missing", "warning", 1],
      ["certificate-missing", "warning", 2],
    ]);
    expect(rulesOf({ office: "", hasColumn: (field) => field !== "office" })).toEqual([]);
  });

  it("stops at a certificate that Excel keeps as a number", () => {
    expect(rulesOf({ certificate: { kind: "digits-lost", shown: "4541321" } })).toEqual([
      ["code-digits-lost", "error", 2],
    ]);
  });

  it.each(["退休", "已调离", "借调", "执法证失效"])("leaves out who is %s", (status) => {
    expect(rulesOf({ status })).toEqual([["off-duty", "warning", 4]]);
  });

  it("leaves out whom the 黑名单 names, and points at it", () => {
    expect(rulesOf({ status: "在岗、黑名单", isBlacklisted: true })).toEqual([
      ["off-duty", "warning", 5],
    ]);
  });

  it("names every row of a certificate that several persons hold", () => {
    const findings = checkInspectors([
      inspectorListing({ row: 1 }),
      inspectorListing({ row: 2, certificate: { kind: "code", code: "15060002" } }),
      inspectorListing({ row: 3, name: "乙" }),
    ]);
    expect(findings).toMatchObject([
      { rule: "duplicate-certificate", row: 1, found: "15060001", others: [{ row: 3 }] },
    ]);
  });

  it("warns of a certificate that ended, but not on its last day", () => {
    const holder = (day: number): Inspector => ({
      name: "甲",
      office: "督导室",
      certificate: "15060001",
      certificateExpires: { year: 2026, month: 1, day },
      expiryCell: { sheet: "人员", row: 1, column: 3 },
      expertise: [],
      status: "",
      recusals: [],
      visitLimit: null,
      cell: { sheet: "人员", row: 1, column: 0 },
    });
    const today = { year: 2026, month: 1, day: 20 };
    expect(certificateExpired([holder(20), holder(21)], today)).toEqual([]);
    expect(certificateExpired([holder(19)], today)).toMatchObject([
      {
        rule: "certificate-expired",
        severity: "warning",
        article: 5,
        column: 3,
        found: "2026-01-19",
        expected: "2026-01-20",
      },
    ]);
  });
});
