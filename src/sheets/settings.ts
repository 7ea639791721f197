import { MAXIMUM_WEIGHT } from "../core/draw/ticket";
import { assertNever } from "../core/assert-never";
import type { Finding } from "../core/finding";
import { DEFAULT_SETTINGS } from "../core/plan/default-settings";
import type { Settings } from "../core/plan/settings";
import { isBlank, plainText, shownText } from "./cell-text";
import { findingAt, type FindingFacts } from "./finding-at";
import { settingChoices, settingPlace } from "./setting-cells";
import { SETTING_ROWS, type SettingName } from "./setting-rows";
import * as values from "./setting-values";
import { formatAt, valueAt, type SheetSnapshot } from "./snapshot";

/** 设置, read: what the sheet says, the defaults where it is silent. */
export type SettingsReading = {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
};

/** The settings while the rows are read: lists take several rows, null until the first. */
type Draft = { -readonly [Name in Exclude<keyof Settings, ListSetting>]: Settings[Name] } & {
  kindGroups: Map<string, string> | null;
  holidays: Settings["holidays"];
  makeUpDays: Settings["makeUpDays"];
  resultCategories: readonly string[] | null;
};
type ListSetting = "kindGroups" | "holidays" | "makeUpDays" | "resultCategories";

const MOST_TIMES = 366;
const MOST_COMPLAINTS = 10_000;

/**
 * Reads the two-column sheet 设置 (label, value): unknown labels are not its rows, empty values leave the
 * default, a value that cannot be read leaves it too, with a finding `setting-unreadable` (error).
 */
export function readSettings(sheet: SheetSnapshot | null, date1904: boolean): SettingsReading {
  const draft: Draft = { ...DEFAULT_SETTINGS, kindGroups: null, resultCategories: null };
  const findings: Finding[] = [];
  for (let row = 0; sheet !== null && row < sheet.values.length; row += 1) {
    const place = settingPlace(sheet, row);
    if (place === null) continue;
    const { setting, column } = place;
    const value = valueAt(sheet, row, column);
    if (isBlank(value)) continue;
    const cell = { value, format: formatAt(sheet, row, column), date1904 };
    if (!take(draft, setting, cell)) {
      findings.push(
        findingAt(
          "setting-unreadable",
          "error",
          { sheet: sheet.name, row, column },
          {
            expected: SETTING_ROWS.find((one) => one.setting === setting)?.labels[0] ?? "",
            found: shownText(value),
            ...choicesOf(setting),
          },
        ),
      );
    }
  }
  const settings = {
    ...draft,
    kindGroups: draft.kindGroups ?? DEFAULT_SETTINGS.kindGroups,
    resultCategories: draft.resultCategories ?? DEFAULT_SETTINGS.resultCategories,
  };
  return { settings, findings };
}

/** The words that may be written, where the setting is chosen from some. */
function choicesOf(setting: SettingName): FindingFacts {
  const choices = settingChoices(setting);
  return choices === null ? {} : { details: { choices: choices.join("、") } };
}

/** Takes one value into the draft; false when it cannot be read. */
function take(draft: Draft, setting: SettingName, cell: values.SettingCell): boolean {
  switch (setting) {
    case "bureau":
    case "objectionsOffice":
    case "objectionsPhone":
    case "operator":
      draft[setting] = plainText(cell.value);
      return plainText(cell.value) !== "";
    case "year":
      return given(values.readNumberSetting(cell, 2000, 2999), (year) => (draft.year = year));
    case "minimumBasisPoints":
      return given(values.readShareSetting(cell), (share) => (draft.minimumBasisPoints = share));
    case "maximumTimesPerItem":
    case "maximumVisitsPerUnit":
    case "publicationDays":
      return given(values.readNumberSetting(cell, 1, MOST_TIMES), (n) => (draft[setting] = n));
    case "minimumTeamSize":
      return given(values.readTeamSizeSetting(cell), (size) => (draft.minimumTeamSize = size));
    case "planDeadline":
      return given(values.readDeadlineSetting(cell), (day) => (draft.planDeadline = day));
    case "publicationStart":
      return given(values.readStartSetting(cell), (start) => (draft.publicationStart = start));
    case "publishInspectorsBy":
      return given(values.readInspectorsBySetting(cell), (by) => (draft.publishInspectorsBy = by));
    case "publishDrawnUnits":
    case "balanceOverYear":
      return given(values.readYesNoSetting(cell), (isYes) => (draft[setting] = isYes));
    case "complaintsFrom":
    case "complaintsWeight":
    case "violationsWeight":
      return takeWeight(draft, setting, cell);
    case "kindGroups":
    case "holidays":
    case "makeUpDays":
    case "resultCategories":
      return takeList(draft, setting, cell);
    default:
      return assertNever(setting);
  }
}

function takeWeight(
  draft: Draft,
  part: keyof Settings["weights"],
  cell: values.SettingCell,
): boolean {
  const most = part === "complaintsFrom" ? MOST_COMPLAINTS : MAXIMUM_WEIGHT;
  return given(values.readNumberSetting(cell, 1, most), (weight) => {
    draft.weights = { ...draft.weights, [part]: weight };
  });
}

/** Several rows of one list add up. */
function takeList(draft: Draft, setting: ListSetting, cell: values.SettingCell): boolean {
  switch (setting) {
    case "kindGroups":
      return given(values.readGroupsSetting(cell), (groups) => {
        draft.kindGroups = new Map([...(draft.kindGroups ?? []), ...groups]);
      });
    case "holidays":
    case "makeUpDays":
      return given(values.readDatesSetting(cell), (dates) => {
        draft[setting] = [...draft[setting], ...dates];
      });
    case "resultCategories":
      draft.resultCategories = [...(draft.resultCategories ?? []), ...values.linesOf(cell.value)];
      return true;
    default:
      return assertNever(setting);
  }
}

function given<Value>(value: Value | null, set: (value: Value) => void): boolean {
  if (value === null) return false;
  set(value);
  return true;
}
