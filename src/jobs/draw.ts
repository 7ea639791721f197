import { completeDraw, type CompletedDraw } from "../core/draw/complete";
import type { Finding } from "../core/finding";
import { chainEntries } from "../core/ledger/chain";
import { yearOfDraw } from "../core/ledger/draw-history";
import type { LedgerRow } from "../core/ledger/ledger-columns";
import { despiteErrorsReason, SEED_SOURCE, shortfallReason } from "../core/ledger/record-words";
import type { SealedDraw } from "../core/draw/seal";
import { failed, ok, type Result } from "../core/result";
import { canonicalSeed } from "../core/text/seed";
import type { Change } from "../sheets/changes";
import { RESULT_SHEET } from "../sheets/draw-results";
import { writeEvidence } from "../sheets/evidence-sheet";
import { INSPECTOR_SHEET } from "../sheets/inspectors-drawn";
import { LEDGER_SHEET } from "../sheets/ledger";
import { POPULATION_SHEET } from "../sheets/population";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { BreakOff } from "./break-off";
import { signatureOf, type DrawRequest, type EventSignature } from "./draw-request";
import type { JobFailure, RowNotDrawn, Shortfall } from "./failure";
import { reopenSeal } from "./open-seal";
import { prepareDraw, readSound, shortfallsOf } from "./prepare-draw";
import { teamFailure } from "./team-failure";
import type { Book } from "./read-book";

/** Where the seed of a draw comes from. */
export type SeedRequest = {
  /** As typed; null for the computer's own. */
  readonly given: string | null;
  /** 256 random bits as lowercase hex, made by the shell. */
  readonly random: string;
};

/** What was drawn. */
export type DrawReport = {
  readonly draw: CompletedDraw;
  readonly sealed: SealedDraw;
  readonly seedSource: string;
  /** 本条摘要 of the last event: kept outside the workbook, it proves everything up to this draw. */
  readonly fingerprint: string;
  readonly directoryDigest: string;
  readonly notDue: readonly RowNotDrawn[];
  readonly leftOut: readonly Finding[];
  readonly shortfalls: readonly Shortfall[];
  readonly brokenOff: readonly string[];
};

type DrawOutcome = { readonly changes: readonly Change[]; readonly report: DrawReport };

/** A draw whose populations are fixed, however that came about. */
type Ready = {
  readonly book: Book;
  readonly sealed: SealedDraw;
  readonly signature: EventSignature;
  readonly broken: BreakOff | null;
  /** Whether the 封存 events are still to be written. */
  readonly isNew: boolean;
  readonly notDue: readonly RowNotDrawn[];
  readonly leftOut: readonly Finding[];
};

/** 封存 and 抽取 in one go: the due rows, or those asked for by number. */
export function drawJob(
  workbook: WorkbookSnapshot,
  request: DrawRequest,
  seed: SeedRequest,
): Result<DrawOutcome, JobFailure> {
  const seedSource = seed.given === null ? SEED_SOURCE.system : SEED_SOURCE.unsealed;
  const prepared = prepareDraw(workbook, request, seedSource);
  if (!prepared.ok) return prepared;
  return finish(workbook, request, seed, seedSource, { ...prepared.value, isNew: true });
}

/** 抽取 of a draw that was sealed before; refused when anything sealed has changed since. */
export function drawSealedJob(
  workbook: WorkbookSnapshot,
  request: DrawRequest,
  seed: SeedRequest,
  drawNumber: string,
): Result<DrawOutcome, JobFailure> {
  const read = readSound(workbook, request, yearOfDraw(drawNumber));
  if (!read.ok) return read;
  const book = read.value;
  const sealed = reopenSeal(book, drawNumber);
  if (!sealed.ok) return sealed;
  const shortfalls = shortfallsOf(sealed.value);
  if (shortfalls.length > 0 && !request.acceptShortfall) {
    return failed({ code: "shortfall", rows: shortfalls });
  }
  return finish(
    workbook,
    request,
    seed,
    seed.given === null ? SEED_SOURCE.system : SEED_SOURCE.witnessed,
    {
      book,
      sealed: sealed.value,
      signature: signatureOf(request, book),
      broken: null,
      isNew: false,
      notDue: [],
      leftOut: [],
    },
  );
}

function finish(
  workbook: WorkbookSnapshot,
  request: DrawRequest,
  seed: SeedRequest,
  seedSource: string,
  ready: Ready,
): Result<DrawOutcome, JobFailure> {
  const canonical = canonicalSeed(seed.given ?? seed.random);
  if (!canonical.ok) return failed({ code: "seed-unusable", failure: canonical.error });
  const { book, sealed, signature } = ready;
  const shortfalls = shortfallsOf(sealed);
  const completed = completeDraw(
    sealed,
    canonical.value,
    book.directories.inspectors,
    book.history,
    { ...signature, seedSource, reason: reasonOf(request, shortfalls) },
  );
  if (!completed.ok) return failed(teamFailure(completed.error, book));
  const draw = completed.value;
  const breaks = book.ledger.slice(book.ledger.length - (ready.broken?.entries.length ?? 0));
  const seals = ready.isNew ? sealed.rows.map(({ entry }) => entry) : [];
  const events = chainEntries(book.ledger.at(-1) ?? null, [...seals, ...draw.entries]);
  return ok({
    changes: changesOf(workbook, draw, [...breaks, ...events], ready.broken),
    report: {
      draw,
      sealed,
      seedSource,
      fingerprint: events.at(-1)?.digest ?? "",
      directoryDigest: sealed.rows[0]?.entry.directoryDigest ?? "",
      notDue: ready.notDue,
      leftOut: ready.leftOut,
      shortfalls,
      brokenOff: ready.broken?.drawNumbers ?? [],
    },
  });
}

function reasonOf(request: DrawRequest, shortfalls: readonly Shortfall[]): string {
  return [
    ...(request.despiteErrors === null ? [] : [despiteErrorsReason(request.despiteErrors)]),
    ...shortfalls.map(({ required, eligible }) => shortfallReason(required, eligible)),
  ].join("；");
}

/** The ledger comes last: its 抽取 events commit everything above them. */
function changesOf(
  workbook: WorkbookSnapshot,
  draw: CompletedDraw,
  ledger: readonly LedgerRow[],
  broken: BreakOff | null,
): readonly Change[] {
  const removed = (name: string) => broken?.removed.get(name) ?? 0;
  return [
    ...(broken?.changes ?? []),
    ...writeEvidence(RESULT_SHEET, draw.resultRows, workbook, removed(RESULT_SHEET.name)),
    ...writeEvidence(
      POPULATION_SHEET,
      draw.populationRows,
      workbook,
      removed(POPULATION_SHEET.name),
    ),
    ...writeEvidence(INSPECTOR_SHEET, draw.inspectorRows, workbook, removed(INSPECTOR_SHEET.name)),
    ...writeEvidence(LEDGER_SHEET, ledger, workbook),
    // A draw that could take nobody, accepted as such, has its ledger alone.
    {
      kind: "show-sheet",
      sheet: draw.resultRows.length > 0 ? RESULT_SHEET.name : LEDGER_SHEET.name,
    },
  ];
}
