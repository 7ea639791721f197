import { INSPECTOR_COLUMNS, type InspectorField } from "../core/ledger/inspector-columns";
import type { EvidenceLayout } from "./evidence-sheet";

/** 人员底册: the inspectors at the time of a draw. */
export const INSPECTOR_SHEET: EvidenceLayout<InspectorField> = {
  name: "人员底册",
  title: "“双随机、一公开”人员底册",
  note: "抽取时的全部执法检查人员：谁入围、谁未入围及其原因。",
  columns: INSPECTOR_COLUMNS,
  widths: {
    drawNumber: 11,
    certificate: 18,
    name: 10,
    office: 18,
    expertise: 20,
    certificateExpires: 13,
    status: 9,
    recusals: 26,
    visitLimit: 9,
    assigned: 9,
    isEligible: 8,
    leftOutReason: 30,
  },
  styles: { certificate: "code", status: "centre", isEligible: "centre" },
  pagesWide: 1,
  frozenColumns: 3,
};
