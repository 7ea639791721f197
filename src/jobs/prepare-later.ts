import { drawNow, type DrawNow } from "../core/draw/later/draw-now";
import type { LaterCircumstances } from "../core/draw/later/substitute";
import { chainEntries } from "../core/ledger/chain";
import { drawEvents, type DrawEvents } from "../core/ledger/draw-history";
import type { LedgerRow } from "../core/ledger/ledger-columns";
import { POPULATION_COLUMNS, type PopulationRow } from "../core/ledger/population-columns";
import { rowsDigest } from "../core/ledger/record-table";
import type { VisitInForce } from "../core/ledger/visits-in-force";
import { failed, ok, type Result } from "../core/result";
import { unitId } from "../core/text/unit-id";
import { RESULT_SHEET } from "../sheets/draw-results";
import { POPULATION_SHEET } from "../sheets/population";
import { breakOff, type BreakOff } from "./break-off";
import { resultRows, type LedgerBook, type WorkbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";
import { areResultsDamaged } from "./unfinished-later";

/** A ledger to which an event after a draw may be added, everything that broke off before it closed. */
export type OpenLedger = {
  readonly broken: BreakOff;
  /** With the 中断 rows. */
  readonly ledger: readonly LedgerRow[];
  readonly draw: DrawEvents;
};

/** A draw that a 补抽 or 换人 may build on. */
export type OpenDraw = OpenLedger & {
  readonly now: DrawNow;
  /** The draw's own rows of 抽取底册, by plan number. */
  readonly populations: ReadonlyMap<string, readonly PopulationRow[]>;
};

/** Closes what broke off and finds the draw; refused where there is no reason, or no such draw in force. */
export function openLedger(
  book: LedgerBook,
  drawNumber: string,
  circumstances: LaterCircumstances,
): Result<OpenLedger, JobFailure> {
  if (circumstances.reason === "") return failed({ code: "reason-missing" });
  const broken = breakOff(book, new Set(), circumstances);
  const ledger = [...book.ledger, ...chainEntries(book.ledger.at(-1) ?? null, broken.entries)];
  const draw = drawEvents(ledger).get(drawNumber);
  if (draw === undefined) return failed({ code: "draw-unknown", drawNumber });
  const { state } = draw;
  if (state !== "drawn") return failed({ code: "draw-not-drawn", drawNumber, state });
  return ok({ broken, ledger, draw });
}

/** As `openLedger`; refused also where the rows of the draw are not as the ledger says. */
export function openDraw(
  book: LedgerBook,
  drawNumber: string,
  circumstances: LaterCircumstances,
): Result<OpenDraw, JobFailure> {
  const open = openLedger(book, drawNumber, circumstances);
  if (!open.ok) return open;
  const { draw, ledger } = open.value;
  const populations = populationsOf(draw, book.evidence);
  const sheet = damagedSheet(draw, book.evidence, populations);
  const now = drawNow(ledger, resultRows(book.evidence), drawNumber);
  if (sheet !== null || now === null) {
    return failed({ code: "evidence-damaged", drawNumber, sheet: sheet ?? RESULT_SHEET.name });
  }
  return ok({ ...open.value, now, populations });
}

/** The visit of a unit in a draw, by any spelling of the unit's ID; refused where it is over or was made. */
export function openVisit(
  now: DrawNow,
  typed: string,
  isMade: (visit: VisitInForce) => boolean,
): Result<VisitInForce, JobFailure> {
  const { drawNumber } = now;
  const id = unitId(typed);
  const unit = id.ok ? id.value : typed;
  const visit = now.visits.find((one) => one.unitId === unit);
  if (visit === undefined) {
    const isReplaced = now.rows.some((row) => row.unitId === unit);
    return failed({ code: "visit-unknown", drawNumber, unit: typed, isReplaced });
  }
  if (isMade(visit)) return failed({ code: "visit-made", drawNumber, unit: visit.row.name });
  return ok(visit);
}

function populationsOf(
  draw: DrawEvents,
  { populations }: WorkbookEvidence,
): ReadonlyMap<string, readonly PopulationRow[]> {
  const rows = populations.records
    .map(({ record }) => record)
    .filter(({ drawNumber }) => drawNumber === draw.drawNumber);
  return new Map(
    draw.draws.map(({ planNumber }) => [
      planNumber,
      rows.filter((row) => row.planNumber === planNumber),
    ]),
  );
}

function damagedSheet(
  draw: DrawEvents,
  { results }: WorkbookEvidence,
  populations: ReadonlyMap<string, readonly PopulationRow[]>,
): string | null {
  const own = results.records
    .map(({ record }) => record)
    .filter(({ drawNumber }) => drawNumber === draw.drawNumber);
  if (areResultsDamaged(draw, own)) return RESULT_SHEET.name;
  const isDamaged = draw.draws.some(
    ({ planNumber, populationRowsDigest }) =>
      rowsDigest(POPULATION_COLUMNS, populations.get(planNumber) ?? []) !== populationRowsDigest,
  );
  return isDamaged ? POPULATION_SHEET.name : null;
}
