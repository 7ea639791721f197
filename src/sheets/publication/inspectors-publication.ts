import type { Inspector } from "../../core/directory/inspector";
import type { Table } from "../find-table";
import type { InspectorField } from "../headings/inspector-headings";
import { inspectorNotes } from "./legal-notes";
import {
  bureauInProse,
  ORDER_COLUMN,
  orderCell,
  type Publication,
  type PublicationColumn,
  type Publisher,
} from "./publication";
import { cellAs } from "./published-cells";

type Column = PublicationColumn & {
  readonly field: InspectorField;
  readonly textOf: (inspector: Inspector) => string;
};

const NAME: Column = {
  field: "name",
  heading: "姓名",
  width: 16,
  isCentred: true,
  textOf: ({ name }) => name,
};
const OTHERS: readonly Column[] = [
  { field: "office", heading: "所在科室", width: 36, textOf: ({ office }) => office },
  {
    field: "certificate",
    heading: "执法证号",
    width: 24,
    isCentred: true,
    textOf: ({ certificate }) => certificate,
  },
  {
    field: "expertise",
    heading: "业务专长",
    width: 44,
    textOf: ({ expertise }) => expertise.join("、"),
  },
];

/**
 * 公示-检查人员 (Art. 5): those who may be matched, in the order of the directory. Where 设置 publishes certificate
 * numbers, no name leaves.
 */
export function inspectorsPublication(
  table: Table<InspectorField>,
  inspectors: readonly Inspector[],
  publisher: Publisher,
): Publication {
  const columns = publisher.settings.publishInspectorsBy === "name" ? [NAME, ...OTHERS] : OTHERS;
  const offices = new Set(inspectors.map(({ office }) => office));
  return {
    kind: "inspectors",
    title: "执法检查人员名录库",
    columns: [ORDER_COLUMN, ...columns],
    rows: inspectors.map((inspector, index) => [
      orderCell(index),
      ...columns.map(({ field, textOf }) =>
        cellAs(textOf(inspector), table, inspector.cell.row, field),
      ),
    ]),
    lines: [],
    notes: inspectorNotes(),
    prose:
      `${bureauInProse(publisher)}执法检查人员名录库现有执法检查人员${inspectors.length}名，` +
      `分属${offices.size}个科室，均持有效执法证件，现予公布。`,
  };
}
