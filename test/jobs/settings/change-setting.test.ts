import { changeSettingJob } from "../../../src/jobs/change-setting";
import { settingsReportJob } from "../../../src/jobs/settings-report";
import type { SettingName } from "../../../src/sheets/setting-rows";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { applied } from "../../support/books";
import { bureau } from "../../support/bureau";

const TODAY = { year: 2026, month: 3, day: 2 };

function set(workbook: WorkbookSnapshot, setting: SettingName, value: string): WorkbookSnapshot {
  const changes = changeSettingJob(workbook, TODAY, setting, value);
  if (!changes.ok) throw new Error(changes.error.code);
  return applied(workbook, changes.value);
}

function valuesOf(workbook: WorkbookSnapshot, setting: SettingName): readonly string[] {
  const report = settingsReportJob(workbook);
  if (!report.ok) throw new Error(report.error.code);
  return report.value.settings.find((one) => one.setting === setting)?.values ?? [];
}

describe("设置 in the pane", () => {
  it("shows the defaults of the rules while the workbook has no such sheet", () => {
    const report = settingsReportJob(bureau());
    expect(report).toMatchObject({ ok: true, value: { sheet: null, findings: [] } });
    expect(valuesOf(bureau(), "minimumBasisPoints")).toEqual(["5%"]);
    expect(valuesOf(bureau(), "maximumVisitsPerUnit")).toEqual(["2"]);
  });

  it("makes the sheet when the first row is set, with all others at their defaults", () => {
    const workbook = set(bureau(), "operator", "苏日娜");
    expect(valuesOf(workbook, "operator")).toEqual(["苏日娜"]);
    expect(valuesOf(workbook, "publicationDays")).toEqual(["20"]);
    expect(settingsReportJob(workbook)).toMatchObject({ ok: true, value: { sheet: "设置" } });
  });

  it("sets a row that is there, and leaves the others alone", () => {
    const first = set(bureau(), "operator", "苏日娜");
    const second = set(first, "minimumBasisPoints", "10%");
    expect(valuesOf(second, "minimumBasisPoints")).toEqual(["10%"]);
    expect(valuesOf(second, "operator")).toEqual(["苏日娜"]);
  });

  it("goes back to the default when a row is emptied", () => {
    const ten = set(bureau(), "minimumBasisPoints", "10%");
    expect(valuesOf(set(ten, "minimumBasisPoints", ""), "minimumBasisPoints")).toEqual(["5%"]);
  });

  it.each<[SettingName, string]>([
    ["minimumBasisPoints", "按实际需要"],
    ["maximumVisitsPerUnit", "两三次"],
    ["publishDrawnUnits", "也许"],
    ["holidays", "国庆节"],
  ])("refuses a value that cannot be read: %s «%s»", (setting, value) => {
    expect(changeSettingJob(bureau(), TODAY, setting, value)).toMatchObject({
      ok: false,
      error: { code: "setting-unusable", value },
    });
  });
});
