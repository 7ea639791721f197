import { cellAddress } from "../cell-ref";
import type { Difference } from "./difference";
import type { EvidenceBook } from "./evidence";
import type { RecordedDraw } from "./recorded-draw";

/** Cells that the add-in did not write, in any of the four sheets. */
export function checkTroubles(book: EvidenceBook): readonly Difference[] {
  return [book.ledger, book.results, book.populations, book.inspectors].flatMap((table) => {
    const drawAt = new Map(table.records.map(({ row, record }) => [row, record.drawNumber]));
    return table.troubles.map(({ kind, cell, recorded, expected }) => ({
      drawNumber: drawAt.get(cell.row) ?? "",
      what: kind,
      recorded,
      recomputed: expected,
      sheet: cell.sheet,
      cell: cellAddress(cell.row, cell.column),
    }));
  });
}

/** A sheet that must hold rows of these draws and is not there. */
export function checkPresence(
  book: EvidenceBook,
  draws: readonly RecordedDraw[],
): readonly Difference[] {
  const [first] = draws;
  const hasVisits = draws.some(({ rows }) => rows.some(({ facts }) => facts.drawn !== "0"));
  const needed = [
    ...(hasVisits ? [book.results] : []),
    ...(first === undefined ? [] : [book.populations, book.inspectors]),
  ];
  return needed
    .filter(({ exists }) => !exists)
    .map(({ layout }) => ({
      drawNumber: first?.drawNumber ?? "",
      what: "sheet-missing",
      recorded: "",
      recomputed: layout.name,
      sheet: layout.name,
      cell: "A1",
    }));
}
