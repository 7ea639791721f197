import type { NotHereWords } from "../not-here-words";

export const NOT_HERE: NotHereWords = {
  language: "en-US",
  title: "Random inspection",
  noExcel:
    "This page is the pane of an Excel add-in. Open it in Excel: Home tab, group 双随机, 打开面板. Without a suitable Excel, use the browser edition.",
  oldExcel: (version) =>
    `This Excel is too old (ExcelApi ${version === "" ? "none" : version}; at least 1.9 is needed). Update to Excel 2021, LTSC 2021 or Microsoft 365; until then, use the browser edition.`,
};
