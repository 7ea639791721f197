import type { Finding } from "../core/finding";
import type { PublicationKind } from "../sheets/publication/publication";
import { SETTING_ROWS, type SettingName } from "../sheets/setting-rows";
import { readSettings } from "../sheets/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { settingsSheetOf } from "./settings-report";

/** What 公示截止日 is worked out from (Art. 11). */
const TERM: readonly SettingName[] = [
  "publicationDays",
  "publicationStart",
  "holidays",
  "makeUpDays",
];

/** What 检查结果录入 and its check depend on. */
export const RECORDING_SETTINGS: readonly SettingName[] = [
  ...TERM,
  "minimumTeamSize",
  "resultCategories",
];

/** What 总结报告 and 统计 depend on. */
export const REPORT_SETTINGS: readonly SettingName[] = [
  ...TERM,
  "year",
  "minimumBasisPoints",
  "maximumTimesPerItem",
  "maximumVisitsPerUnit",
  "kindGroups",
  "resultCategories",
];

/** What each publication says by 设置. */
export const PUBLICATION_SETTINGS: Readonly<Record<PublicationKind, readonly SettingName[]>> = {
  plan: [
    "year",
    "minimumBasisPoints",
    "maximumTimesPerItem",
    "maximumVisitsPerUnit",
    "publicationDays",
  ],
  items: [],
  inspectors: [],
  draw: ["year"],
  results: ["year", ...TERM, "resultCategories"],
};

/** What decides whether a publication may leave, or whose names do: not to be guessed at. */
export const DECISIVE_SETTINGS: Readonly<Record<PublicationKind, readonly SettingName[]>> = {
  plan: [],
  items: [],
  inspectors: ["publishInspectorsBy"],
  draw: ["publishDrawnUnits"],
  results: ["publishInspectorsBy"],
};

/** The cells of some settings that cannot be read, so that a job goes by the default, or does not go on. */
export function unreadSettings(
  workbook: WorkbookSnapshot,
  settings: readonly SettingName[],
): readonly Finding[] {
  const { findings } = readSettings(settingsSheetOf(workbook), workbook.date1904);
  const labels = SETTING_ROWS.flatMap(({ setting, labels: [label] }) =>
    settings.includes(setting) ? [label] : [],
  );
  return findings.filter(
    ({ rule, expected }) => rule === "setting-unreadable" && labels.includes(expected),
  );
}
