import { verifyJob } from "../../../src/jobs/verify";
import { recordsOf } from "../../support/books";
import { edited, rechained, withRecords } from "../../support/tampering";
import { differences, honest, LEDGER, LOSER, march, POPULATION } from "./drawn-book";

describe("what the workbook alone cannot show", () => {
  const fingerprint = recordsOf(honest, LEDGER).at(-1)?.["本条摘要"] ?? "";
  const older = march;

  it("an older copy verifies: only a fingerprint kept outside shows that the last draw is gone", () => {
    expect(differences(older)).toEqual([]);
    const report = verifyJob(older, fingerprint);
    expect(report.ok && report.value.differences).toEqual([
      expect.objectContaining({
        what: "fingerprint",
        recomputed: fingerprint,
        sheet: LEDGER,
        cell: "AH11",
      }),
    ]);
  });

  it("a forged chain verifies against no fingerprint from before the forgery", () => {
    const forged = rechained(
      withRecords(march, LEDGER, (rows) => rows.map((row) => row.with(3, "别人"))),
    );
    expect(differences(forged)).toEqual([]);
    const before = recordsOf(march, LEDGER).at(-1)?.["本条摘要"] ?? "";
    const report = verifyJob(forged, before);
    expect(report.ok && report.value.ok).toBe(false);
  });
});

test("a difference spoils the verdict on its own draw only", () => {
  const report = verifyJob(edited(honest, POPULATION, LOSER, "是否抽中", "是"), null);
  expect(report.ok && report.value.draws).toEqual([
    { drawNumber: "C2026-001", state: "drawn", ok: true },
    { drawNumber: "C2026-002", state: "drawn", ok: false },
  ]);
});
