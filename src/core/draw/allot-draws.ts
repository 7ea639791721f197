import { drawEvents, yearOfDraw } from "../ledger/draw-history";
import type { LedgerRow } from "../ledger/ledger-columns";
import { dayOfTime } from "../ledger/ledger-time";
import { compareBytes } from "../text/byte-order";
import { compareDates, formatDate, type CivilDate } from "../text/civil-date";
import type { DueRow } from "./dueness";

/** A draw of a plan row, as the ledger recorded it. */
type MadeDraw = {
  readonly planNumber: string;
  readonly date: CivilDate;
  /** 截止日期: the end of the row's window when it was drawn. */
  readonly deadline: string;
};

/**
 * The days of the year on which each plan row was drawn, oldest first. A draw belongs to the rows with its item,
 * office and resolved scope, not to its number, so renumbering resets nothing. Where these are several, it counts
 * for exactly one: the row of its number, beyond the frequency too; else a row whose window holds it; else any row,
 * both only while they want one; else one that has enough. Rows that exchanged their numbers are told apart by
 * 截止日期. The order of `rows` has no say. Voided and broken draws do not count.
 */
export function allotDraws<Row extends DueRow>(
  rows: readonly Row[],
  year: number,
  ledger: readonly LedgerRow[],
): ReadonlyMap<Row, readonly CivilDate[]> {
  const draws = byKey(drawsOfYear(year, ledger));
  const groups = [...byKey(rows)].map(([key, group]) =>
    allotted(group.toSorted(byEnd), (draws.get(key) ?? []).flatMap(madeDraw)),
  );
  return new Map(groups.flatMap((group) => [...group]));
}

function drawsOfYear(year: number, ledger: readonly LedgerRow[]): readonly LedgerRow[] {
  return [...drawEvents(ledger).values()]
    .filter(({ drawNumber, state }) => state === "drawn" && yearOfDraw(drawNumber) === year)
    .flatMap(({ draws }) => draws);
}

function byKey<One extends Pick<DueRow, "item" | "office" | "resolvedScope">>(
  all: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = [one.item, one.office, one.resolvedScope].join("\t");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function madeDraw({ time, planNumber, deadline }: LedgerRow): readonly MadeDraw[] {
  const date = dayOfTime(time);
  return date === null ? [] : [{ planNumber, date, deadline }];
}

function byEnd(left: DueRow, right: DueRow): number {
  return (
    compareDates(left.end, right.end) ||
    compareDates(left.start, right.start) ||
    compareBytes(left.planNumber, right.planNumber) ||
    left.times - right.times
  );
}

/** Draws of one item, office and scope given to its rows, which are sorted by `byEnd`. */
function allotted<Row extends DueRow>(
  rows: readonly Row[],
  draws: readonly MadeDraw[],
): ReadonlyMap<Row, readonly CivilDate[]> {
  const given = new Map<Row, CivilDate[]>(rows.map((row) => [row, []]));
  const wantsOne = (row: Row) => (given.get(row)?.length ?? 0) < row.times;
  const choices: readonly ((draw: MadeDraw) => Row | undefined)[] = [
    (draw) => {
      const own = rows.filter((row) => isOwn(row, draw, rows));
      return own.find(wantsOne) ?? own[0];
    },
    // Draws by their days, each to the window that closes first: no row is left waiting that any choice could have served.
    (draw) => rows.find((row) => wantsOne(row) && holds(row, draw)),
    () => rows.find(wantsOne),
    (draw) => rows.find((row) => holds(row, draw)) ?? rows[0],
  ];
  let left = draws.toSorted((a, b) => compareDates(a.date, b.date));
  for (const choose of choices) {
    left = left.filter((draw) => {
      const row = choose(draw);
      if (row === undefined) return true;
      given.get(row)?.push(draw.date);
      return false;
    });
  }
  return new Map([...given].map(([row, days]) => [row, days.toSorted(compareDates)]));
}

/** A row has the number of a draw and, where some row still ends on the 截止日期 of the draw, ends then. */
function isOwn(row: DueRow, { planNumber, deadline }: MadeDraw, rows: readonly DueRow[]): boolean {
  const endsThen = ({ end }: DueRow) => formatDate(end) === deadline;
  return row.planNumber === planNumber && (endsThen(row) || !rows.some(endsThen));
}

function holds({ start, end }: DueRow, { date }: MadeDraw): boolean {
  return compareDates(start, date) <= 0 && compareDates(date, end) <= 0;
}
