import type { Change } from "../../../src/sheets/changes";
import { NUMBER_HEADING } from "../../../src/sheets/marks";
import type { CellValue } from "../../../src/sheets/snapshot";
import { openExcelWorkbook, type ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { FaultError, When } from "../../excel-host/faults";
import type { ExcelHost } from "../../excel-host/host";
import { sheetNamed, type Book } from "../../excel-host/model/book";
import { cloneBook } from "../../excel-host/model/clone";
import { startExcel } from "../../excel-host/start-excel";
import { snapshotOf } from "../../excel-host/model/to-snapshot";
import { userOf, type User } from "../../excel-host/user";
import { bookState } from "../../excel-jobs/book-state";
import { noPause } from "../excel-contract/opened";
import { MARK_DEEDS, PLAN, type MarkDeed } from "./marked-plans";

/** A pane that is closed takes its office.js with it: that is tried at one place of so many. */
const CLOSES_AT = 9;

/** One office.js serves all cases but those that close the pane. */
let running: ExcelHost | null = null;
/** Within one request; every place of each was tried once. */
const MOST_CUTS = 24;

let cases = 0;
const found = new Map<string, number>();

afterAll(() => {
  process.stdout.write(`${cases} faults in marks: ${JSON.stringify([...found])}\n`);
});

async function open(
  book: Book,
): Promise<{ readonly workbook: ExcelWorkbook; readonly host: ExcelHost }> {
  running ??= (await startExcel(book)).host;
  running.book = book;
  const workbook = openExcelWorkbook({ pause: noPause });
  const started = await workbook.start();
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  running.traffic.reset();
  return { workbook, host: running };
}

/** The workbook after changes that must be possible. */
async function after(book: Book, changes: readonly Change[]): Promise<Book> {
  const { workbook, host } = await open(cloneBook(book));
  for (const change of changes) {
    expect(await workbook.apply([change])).toEqual({ ok: true, value: null });
  }
  return host.clone();
}

async function prepared({ book, before, between }: MarkDeed): Promise<Book> {
  const made = await after(book(), before);
  between?.(sheetNamed(made, PLAN));
  return made;
}

/** How the workbook stands after a fault, and the next start. */
async function standingAfter(
  before: Book,
  change: Change,
  fault: { readonly sync: number; readonly when: When; readonly error: FaultError | "pane-closed" },
): Promise<{ readonly ok: boolean | null; readonly state: string }> {
  const { workbook, host } = await open(cloneBook(before));
  host.faults.fail(fault);
  const applying = workbook.apply([change]);
  let ok: boolean | null = null;
  if (fault.error === "pane-closed") {
    while (!host.faults.areDone) await noPause(0);
    running = null;
  } else ok = (await applying).ok;
  expect(host.faults.areDone).toBe(true);
  const next = await open(host.book);
  return { ok, state: bookState(next.host.book) };
}

/** Places within a request, spread over all of it and so many at the most, each time others. */
function cutsOf(actions: number): readonly number[] {
  const stride = Math.max(1, Math.ceil(actions / MOST_CUTS));
  return Array.from({ length: Math.floor((actions - 1) / stride) }, (_, cut) => (cut + 1) * stride);
}

describe.each(MARK_DEEDS)("$title", (deed) => {
  it("are as before, complete or off, wherever their requests are cut", async () => {
    const before = await prepared(deed);
    const rehearsed = await open(cloneBook(before));
    const made = await rehearsed.workbook.apply([deed.change]);
    expect(made).toEqual({ ok: true, value: null });
    const syncs = rehearsed.host.traffic.exchanges.filter(({ isSync }) => isSync);
    const complete = rehearsed.host.clone();
    const off: Change = { kind: "clear-marks", sheet: PLAN, keep: [NUMBER_HEADING] };
    const ends = new Map([
      [bookState(await after(before, [off])), "off"],
      ...(deed.before.length > 0
        ? [[bookState(await after(complete, [off])), "off"] as const]
        : []),
      [bookState(before), "as before"],
      [bookState(complete), "complete"],
    ]);
    const wrong: string[] = [];
    for (const [index, { actions }] of syncs.entries()) {
      const cuts = cutsOf(actions);
      for (const [number, action] of cuts.entries()) {
        const error = number % CLOSES_AT === 0 ? "pane-closed" : "GeneralException";
        const fault = { sync: index + 1, when: { actions: action }, error } as const;
        const { ok, state } = await standingAfter(before, deed.change, fault);
        const end = ends.get(state) ?? "half";
        cases += 1;
        found.set(end, (found.get(end) ?? 0) + 1);
        if (end === "half" || (ok === true && end !== "complete")) {
          wrong.push(`${error} at ${index + 1}, ${action} of ${actions}: ${ok}, ${end}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

function valuesIn(book: Book): readonly CellValue[] {
  return snapshotOf(book).sheets.flatMap(({ values }) => values.flat());
}

test.each([
  ["a column", (user: User) => user.insertColumns(PLAN, 0, 1)],
  ["a row above the headings", (user: User) => user.insertRows(PLAN, 0, 1)],
  ["a row below the plan", (user: User) => user.type(PLAN, "A12", "填表说明")],
] as const)(
  "somebody adds %s before the next start: nobody's cells are touched",
  async (...added) => {
    const [, add] = added;
    const [deed] = MARK_DEEDS;
    if (deed === undefined) throw new Error("no marks");
    const before = await prepared(deed);
    for (const actions of [30, 90, 150, 200]) {
      const { workbook, host } = await open(cloneBook(before));
      host.faults.fail({ sync: 4, when: { actions }, error: "pane-closed" });
      void workbook.apply([deed.change]);
      while (!host.faults.areDone) await noPause(0);
      running = null;
      add(userOf(host));
      const next = await open(host.book);
      const left = valuesIn(next.host.book);
      const lost = valuesIn(before).filter((value) => !left.includes(value));
      expect([actions, lost]).toEqual([actions, []]);
    }
  },
);

test.each(MARK_DEEDS.filter(({ before }) => before.length === 0))(
  "$title, and taken off again: the plan is as it was",
  async ({ book, change }) => {
    const off: Change = { kind: "clear-marks", sheet: PLAN, keep: [] };
    expect(bookState(await after(book(), [change, off]))).toBe(bookState(book()));
  },
);
