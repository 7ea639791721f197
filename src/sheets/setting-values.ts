import { kindKey } from "../core/directory/kinds";
import { MINIMUM_TEAM_SIZE } from "../core/plan/default-settings";
import type { Settings } from "../core/plan/settings";
import { headingKey, splitNames, toHalfWidth } from "../core/text/canonical";
import { readWholeNumber, WHOLE_NUMBER } from "../core/text/chinese-number";
import { readDate, type CivilDate } from "../core/text/civil-date";
import { readRatio } from "../core/text/ratio";
import { plainText, readable } from "./cell-text";
import { readCount, readYesNo } from "./count-text";
import { CERTIFICATE_WORDS, GROUP_ARROW, INSPECTORS_BY, PUBLICATION_START } from "./setting-rows";
import type { CellValue } from "./snapshot";

/** A cell of 设置 with what is needed to read it. */
export type SettingCell = {
  readonly value: CellValue;
  readonly format: string;
  readonly date1904: boolean;
};

const ARROW = /→|->|=>|＝|=|：|:/u;

/** A ratio (最低比例) in basis points; null when it is no single share. */
export function readShareSetting({ value, format }: SettingCell): number | null {
  const { ratio } = readRatio(readable(value), format);
  return ratio.kind === "share" && ratio.bound !== "between" ? ratio.basisPoints : null;
}

/** A whole number within limits, also in Chinese numerals (`二十个工作日`); null when it is none. */
export function readNumberSetting(
  { value }: SettingCell,
  least: number,
  most: number,
): number | null {
  const number = wholeNumber(value);
  return number !== null && number >= least && number <= most ? number : null;
}

const IN_WORDS = new RegExp(`^(${WHOLE_NUMBER})(.*)$`, "u");

/** A spelt number stands for its digits; what may follow these may follow it. */
function wholeNumber(value: CellValue): number | null {
  const [, spelt = "", unit = ""] = IN_WORDS.exec(plainText(value)) ?? [];
  const reading = readCount(spelt === "" ? value : `${readWholeNumber(spelt) ?? spelt}${unit}`);
  return reading.kind === "count" ? reading.count : null;
}

/** 每组最少人数; the law's own minimum stands below what the bureau may ask for. */
export function readTeamSizeSetting(cell: SettingCell): number | null {
  const size = readNumberSetting(cell, 1, 99);
  return size === null ? null : Math.max(size, MINIMUM_TEAM_SIZE);
}

/** A day of any year: `1月31日`, or the date that Excel makes of it. */
export function readDeadlineSetting(cell: SettingCell): Settings["planDeadline"] | null {
  const words = /^(\d{1,2})(?:月|[-./])(\d{1,2})日?$/u.exec(toHalfWidth(plainText(cell.value)));
  const value = words === null ? cell.value : `2024-${words[1] ?? ""}-${words[2] ?? ""}`;
  const reading = readDate(readable(value), cell.date1904);
  return reading.kind === "date" ? { month: reading.date.month, day: reading.date.day } : null;
}

/** 是 or 否. */
export function readYesNoSetting({ value }: SettingCell): boolean | null {
  return readYesNo(value);
}

/** 检查结束日 or 结论形成日. */
export function readStartSetting({ value }: SettingCell): Settings["publicationStart"] | null {
  const text = plainText(value);
  if (text === PUBLICATION_START.inspection) return "inspection";
  return text === PUBLICATION_START.conclusion ? "conclusion" : null;
}

/** 姓名 or 执法证号, the latter also by other names of the same number. */
export function readInspectorsBySetting({
  value,
}: SettingCell): Settings["publishInspectorsBy"] | null {
  const text = headingKey(plainText(value));
  if (text === INSPECTORS_BY.name) return "name";
  return CERTIFICATE_WORDS.includes(text) ? "certificate" : null;
}

/** Dates joined by 、; null when one of them is no date. */
export function readDatesSetting({ value, date1904 }: SettingCell): readonly CivilDate[] | null {
  const parts = typeof value === "number" ? [value] : splitNames(plainText(value));
  const dates: CivilDate[] = [];
  for (const part of parts) {
    const reading = readDate(part, date1904);
    if (reading.kind !== "date") return null;
    dates.push(reading.date);
  }
  return dates;
}

/** `小学、初中→学校`, several groups on several lines or behind ；; null when a group has no arrow. */
export function readGroupsSetting({
  value,
}: SettingCell): readonly (readonly [string, string])[] | null {
  const groups: (readonly [string, string])[] = [];
  for (const line of linesOf(value)) {
    const [kinds = "", group = "", ...more] = line.split(ARROW).map((part) => part.trim());
    if (kinds === "" || group === "" || more.length > 0) return null;
    for (const kind of splitNames(kinds)) groups.push([kindKey(kind), kindKey(group)]);
  }
  return groups;
}

/** Words of a cell, one a line or behind ；: the words themselves hold 、 and brackets. */
export function linesOf(value: CellValue): readonly string[] {
  const text = typeof value === "string" ? value : plainText(value);
  return text
    .split(/[\r\n；;]+/u)
    .map((line) => plainText(line))
    .filter((line) => line !== "");
}

/** A group of 类别归并 as the sheet shows it. */
export function groupText(kinds: readonly string[], group: string): string {
  return `${kinds.join("、")}${GROUP_ARROW}${group}`;
}
