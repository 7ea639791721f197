import type { DrawRow } from "../core/draw/draw-row";
import { dueness, openSealOf, type Dueness } from "../core/draw/dueness";
import { isError, type Finding } from "../core/finding";
import { checkPlan } from "../core/plan/check-plan";
import { drawRowFrom } from "../core/plan/draw-row-of";
import { drawsOfRows, dueRowOf } from "../core/plan/draws-of-rows";
import type { PlanRow } from "../core/plan/plan-row";
import { rowFindings } from "../core/plan/row-findings";
import type { CheckedRow } from "../core/plan/rules/checked-row";
import { failed, ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import { compareBytes } from "../core/text/byte-order";
import { canonicalPlanNumber } from "../core/text/seed";
import { checkOf, unsaid } from "./check-plan";
import type { JobFailure, RowNotDrawn } from "./failure";
import type { Book } from "./read-book";

/** Which rows are wanted: by number, or those that are due. */
export type RowRequest = {
  /** Null for the rows that are due. */
  readonly planNumbers: readonly string[] | null;
  readonly today: CivilDate;
  /** Why rows with compliance errors are drawn all the same; null when they are not. */
  readonly despiteErrors: string | null;
};

/** The rows to be drawn, and what was passed over. */
export type ChosenRows = {
  readonly rows: readonly DrawRow[];
  readonly notDue: readonly RowNotDrawn[];
  /** Findings of due rows that were left out. */
  readonly leftOut: readonly Finding[];
};

/** A plan row with what stands against drawing it. */
export type Candidate = {
  readonly plan: PlanRow;
  readonly checked: CheckedRow;
  readonly findings: readonly Finding[];
};

/** Rules under which a row has no draw of its own, whatever the reason given. */
const NEVER_OVERRIDDEN: readonly Finding["rule"][] = [
  "duplicate-plan-number",
  "plan-number-unusable",
];

/** Chooses the plan rows of a draw; an error in a directory stops every draw, because chances would be wrong. */
export function chooseRows(book: Book, request: RowRequest): Result<ChosenRows, JobFailure> {
  const errors = directoryErrors(book);
  if (errors.length > 0) return failed({ code: "refused", findings: errors });
  return request.planNumbers === null
    ? dueRows(book, request)
    : rowsByNumber(book, candidatesOf(book, request.today), request, request.planNumbers);
}

function dueRows(book: Book, request: RowRequest): Result<ChosenRows, JobFailure> {
  const weighed = weighRows(book, request.today);
  const notDue = weighed.flatMap(({ plan, due }): readonly RowNotDrawn[] =>
    due.isDue ? [] : [{ planNumber: plan.number, item: plan.item, why: due }],
  );
  const due = weighed.filter((row) => row.due.isDue);
  const rows = due.flatMap(({ row, against }) => (row === null || against.length > 0 ? [] : [row]));
  const leftOut = due.flatMap(({ against }) => against);
  if (rows.length > 0) return ok({ rows, notDue, leftOut });
  return failed(
    leftOut.length > 0
      ? { code: "refused", findings: leftOut }
      : { code: "nothing-due", rows: notDue },
  );
}

function rowsByNumber(
  book: Book,
  candidates: readonly Candidate[],
  request: RowRequest,
  planNumbers: readonly string[],
): Result<ChosenRows, JobFailure> {
  const rows: DrawRow[] = [];
  const refused: Finding[] = [];
  for (const asked of new Set(planNumbers)) {
    const canonical = canonicalPlanNumber(asked);
    const candidate = candidates.find(
      ({ plan }) => canonical.ok && plan.number === canonical.value,
    );
    if (candidate === undefined) {
      const known = book.plan.map(({ number }) => number);
      return failed({ code: "plan-row-unknown", planNumber: asked, known });
    }
    const drawn = drawable(candidate.checked, candidate.findings, book, rows);
    const against = drawn.against.filter((finding) => !isForTheMatching(finding));
    const isOverridden =
      request.despiteErrors !== null &&
      against.every(({ rule }) => !NEVER_OVERRIDDEN.includes(rule));
    if (drawn.row !== null && (against.length === 0 || isOverridden)) rows.push(drawn.row);
    else refused.push(...drawn.against);
  }
  if (refused.length > 0) return failed({ code: "refused", findings: refused });
  return ok({ rows, notDue: [], leftOut: [] });
}

/**
 * Whether people suffice, the matching of the draw finds out exactly, and names the units and people of a
 * bottleneck. Only an office without anybody in the directory has no matching at all.
 */
function isForTheMatching({ rule, details }: Finding): boolean {
  return rule === "inspectors-insufficient" && details?.["why"] !== "office-unknown";
}

/** A plan row with its dueness, what its draw needs, and all that stands against it. */
export type WeighedRow = Candidate & {
  readonly due: Dueness;
  /** Null where the row's draw would have nothing to go by. */
  readonly row: DrawRow | null;
  readonly against: readonly Finding[];
};

/** Every plan row as a draw of the due rows looks at it: those before it that would be drawn count against it. */
export function weighRows(book: Book, today: CivilDate): readonly WeighedRow[] {
  const chosen: DrawRow[] = [];
  const { directories, ledger } = book;
  const candidates = candidatesOf(book, today);
  const rows = candidates.map(({ checked }) => checked);
  const drawsOf = drawsOfRows(rows, directories.year, ledger);
  return candidates.map((candidate) => {
    const { checked, findings } = candidate;
    const due = dueness(dueRowOf(checked, directories.year), today, drawsOf(checked), ledger);
    const weighed = drawable(checked, findings, book, due.isDue ? chosen : []);
    if (due.isDue && weighed.row !== null && weighed.against.length === 0) chosen.push(weighed.row);
    return { ...candidate, due, ...weighed };
  });
}

/** An error in a directory or in 设置 stops every draw, because chances would be wrong. */
export function directoryErrors(book: Book): readonly Finding[] {
  const planSheet = book.plan[0]?.cell.sheet;
  return book.findings.filter((finding) => isError(finding) && finding.sheet !== planSheet);
}

/**
 * Every plan row with the errors and the undetermined that name it, by the bytes of the plan numbers: where two
 * rows share what a year allows, the order of the plan does not decide. Warnings do not stand against a draw.
 */
function candidatesOf(book: Book, today: CivilDate): readonly Candidate[] {
  const check = checkOf(book, today);
  const found = [...book.findings, ...unsaid(checkPlan(check), book.findings)];
  const stopping = found.filter(({ severity }) => severity !== "warning");
  return check.rows
    .map((checked) => ({
      plan: checked.plan,
      checked,
      findings: stopping.filter((finding) => names(finding, checked.plan)),
    }))
    .sort((a, b) => compareBytes(a.plan.number, b.plan.number));
}

/** True when a finding stands at the row, or at another row with a cell of this one. */
function names({ sheet, row, others }: Finding, { cell }: PlanRow): boolean {
  const places = [{ sheet, row }, ...others];
  return places.some((place) => place.sheet === cell.sheet && place.row === cell.row);
}

/**
 * What a row's draw needs, and all that stands against it: the rules, the ledger with the rows `chosen` before
 * it, and what makes it impossible.
 */
function drawable(
  checked: CheckedRow,
  findings: readonly Finding[],
  { directories, ledger }: Book,
  chosen: readonly DrawRow[],
): { readonly row: DrawRow | null; readonly against: readonly Finding[] } {
  const row = drawRowFrom(checked, directories);
  const { year, settings } = directories;
  const more = row.ok
    ? rowFindings(checked, year, ledger, chosen, settings.maximumTimesPerItem)
    : row.error;
  return { row: row.ok ? row.value : null, against: [...findings, ...unsaid(more, findings)] };
}

/** Open draws that hold one of these plan rows: asking for a row by its number again abandons its seal. */
export function sealsAbandoned(book: Book, request: RowRequest): ReadonlySet<string> {
  const numbers = (request.planNumbers ?? []).flatMap((asked) => {
    const canonical = canonicalPlanNumber(asked);
    const open = canonical.ok ? openSealOf(canonical.value, book.ledger) : null;
    return open === null ? [] : [open];
  });
  return new Set(numbers);
}
