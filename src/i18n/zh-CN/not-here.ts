import type { NotHereWords } from "../not-here-words";

export const NOT_HERE: NotHereWords = {
  language: "zh-CN",
  title: "双随机抽查",
  noExcel:
    "这一页是 Excel 加载项的面板，要在 Excel 中打开：“开始”选项卡，“双随机”组，“打开面板”。没有合适的 Excel 时，请用浏览器版。",
  oldExcel: (version) =>
    `这个 Excel 的版本太旧（ExcelApi ${version === "" ? "无" : version}，至少需要 1.9）。请升级到 Excel 2021、LTSC 2021 或 Microsoft 365；在此之前请用浏览器版。`,
};
