import fc from "fast-check";

import { allotDraws } from "../../../src/core/draw/allot-draws";
import type { DueRow } from "../../../src/core/draw/dueness";
import { LEDGER_COLUMNS, type LedgerRow } from "../../../src/core/ledger/ledger-columns";
import { civilDate, formatDate, type CivilDate } from "../../../src/core/text/civil-date";

const date = (month: number, day: number): CivilDate => {
  const found = civilDate(2026, month, day);
  if (found === null) throw new Error(`${month}-${day}`);
  return found;
};
const KEY = { item: "办园检查", office: "学前科", resolvedScope: "类别：幼儿园" };
const SPRING = { start: date(3, 1), end: date(5, 31) };
const AUTUMN = { start: date(9, 1), end: date(12, 31) };
const EMPTY = Object.fromEntries(
  LEDGER_COLUMNS.map(({ field }) => [field, ""]),
) as unknown as LedgerRow;

const dueRow = (planNumber: string, facts: Partial<DueRow> = {}): DueRow => ({
  ...KEY,
  planNumber,
  ...SPRING,
  times: 1,
  ...facts,
});

type Made = { readonly planNumber: string; readonly on: CivilDate; readonly end?: CivilDate };

/** A ledger in which each of the draws was made under a number of its own, by one event. */
function ledgerOf(draws: readonly Made[], facts: Partial<LedgerRow> = {}): readonly LedgerRow[] {
  return draws.map(({ planNumber, on, end }, index) => ({
    ...EMPTY,
    ...KEY,
    drawNumber: `C2026-${String(index + 1).padStart(3, "0")}`,
    event: "抽取",
    time: `${formatDate(on)}T09:30+08:00`,
    planNumber,
    deadline: end === undefined ? "" : formatDate(end),
    ...facts,
  }));
}

/** How often each row was drawn, in the order given. */
const timesDrawn = (rows: readonly DueRow[], ledger: readonly LedgerRow[]) => {
  const drawn = allotDraws(rows, 2026, ledger);
  return rows.map((row) => drawn.get(row)?.length ?? -1);
};

describe("draws of plan rows with one item, office and scope", () => {
  const spring = dueRow("003");
  const autumn = dueRow("012", AUTUMN);
  const march = { planNumber: "003", on: date(3, 2), end: SPRING.end };
  const ledger = ledgerOf([march]);

  it("count for the row that was drawn, and for no other", () => {
    expect(timesDrawn([spring, autumn], ledger)).toEqual([1, 0]);
    expect(timesDrawn([autumn, spring], ledger)).toEqual([0, 1]);
  });

  it("stay with their number outside the window, and beyond the frequency", () => {
    const late = { ...march, on: date(10, 8) };
    expect(timesDrawn([spring, autumn], ledgerOf([march, late]))).toEqual([2, 0]);
    expect(timesDrawn([spring, autumn], ledgerOf([late]))).toEqual([1, 0]);
  });

  it("count for the row of their window when the number is not there any more", () => {
    const rows = [dueRow("101"), dueRow("102", AUTUMN)];
    expect(timesDrawn(rows, ledger)).toEqual([1, 0]);
    expect(timesDrawn(rows.toReversed(), ledger)).toEqual([0, 1]);
  });

  it("count for the first row that still wants one where no window holds them", () => {
    const summer = ledgerOf([{ planNumber: "999", on: date(7, 1) }]);
    expect(timesDrawn([autumn, spring], summer)).toEqual([0, 1]);
    const both = ledgerOf([march, { planNumber: "999", on: date(7, 1) }]);
    expect(timesDrawn([autumn, spring], both)).toEqual([1, 1]);
  });

  it("go with the row, not with its number, where two rows exchange theirs", () => {
    const exchanged = [dueRow("012"), dueRow("003", AUTUMN)];
    expect(timesDrawn(exchanged, ledger)).toEqual([1, 0]);
  });

  it("stay with a number whose row has another end now", () => {
    const longer = dueRow("003", { end: date(6, 30) });
    expect(timesDrawn([autumn, longer], ledger)).toEqual([0, 1]);
  });

  it("let no row wait although another window could have taken the draw", () => {
    const year = dueRow("020", { start: date(1, 1), end: date(12, 31) });
    const draws = ledgerOf([
      { planNumber: "a", on: date(3, 2) },
      { planNumber: "b", on: date(9, 2) },
    ]);
    expect(timesDrawn([year, spring], draws)).toEqual([1, 1]);
  });

  it("are those of the year, of the very item, office and scope, and in force", () => {
    const none = (facts: Partial<LedgerRow>) =>
      timesDrawn([spring, autumn], ledgerOf([march], facts));
    expect(none({ item: "别的检查" })).toEqual([0, 0]);
    expect(none({ office: "安全科" })).toEqual([0, 0]);
    expect(none({ resolvedScope: "类别：学校" })).toEqual([0, 0]);
    expect(none({ drawNumber: "C2025-001" })).toEqual([0, 0]);
    const [event = EMPTY] = ledger;
    expect(timesDrawn([spring], [event, { ...event, event: "作废" }])).toEqual([0]);
  });
});

describe("for any plan and ledger", () => {
  const anyDay = fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ month, day }) => date(month, day));
  const anyNumber = fc.constantFrom("1", "2", "3", "4", "5");
  const anyRow = fc
    .record({
      number: anyNumber,
      days: fc.tuple(anyDay, anyDay),
      times: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ number, days, times }) => {
      const [start, end] = days.toSorted((a, b) => a.month - b.month || a.day - b.day) as [
        CivilDate,
        CivilDate,
      ];
      return dueRow(number, { start, end, times });
    });
  const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 5 });
  const anyLedger = fc
    .array(
      fc.record({
        planNumber: anyNumber,
        on: anyDay,
        end: fc.option(anyDay, { nil: date(5, 31) }),
      }),
      { maxLength: 8 },
    )
    .map((draws) => ledgerOf(draws));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  /** Draws that the rows still want. */
  const wanted = (rows: readonly DueRow[], ledger: readonly LedgerRow[]) =>
    sum(
      timesDrawn(rows, ledger).map((drawn, index) =>
        Math.max(0, (rows[index]?.times ?? 0) - drawn),
      ),
    );

  it("each draw counts for one row, whatever the order of the rows", () => {
    fc.assert(
      fc.property(anyRows, anyLedger, fc.nat(), (rows, ledger, turn) => {
        expect(sum(timesDrawn(rows, ledger))).toBe(ledger.length);
        const at = turn % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].toReversed();
        const counts = (order: readonly DueRow[]) =>
          order
            .map((row, index) => `${JSON.stringify(row)} ${timesDrawn(order, ledger)[index]}`)
            .toSorted();
        expect(counts(turned)).toEqual(counts(rows));
      }),
    );
  });

  it("new numbers for all rows leave no more to be drawn than there was", () => {
    fc.assert(
      fc.property(anyRows, anyLedger, (rows, ledger) => {
        const renumbered = rows.map((row, index) => ({ ...row, planNumber: `N-${index}` }));
        const planned = sum(rows.map(({ times }) => times));
        expect(wanted(renumbered, ledger)).toBe(Math.max(0, planned - ledger.length));
        expect(wanted(renumbered, ledger)).toBeLessThanOrEqual(wanted(rows, ledger));
      }),
    );
  });

  it("a row has more draws than its frequency only under its own number, or when no row wants one", () => {
    fc.assert(
      fc.property(anyRows, anyLedger, (rows, ledger) => {
        const isFull = wanted(rows, ledger) === 0;
        timesDrawn(rows, ledger).forEach((drawn, index) => {
          const { planNumber = "", times = 0 } = rows[index] ?? {};
          const own = ledger.filter((event) => event.planNumber === planNumber).length;
          expect(isFull || drawn <= Math.max(times, own)).toBe(true);
        });
      }),
    );
  });
});
