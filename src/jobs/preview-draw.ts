import type { Dueness } from "../core/draw/dueness";
import { sealDraw, type SealedRow } from "../core/draw/seal";
import type { Finding } from "../core/finding";
import { SEED_SOURCE } from "../core/ledger/record-words";
import { ok, type Result } from "../core/result";
import { formatTimestamp } from "../core/text/civil-date";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { breakOff } from "./break-off";
import { directoryErrors, weighRows, type WeighedRow } from "./choose-rows";
import type { Moment } from "./draw-request";
import type { JobFailure } from "./failure";
import { readSound } from "./prepare-draw";
import { openSeals, type OpenSeal } from "./open-seals";

/** Units that may not be drawn, by the reason. */
export type LeftOutGroup = {
  readonly reason: string;
  readonly count: number;
  /** The first of them by ID, as many as a person would read. */
  readonly names: readonly string[];
};

/** The figures of a plan row's draw, as they would be sealed now. */
export type PreviewFigures = {
  readonly sequence: number;
  readonly population: number;
  readonly eligible: number;
  readonly required: number;
  readonly leftOut: readonly LeftOutGroup[];
};

/** One plan row before a draw. */
export type PreviewRow = {
  readonly planNumber: string;
  readonly item: string;
  readonly office: string;
  /** 抽查范围 as typed, and what it was resolved to; empty where it could not be. */
  readonly scope: string;
  readonly resolvedScope: string;
  readonly due: Dueness;
  /** Errors and undetermined that stand against the row: it is drawn only by name and with a reason. */
  readonly against: readonly Finding[];
  /** Null where the row is not due, or cannot be drawn at all. */
  readonly figures: PreviewFigures | null;
};

/** What a draw would find, without drawing: nothing here depends on a seed. */
export type DrawPreview = {
  /** The number that the next draw will bear. */
  readonly drawNumber: string;
  readonly rows: readonly PreviewRow[];
  /** Draws that are sealed and wait for their seed. */
  readonly openSeals: readonly OpenSeal[];
  /** Errors in directories and 设置: while there are any, nothing is drawn. */
  readonly directoryErrors: readonly Finding[];
  /** 操作人 of 设置; empty when not set. */
  readonly operator: string;
};

const NAMES_SHOWN = 20;

/** What could be drawn at a moment: every plan row with its figures and what stands against it. */
export function previewDrawJob(
  workbook: WorkbookSnapshot,
  now: Moment,
): Result<DrawPreview, JobFailure> {
  const request = {
    now,
    planNumbers: null,
    operator: null,
    witnesses: [],
    despiteErrors: null,
    acceptShortfall: true,
  };
  const read = readSound(workbook, request);
  if (!read.ok) return read;
  const time = formatTimestamp(now);
  const broken = breakOff(read.value, new Set(), { time, operator: "" });
  // Closed first, as the draw itself would.
  const closed = broken.entries.map((entry) => ({ ...entry, previousDigest: "", digest: "" }));
  const book = { ...read.value, ledger: [...read.value.ledger, ...closed] };
  const weighed = weighRows(book, now.date);
  const { drawNumber, rows } = sealDraw(
    weighed.flatMap(({ row, due }) => (row === null || !due.isDue ? [] : [row])),
    book.directories.targets,
    book.ledger,
    book.history,
    {
      time,
      operator: "",
      witness: "",
      seedSource: SEED_SOURCE.system,
      year: book.directories.year,
    },
  );
  const sealed = new Map(rows.map((row) => [row.row, row]));
  return ok({
    drawNumber,
    rows: weighed.map((row) => previewRow(row, row.row === null ? null : sealed.get(row.row))),
    openSeals: openSeals(book),
    directoryErrors: directoryErrors(book),
    operator: book.directories.settings.operator,
  });
}

function previewRow(
  { plan, checked, due, against }: WeighedRow,
  sealed: SealedRow | null | undefined,
): PreviewRow {
  return {
    planNumber: plan.number,
    item: plan.item,
    office: plan.offices[0] ?? "",
    scope: plan.scope,
    resolvedScope: checked.scope.kind === "resolved" ? checked.scope.words : "",
    due,
    against,
    figures: sealed === null || sealed === undefined ? null : figuresOf(sealed),
  };
}

function figuresOf({ sequence, population, inOperation, eligible, required }: SealedRow) {
  const groups = new Map<string, { count: number; names: string[] }>();
  for (const { target, leftOutReason } of population) {
    if (leftOutReason === "") continue;
    const group = groups.get(leftOutReason) ?? { count: 0, names: [] };
    group.count += 1;
    if (group.names.length < NAMES_SHOWN) group.names.push(target.name);
    groups.set(leftOutReason, group);
  }
  return {
    sequence,
    population: inOperation,
    eligible,
    required,
    leftOut: [...groups].map(([reason, group]) => ({ reason, ...group })),
  };
}

/** The rows that one click draws: due, with nothing against them. */
export function rowsOfOneClick(rows: readonly PreviewRow[]): readonly PreviewRow[] {
  return rows.filter(({ due, against, figures }) => {
    return due.isDue && against.length === 0 && figures !== null;
  });
}
