/** Sheets that the add-in writes: none of them is ever taken for an input sheet. */
const OWN_SHEETS: ReadonlySet<string> = new Set([
  "抽查结果",
  "抽取台账",
  "抽取底册",
  "人员底册",
  "检查结果录入",
  "导出设置",
  "非随机检查",
  "执法检查表",
  "总结报告",
  "抽取记录表",
  "统计",
]);

const PUBLICATION_PREFIX = "公示-";

/** True for a sheet of our own: the evidence, the entry of results, forms and publications. */
export function isOwnSheet(name: string): boolean {
  return OWN_SHEETS.has(name) || name.startsWith(PUBLICATION_PREFIX);
}
