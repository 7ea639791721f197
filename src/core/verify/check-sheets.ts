import { cellAddress } from "../cell-ref";
import { drawEvents } from "../ledger/draw-history";
import type { PopulationField } from "../ledger/population-columns";
import { compareBytes } from "../text/byte-order";
import type { Difference } from "./difference";
import { differenceAt, type EvidenceBook, type EvidenceTable } from "./evidence";
import { populationKey, type RecordedDraw } from "./recorded-draw";

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

/** Rows that belong to no 抽取 event of the ledger, or stand among the rows of another draw. */
export function checkOwners(
  book: EvidenceBook,
  draws: readonly RecordedDraw[],
): readonly Difference[] {
  const states = drawEvents(book.ledger.records.map(({ record }) => record));
  const places = new Map(draws.map(({ drawNumber }, index) => [drawNumber, index]));
  const check = <Field extends string>(
    table: EvidenceTable<Field | "drawNumber">,
  ): readonly Difference[] => {
    let last = 0;
    return table.records.flatMap((placed) => {
      const { drawNumber } = placed.record;
      const place = places.get(drawNumber);
      if (place === undefined) {
        const what = states.has(drawNumber) ? "row-of-undrawn-draw" : "row-of-unknown-draw";
        return [differenceAt<Field | "drawNumber">(table, placed, "drawNumber", what, "")];
      }
      if (place < last)
        return [differenceAt<Field | "drawNumber">(table, placed, "drawNumber", "row-order", "")];
      last = place;
      return [];
    });
  };
  return [
    ...check(book.results),
    ...check(book.populations),
    ...check(book.inspectors),
    ...checkPlanRows(book.populations, draws),
  ];
}

/** In 抽取底册 each plan row has one block, in the order of the draw, sorted by the bytes of 单位标识. */
function checkPlanRows(
  table: EvidenceTable<PopulationField>,
  draws: readonly RecordedDraw[],
): readonly Difference[] {
  const numbers = new Set(draws.map(({ drawNumber }) => drawNumber));
  const places = new Map<string, number>();
  for (const { rows } of draws) {
    for (const { event } of rows) places.set(populationKey(event.record), places.size);
  }
  let last = -1;
  let lastId = "";
  return table.records.flatMap((placed): readonly Difference[] => {
    const { drawNumber, unitId } = placed.record;
    if (!numbers.has(drawNumber)) return [];
    const place = places.get(populationKey(placed.record));
    if (place === undefined) {
      return [differenceAt(table, placed, "planNumber", "row-of-unknown-plan-row", "")];
    }
    if (place < last) return [differenceAt(table, placed, "planNumber", "row-order", "")];
    const order = place > last ? 1 : compareBytes(unitId, lastId);
    last = place;
    if (order > 0) lastId = unitId;
    if (order > 0) return [];
    const what = order === 0 ? "row-duplicated" : "row-order";
    return [differenceAt(table, placed, "unitId", what, "")];
  });
}
