import { POPULATION_COLUMNS, type PopulationField } from "../core/ledger/population-columns";
import type { EvidenceLayout } from "./evidence-sheet";

/** 抽取底册: every unit of every population drawn, and why it was in the draw or left out. */
export const POPULATION_SHEET: EvidenceLayout<PopulationField> = {
  name: "抽取底册",
  title: "“双随机、一公开”抽取底册",
  note: "抽取时的全部对象：谁入围、号码多少、谁未入围及其原因。",
  columns: POPULATION_COLUMNS,
  widths: {
    drawNumber: 11,
    planNumber: 12,
    sequence: 6,
    unitId: 21,
    name: 30,
    kinds: 14,
    district: 11,
    status: 9,
    complaints: 9,
    violations: 10,
    weightBasis: 22,
    weight: 6,
    inOperation: 6,
    isEligible: 8,
    leftOutReason: 24,
    ticket: 34,
    rank: 8,
    isDrawn: 8,
  },
  styles: {
    unitId: "code",
    status: "centre",
    inOperation: "centre",
    isEligible: "centre",
    ticket: "code",
    isDrawn: "centre",
  },
  pagesWide: 2,
  frozenColumns: 5,
};
