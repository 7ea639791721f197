import { formatDate, type CivilDate } from "../../core/text/civil-date";

const ENDING = /\.(?:xlsx|xlsm|xltx|xltm)$/i;

/**
 * The name under which a workbook is saved: that of its file with a mark of what was done and the day,
 * `总簿-已抽取-2026-03-02.xlsx`. A mark and a day that stand there already give way; `marks` are all that there are.
 */
export function savedName(
  name: string,
  mark: string,
  marks: readonly string[],
  day: CivilDate,
): string {
  const ending = ENDING.exec(name)?.[0] ?? "";
  const known = new RegExp(`-(?:${marks.join("|")})-\\d{4}-\\d{2}-\\d{2}$`);
  const stem = name.slice(0, name.length - ending.length).replace(known, "");
  // A template is saved as a workbook.
  const saved = ending.toLowerCase().replace(/^\.xlt/, ".xls");
  return `${stem}-${mark}-${formatDate(day)}${saved === "" ? ".xlsx" : saved}`;
}
