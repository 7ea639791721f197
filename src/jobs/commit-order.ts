import { LEDGER_COLUMNS } from "../core/ledger/ledger-columns";
import { EVENT } from "../core/ledger/record-words";
import type { Change } from "../sheets/changes";
import { EVIDENCE_HEADING_ROW } from "../sheets/evidence-sheet";
import { LEDGER_SHEET } from "../sheets/ledger";
import type { ModelRow } from "../sheets/sheet-model";

const EVENT_COLUMN = LEDGER_COLUMNS.findIndex(({ field }) => field === "event");

/** Events that open or close a draw; all others commit what stands above them. */
const OPENING: readonly string[] = [EVENT.seal, EVENT.break];

/**
 * The changes of a draw for a workbook that cannot roll back: rows that a 中断 takes out, then the ledger up to its
 * 封存, then everything else, and the ledger's commit mark last, with a checkpoint between. Broken off anywhere, the
 * workbook is as before or holds a seal that the next start finds. Changes without a ledger keep their order.
 */
export function inCommitOrder(changes: readonly Change[]): readonly Change[] {
  const ledger = changes.find(writesLedger);
  if (ledger === undefined) return changes;
  const rows = ledgerRowsOf(ledger);
  const opening = leadingRows(rows);
  const others = changes.filter((change) => change !== ledger && change.kind !== "show-sheet");
  const first = withRows(ledger, rows.slice(0, opening));
  return [
    ...others.filter(({ kind }) => kind === "remove-rows"),
    ...(opening === 0 ? [] : [first, CHECKPOINT]),
    ...others.filter(({ kind }) => kind !== "remove-rows").map(beforeLedger),
    ...(others.length === 0 ? [] : [CHECKPOINT]),
    ...commitOf(ledger, rows.slice(opening), opening),
    ...changes.filter(({ kind }) => kind === "show-sheet"),
    CHECKPOINT,
  ];
}

type LedgerChange = Extract<Change, { readonly kind: "add-sheet" | "append-rows" }>;

const CHECKPOINT: Change = { kind: "checkpoint" };

function writesLedger(change: Change): change is LedgerChange {
  if (change.kind === "add-sheet") return change.sheet.name === LEDGER_SHEET.name;
  return change.kind === "append-rows" && change.sheet === LEDGER_SHEET.name;
}

/** The records; title, note and headings of a new sheet are no rows of the ledger. */
function ledgerRowsOf(ledger: LedgerChange): readonly ModelRow[] {
  if (ledger.kind === "append-rows") return ledger.rows;
  return ledger.sheet.rows.slice(EVIDENCE_HEADING_ROW + 1);
}

function leadingRows(rows: readonly ModelRow[]): number {
  const commit = rows.findIndex(({ values }) => !OPENING.includes(String(values[EVENT_COLUMN])));
  return commit === -1 ? rows.length : commit;
}

function withRows(ledger: LedgerChange, rows: readonly ModelRow[]): LedgerChange {
  if (ledger.kind === "append-rows") return { ...ledger, rows };
  const head = ledger.sheet.rows.slice(0, EVIDENCE_HEADING_ROW + 1);
  const { filter } = ledger.sheet;
  const bottom = EVIDENCE_HEADING_ROW + rows.length;
  return {
    ...ledger,
    sheet: {
      ...ledger.sheet,
      rows: [...head, ...rows],
      filter: filter === null ? null : { ...filter, bottom },
    },
  };
}

/** The rows behind the opening ones; a ledger that no opening row has made yet is added with them. */
function commitOf(
  ledger: LedgerChange,
  rows: readonly ModelRow[],
  opening: number,
): readonly Change[] {
  if (rows.length === 0) return [];
  if (opening === 0) return [ledger];
  const firstRow = ledger.kind === "append-rows" ? ledger.firstRow : EVIDENCE_HEADING_ROW + 1;
  return [{ kind: "append-rows", sheet: LEDGER_SHEET.name, firstRow: firstRow + opening, rows }];
}

/** The ledger is there first, and still stands behind the sheets that people read. */
function beforeLedger(change: Change): Change {
  return change.kind === "add-sheet" ? { ...change, before: LEDGER_SHEET.name } : change;
}
