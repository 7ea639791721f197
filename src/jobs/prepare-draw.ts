import { sealDraw, type SealedDraw } from "../core/draw/seal";
import { chainEntries } from "../core/ledger/chain";
import type { Finding } from "../core/finding";
import { failed, ok, type Result } from "../core/result";
import { EVIDENCE_HEADING_ROW } from "../sheets/evidence-sheet";
import { POPULATION_SHEET } from "../sheets/population";
import { MAXIMUM_ROWS, sheetNamed, type WorkbookSnapshot } from "../sheets/snapshot";
import { breakOff, type BreakOff } from "./break-off";
import { chooseRows, sealsAbandoned } from "./choose-rows";
import { signatureOf, type DrawRequest, type EventSignature } from "./draw-request";
import type { InputSheet, JobFailure, RowNotDrawn, Shortfall } from "./failure";
import { INPUT_SHEETS } from "./input-sheets";
import { readBook, type Book } from "./read-book";
import { unsound } from "./unsound";

/** A draw that is sealed in memory: what both `seal` and `draw` start from. */
export type PreparedDraw = {
  readonly book: Book;
  readonly sealed: SealedDraw;
  readonly signature: EventSignature;
  readonly broken: BreakOff;
  readonly notDue: readonly RowNotDrawn[];
  /** Findings of due rows that were left out. */
  readonly leftOut: readonly Finding[];
  readonly shortfalls: readonly Shortfall[];
};

/** Reads the workbook, chooses the rows and seals their populations; `seedSource` says what the 封存 event will. */
export function prepareDraw(
  workbook: WorkbookSnapshot,
  request: DrawRequest,
  seedSource: string,
): Result<PreparedDraw, JobFailure> {
  const read = readSound(workbook, request);
  if (!read.ok) return read;
  const signature = signatureOf(request, read.value);
  const rowRequest = { ...request, today: request.now.date };
  const broken = breakOff(read.value, sealsAbandoned(read.value, rowRequest), signature);
  const ledger = [
    ...read.value.ledger,
    ...chainEntries(read.value.ledger.at(-1) ?? null, broken.entries),
  ];
  const book = { ...read.value, ledger };
  const chosen = chooseRows(book, rowRequest);
  if (!chosen.ok) return chosen;
  const { directories, history } = book;
  const sealed = sealDraw(chosen.value.rows, directories.targets, ledger, history, {
    ...signature,
    seedSource,
    year: directories.year,
  });
  const overfull = overfullSheet(workbook, sealed);
  if (overfull !== null) return failed(overfull);
  const shortfalls = shortfallsOf(sealed);
  if (shortfalls.length > 0 && !request.acceptShortfall) {
    return failed({ code: "shortfall", rows: shortfalls });
  }
  const { notDue, leftOut } = chosen.value;
  return ok({ book, sealed, signature, broken, notDue, leftOut, shortfalls });
}

/** Reads a workbook whose ledger can be appended to; `needed` are the input sheets that must be there. */
export function readSound(
  workbook: WorkbookSnapshot,
  { now }: Pick<DrawRequest, "now">,
  yearOfSeal: number | null = null,
  needed: readonly InputSheet[] = INPUT_SHEETS,
): Result<Book, JobFailure> {
  const read = readBook(workbook, now.date, yearOfSeal, needed);
  if (!read.ok) return read;
  const failure = unsound(workbook, read.value.evidence, now);
  return failure === null ? read : failed(failure);
}

/** A population that would not fit below the earlier ones is refused before anything is sealed. */
function overfullSheet(workbook: WorkbookSnapshot, sealed: SealedDraw): JobFailure | null {
  const sheet = POPULATION_SHEET.name;
  const used = sheetNamed(workbook, sheet)?.values.length ?? EVIDENCE_HEADING_ROW + 1;
  const rows = sealed.rows.reduce((sum, { population }) => sum + population.length, used);
  return rows > MAXIMUM_ROWS ? { code: "too-many-rows", sheet, rows } : null;
}

/** The rows of a sealed draw for which fewer units may be drawn than must be. */
export function shortfallsOf(sealed: SealedDraw): readonly Shortfall[] {
  return sealed.rows
    .filter(({ required, eligible }) => eligible < required)
    .map(({ row: { planNumber }, required, eligible }) => ({ planNumber, required, eligible }));
}
