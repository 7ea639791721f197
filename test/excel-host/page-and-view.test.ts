import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { onSheet, refusal } from "./on-sheet";
import { startExcel } from "./start-excel";

caseOf(
  "keeps the set-up of the page",
  [
    "Worksheet.PageLayout",
    "PageLayout.Orientation",
    "PageLayout.Orientation=",
    "PageLayout.PaperSize",
    "PageLayout.PaperSize=",
    "PageLayout.LeftMargin",
    "PageLayout.LeftMargin=",
    "PageLayout.RightMargin",
    "PageLayout.RightMargin=",
    "PageLayout.TopMargin",
    "PageLayout.TopMargin=",
    "PageLayout.BottomMargin",
    "PageLayout.BottomMargin=",
    "PageLayout.HeaderMargin",
    "PageLayout.HeaderMargin=",
    "PageLayout.FooterMargin",
    "PageLayout.FooterMargin=",
    "PageLayout.CenterHorizontally",
    "PageLayout.CenterHorizontally=",
    "PageLayout.CenterVertically",
    "PageLayout.CenterVertically=",
    "PageLayout.BlackAndWhite",
    "PageLayout.BlackAndWhite=",
    "PageLayout.PrintGridlines",
    "PageLayout.PrintGridlines=",
    "PageLayout.PrintHeadings",
    "PageLayout.PrintHeadings=",
    "PageLayout.PrintOrder",
    "PageLayout.PrintOrder=",
    "PageLayout.FirstPageNumber",
    "PageLayout.FirstPageNumber=",
    "PageLayout.Zoom",
    "PageLayout.Zoom=",
  ],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    const wanted = {
      orientation: "Landscape" as const,
      paperSize: "A4" as const,
      leftMargin: 79.4,
      rightMargin: 73.7,
      topMargin: 104.9,
      bottomMargin: 99.2,
      headerMargin: 20,
      footerMargin: 30,
      centerHorizontally: true,
      centerVertically: false,
      blackAndWhite: true,
      printGridlines: true,
      printHeadings: true,
      printOrder: "OverThenDown" as const,
      firstPageNumber: 3,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    };
    await onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.set(wanted);
      layout.load(Object.keys(wanted));
      await context.sync();
      expect(layout.toJSON()).toMatchObject(wanted);
    });
    const codes = [
      await refusal((sheet) => (sheet.pageLayout.leftMargin = -1)),
      await refusal((sheet) => (sheet.pageLayout.orientation = "横" as "Portrait")),
      await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 5 })),
      await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 })),
    ];
    expect(codes).toEqual(codes.map(() => "InvalidArgument"));
  },
);

caseOf(
  "repeats titles, prints an area, and writes headers and footers",
  [
    "PageLayout.SetPrintMargins",
    "PageLayout.SetPrintTitleRows",
    "PageLayout.SetPrintTitleColumns",
    "PageLayout.SetPrintArea",
    "PageLayout.GetPrintTitleRowsOrNullObject",
    "PageLayout.GetPrintTitleColumnsOrNullObject",
    "PageLayout.GetPrintAreaOrNullObject",
    "PageLayout.HeadersFooters",
    "HeaderFooterGroup.DefaultForAllPages",
    "HeaderFooter.LeftHeader",
    "HeaderFooter.LeftHeader=",
    "HeaderFooter.CenterHeader",
    "HeaderFooter.CenterHeader=",
    "HeaderFooter.RightHeader",
    "HeaderFooter.RightHeader=",
    "HeaderFooter.LeftFooter",
    "HeaderFooter.LeftFooter=",
    "HeaderFooter.CenterFooter",
    "HeaderFooter.CenterFooter=",
    "HeaderFooter.RightFooter",
    "HeaderFooter.RightFooter=",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    await onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      const none = layout.getPrintTitleRowsOrNullObject();
      layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      layout.setPrintTitleRows(sheet.getRange("3:4"));
      layout.setPrintTitleColumns("A:B");
      layout.setPrintArea("A1:D20");
      const [rows, columns, area] = [
        layout.getPrintTitleRowsOrNullObject(),
        layout.getPrintTitleColumnsOrNullObject(),
        layout.getPrintAreaOrNullObject(),
      ];
      for (const range of [rows, columns, area]) range.load("address");
      const footers = layout.headersFooters.defaultForAllPages;
      const words = {
        leftHeader: "左",
        centerHeader: "中",
        rightHeader: "右",
        leftFooter: "",
        centerFooter: "第 &P 页 共 &N 页",
        rightFooter: "&D",
      };
      footers.set(words);
      footers.load(Object.keys(words));
      await context.sync();
      expect([none.isNullObject, rows.address, columns.address, area.address]).toEqual([
        true,
        "表!3:4",
        "表!A:B",
        "表!A1:D20",
      ]);
      expect(footers.toJSON()).toEqual(words);
    });
    expect(host.book.sheets[0]?.page.TopMargin).toBeCloseTo(72);
    expect(host.book.sheets[0]?.page.LeftMargin).toBeCloseTo(36);
  },
);

caseOf(
  "freezes panes",
  [
    "Worksheet.FreezePanes",
    "WorksheetFreezePanes.FreezeAt",
    "WorksheetFreezePanes.FreezeRows",
    "WorksheetFreezePanes.FreezeColumns",
    "WorksheetFreezePanes.Unfreeze",
    "WorksheetFreezePanes.GetLocation",
    "WorksheetFreezePanes.GetLocationOrNullObject",
  ],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    await onSheet(async (sheet, context) => {
      const panes = sheet.freezePanes;
      const none = panes.getLocationOrNullObject();
      panes.freezeRows(3);
      const rows = panes.getLocation();
      panes.freezeColumns(2);
      const columns = panes.getLocation();
      panes.freezeAt(sheet.getRange("A1:B3"));
      const both = panes.getLocationOrNullObject();
      panes.unfreeze();
      const after = panes.getLocationOrNullObject();
      for (const range of [rows, columns, both]) range.load("address");
      await context.sync();
      expect([rows, columns, both].map(({ address }) => address)).toEqual([
        "表!1:3",
        "表!A:B",
        "表!A1:B3",
      ]);
      expect([none.isNullObject, after.isNullObject]).toEqual([true, true]);
    });
    expect(await refusal((sheet) => sheet.freezePanes.getLocation())).toBe("ItemNotFound");
  },
);

caseOf(
  "lays filter buttons over a table",
  [
    "Worksheet.AutoFilter",
    "AutoFilter.Enabled",
    "AutoFilter.IsDataFiltered",
    "AutoFilter.Apply",
    "AutoFilter.Remove",
    "AutoFilter.GetRange",
    "AutoFilter.GetRangeOrNullObject",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["头"], ["甲"], ["乙"]] }));
    await onSheet(async (sheet, context) => {
      const filter = sheet.autoFilter;
      const none = filter.getRangeOrNullObject();
      filter.apply(sheet.getRange("A1:A3"));
      filter.load("enabled,isDataFiltered");
      const range = filter.getRange();
      range.load("address");
      await context.sync();
      expect([none.isNullObject, filter.enabled, filter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        false,
        "表!A1:A3",
      ]);
      host.book.sheets[0]?.hiddenRows.add(1);
      filter.load("isDataFiltered");
      await context.sync();
      expect(filter.isDataFiltered).toBe(true);
      filter.remove();
      filter.load("enabled");
      await context.sync();
      expect(filter.enabled).toBe(false);
    });
    expect(host.book.sheets[0]?.hiddenRows.size).toBe(0);
  },
);
