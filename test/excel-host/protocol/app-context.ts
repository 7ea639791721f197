import type { Json, JsonObject } from "./json";

/** What Excel says of itself when the add-in starts. */
export type AppOptions = {
  /** Requirement sets with their versions; left out, those of a recent Excel on the web. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Office.context.displayLanguage. */
  readonly displayLanguage?: string;
  readonly isReadOnly?: boolean;
  /** Office.context.document.settings, values as JSON text. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly url?: string;
};

export const RECENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
};

const EXCEL_ON_THE_WEB = 16;

const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;

/** The answer to the first question of office.js. */
export function appContext(instance: Json, options: AppOptions): JsonObject {
  const language = options.displayLanguage ?? "zh-CN";
  return {
    _id: instance,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: options.url ?? "https://sim-excel.officeapps.live.com/总簿.xlsx",
    _clientMode: options.isReadOnly === true ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: Object.entries(options.settings ?? {}),
    _reason: "documentOpened",
    _osfControlType: 1,
    _appInstanceId: "instance",
    _hostFullVersion: "16.0.18000.1",
    _requirementMatrix: JSON.stringify(options.requirementSets ?? RECENT_SETS),
    _initialDisplayMode: 0,
  };
}
