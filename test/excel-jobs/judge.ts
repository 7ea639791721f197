import { drawEvents } from "../../src/core/ledger/draw-history";
import { EVENT } from "../../src/core/ledger/record-words";
import { readLedger } from "../../src/jobs/evidence";
import { unfinishedLater } from "../../src/jobs/unfinished-later";
import { verifyJob } from "../../src/jobs/verify";
import { isOwnSheet } from "../../src/sheets/own-sheets";
import type { Book } from "../excel-host/model/book";
import { snapshotOf } from "../excel-host/model/to-snapshot";
import { bookState, sheetStates } from "./book-state";

/** How a workbook may stand after a deed that met trouble. */
const FINE: readonly string[] = ["as before", "complete", "closed by 中断"];

/** Whether that is a way in which a workbook may stand. */
export function isFine(found: string): boolean {
  return FINE.includes(found);
}

/** The workbook before a deed, and after it where nothing goes wrong. */
export type Ends = { readonly before: Book; readonly complete: Book };

/** How the workbook stands, by its word, or what is wrong with it. */
export function standing(book: Book, { before, complete }: Ends): string {
  const state = bookState(book);
  if (state === bookState(before)) return "as before";
  if (state === bookState(complete)) return "complete";
  return wrongWith(book, before) ?? "closed by 中断";
}

function wrongWith(book: Book, before: Book): string | null {
  const states = sheetStates(book);
  for (const [name, state] of sheetStates(before)) {
    if (!isOwnSheet(name) && states.get(name) !== state) return `${name} is not as it was`;
  }
  const strange = [...states.keys()].find(
    (name) => !isOwnSheet(name) && !sheetStates(before).has(name),
  );
  if (strange !== undefined) return `${strange} was left`;
  const open = book.sheets.find(({ name, protection }) => isOwnSheet(name) && protection === null);
  if (open !== undefined) return `${open.name} stands open`;
  if (book.settings.size !== before.settings.size) return "a note was left";
  return wrongInLedger(book, before);
}

/** A draw has its seal first and its rows with it; one without 抽取 has a 中断 and no rows. */
function wrongInLedger(book: Book, before: Book): string | null {
  const snapshot = snapshotOf(book);
  const verified = verifyJob(snapshot, null);
  if (!verified.ok) return `no ledger: ${JSON.stringify(verified.error)}`;
  if (!verified.value.ok) return `does not verify: ${JSON.stringify(verified.value.differences)}`;
  const { evidence, ledger } = readLedger(snapshot);
  if (ledger.length === readLedger(snapshotOf(before)).ledger.length)
    return "neither as before nor with an event more";
  if (ledger.at(-1)?.event !== EVENT.break) return `the ledger ends with ${ledger.at(-1)?.event}`;
  for (const draw of drawEvents(ledger).values()) {
    const { state, drawNumber } = draw;
    const left = unfinishedLater(draw, evidence);
    if (left !== null) return `rows of ${left.number} were left`;
    const { results, populations, inspectors } = evidence;
    const rows = [results, populations, inspectors].flatMap(({ records }) =>
      records.filter(({ record }) => record.drawNumber === drawNumber),
    );
    if (state === "sealed") return `${drawNumber} is sealed, and nothing closes it`;
    if (state === "broken" && rows.length > 0) return `rows of ${drawNumber} were left`;
  }
  return null;
}
