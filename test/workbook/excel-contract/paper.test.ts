import type { ChartModel, SheetModel } from "../../../src/sheets/sheet-model";
import type { ExcelHost } from "../../excel-host/host";
import type { Sheet } from "../../excel-host/model/sheet";
import { bookState } from "../../excel-jobs/book-state";
import { packageOf, partText, workbookOf } from "../../support/opened";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { adding, fileOf, plainSheet } from "../contract/books";
import { excelWith } from "./opened";

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

const CHARTS: readonly ChartModel[] = [
  { kind: "bar", title: "按对象类别", source: area(0, 0, 2, 2), place: area(4, 0, 19, 2) },
  { kind: "column", title: "按月份", source: area(0, 0, 2, 1), place: area(21, 0, 36, 2) },
];

const FIGURES = plainSheet(
  "统计",
  [
    ["对象类别", "计划家次", "抽取家次"],
    ["幼儿园", 12, 3],
    ["小学", 20, 5],
  ],
  { charts: CHARTS, isLocked: true, isPaper: true },
);

const OWN = ownSheet("检查表", [ownRow(1, "甲校"), ownRow(2, "乙校"), ownRow(3, "丙校")]);
const FORMS: SheetModel =
  OWN.print === null ? OWN : { ...OWN, print: { ...OWN.print, pageBreaks: [4, 5] } };

const plan = (): Promise<Uint8Array> => fileOf(plainSheet("年度抽查计划", [["任务名称"]]));

function sheetIn({ book }: ExcelHost, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no ${name}`);
  return sheet;
}

test("Excel and an .xlsx break pages above the same rows, and fit no such sheet to pages", async () => {
  const xlsx = workbookOf(await plan());
  const { workbook, host } = await excelWith(xlsx.snapshot());
  const changes = [adding(FORMS), adding({ ...OWN, name: "抽查结果" })];
  expect(await xlsx.apply(changes)).toEqual({ ok: true, value: null });
  expect(await workbook.apply(changes)).toEqual({ ok: true, value: null });
  const part = partText(packageOf(xlsx.save()), "xl/worksheets/sheet2.xml");
  expect([...part.matchAll(/<brk id="(\d+)"/gu)].map(([, row]) => Number(row))).toEqual([4, 5]);
  const [broken, fitted] = ["检查表", "抽查结果"].map((name) => sheetIn(host, name));
  expect([broken?.pageBreaks, broken?.page.Zoom]).toEqual([[4, 5], { scale: 100 }]);
  expect([fitted?.pageBreaks, fitted?.page.Zoom]).toEqual([[], { horizontalFitToPages: 1 }]);
  expect(broken?.page).toEqual({ ...fitted?.page, Zoom: { scale: 100 } });
});

test("charts lie over their cells, with the first bar at the top, on a locked sheet without grid lines", async () => {
  const { workbook, host } = await excelWith(workbookOf(await plan()).snapshot());
  expect(await workbook.apply([adding(FIGURES)])).toEqual({ ok: true, value: null });
  const { charts, protection, showGridlines } = sheetIn(host, "统计");
  expect(charts).toEqual([
    {
      id: expect.any(String),
      name: "Chart 1",
      type: "BarClustered",
      source: "统计!A1:C3",
      seriesBy: "Columns",
      title: "按对象类别",
      place: "A5:C20",
      isReversed: true,
    },
    {
      id: expect.any(String),
      name: "Chart 2",
      type: "ColumnClustered",
      source: "统计!A1:B3",
      seriesBy: "Columns",
      title: "按月份",
      place: "A22:C37",
      isReversed: false,
    },
  ]);
  expect([protection === null, showGridlines]).toEqual([false, false]);
});

test("a sheet whose charts cannot be drawn to their end goes again", async () => {
  const snapshot = workbookOf(await plan()).snapshot();
  const rehearsed = await excelWith(snapshot);
  await rehearsed.workbook.apply([adding(FIGURES)]);
  const complete = bookState(rehearsed.host.book);
  const syncs = rehearsed.host.traffic.exchanges.filter(({ isSync }) => isSync);
  const most = Math.max(...syncs.map(({ actions }) => actions));
  const sync = syncs.findIndex(({ actions }) => actions === most) + 1;
  const cuts = Array.from({ length: 40 }, (_, index) => most - 1 - index);
  for (const actions of cuts) {
    const { workbook, host } = await excelWith(snapshot);
    const before = bookState(host.book);
    host.faults.fail({ sync, when: { actions }, error: "InvalidOperation" });
    const { ok } = await workbook.apply([adding(FIGURES)]);
    expect([actions, bookState(host.book)]).toEqual([actions, ok ? complete : before]);
    // Only the last action, which saves, stands behind what is written.
    expect([actions, ok]).toEqual([actions, actions === most - 1]);
    expect(host.faults.areDone).toBe(true);
  }
});
