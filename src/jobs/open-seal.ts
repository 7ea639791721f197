import { drawEvents, yearOfDraw } from "../core/ledger/draw-history";
import { LEDGER_COLUMNS, type LedgerEntry, type LedgerRow } from "../core/ledger/ledger-columns";
import { sealDraw, type SealedDraw } from "../core/draw/seal";
import type { DrawRow } from "../core/draw/draw-row";
import { drawRowOf } from "../core/plan/draw-row-of";
import { failed, ok, type Result } from "../core/result";
import { isUnfinished } from "./break-off";
import type { JobFailure, SealDifference } from "./failure";
import type { Book } from "./read-book";

/** What may differ between sealing and drawing: it is said anew by the 抽取 event. */
const SAID_ANEW: readonly string[] = [
  "event",
  "time",
  "operator",
  "witness",
  "seedSource",
  "previousDigest",
  "digest",
];

/**
 * The sealed populations of an open draw, computed again from the workbook as it is now. Refused with every
 * difference when anything that was sealed has changed since.
 */
export function reopenSeal(book: Book, drawNumber: string): Result<SealedDraw, JobFailure> {
  const draw = drawEvents(book.ledger).get(drawNumber);
  if (draw === undefined) return failed({ code: "draw-unknown", drawNumber });
  if (draw.state !== "sealed") {
    return failed({ code: "draw-not-open", drawNumber, state: draw.state });
  }
  // Taken up again, its first rows would stand beside the new ones, and its seed could be chosen afterwards.
  if (isUnfinished(draw, book)) {
    return failed({ code: "draw-not-open", drawNumber, state: "unfinished" });
  }
  const rows: DrawRow[] = [];
  for (const seal of draw.seals) {
    const plan = book.plan.find(({ number }) => number === seal.planNumber);
    if (plan === undefined) {
      const difference = { planNumber: seal.planNumber, field: "planNumber" } as const;
      return failed({
        code: "seal-differs",
        differences: [{ ...difference, sealed: seal.planNumber, now: "" }],
      });
    }
    const row = drawRowOf(plan, book.directories);
    if (!row.ok) return failed({ code: "refused", findings: row.error });
    rows.push(row.value);
  }
  const firstSeal = book.ledger.findIndex((event) => event.drawNumber === drawNumber);
  const before = book.ledger.slice(0, firstSeal);
  const again = sealDraw(rows, book.directories.targets, before, book.history, {
    time: draw.seals[0]?.time ?? "",
    operator: "",
    witness: "",
    seedSource: "",
    year: yearOfDraw(drawNumber) ?? book.directories.year,
  });
  const differences = again.rows.flatMap(({ entry }, index) =>
    differencesOf(entry, draw.seals[index]),
  );
  if (differences.length > 0) return failed({ code: "seal-differs", differences });
  return ok({ drawNumber, rows: again.rows });
}

function differencesOf(now: LedgerEntry, seal: LedgerRow | undefined): readonly SealDifference[] {
  if (seal === undefined) return [];
  return LEDGER_COLUMNS.flatMap(({ field }) => {
    if (field === "previousDigest" || field === "digest" || SAID_ANEW.includes(field)) return [];
    if (now[field] === seal[field]) return [];
    return [{ planNumber: seal.planNumber, field, sealed: seal[field], now: now[field] }];
  });
}
