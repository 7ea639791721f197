import { JOIN } from "../../core/ledger/record-words";
import type { CellRef } from "../../core/cell-ref";
import type { ResultEntry, ResultEntryField } from "../../core/plan/rules/results/result-entry";
import type { VisitRecord } from "../../core/results/visit-records";
import { formatDate, readDate, type DateReading } from "../../core/text/civil-date";
import { plainText, readable, unlessNothing } from "../cell-text";
import { valueOf, type Table } from "../find-table";
import type { TargetField } from "../headings/target-headings";
import { readCode } from "../read-code";
import {
  RESULT_EXPORT_FIELDS,
  TARGET_EXPORT_FIELDS,
  type ResultExportField,
  type TargetExportField,
} from "./export-layout";

/** One record to be exported, by the fields that its columns may ask for. */
export type ExportRecord = Readonly<Record<string, string>>;

/** The columns of the directory behind the fields that are plain text. */
const TARGET_COLUMNS: Partial<Readonly<Record<TargetExportField, TargetField>>> = {
  单位名称: "name",
  名录库类型: "registry",
  对象类别: "kinds",
  所在旗区: "district",
  登记机关: "registrar",
  法定代表人: "legalPerson",
  住所: "address",
  办学性质: "ownership",
  隶属关系: "affiliation",
  联系电话: "phone",
  所属行业: "industry",
  责任科室: "offices",
  监管状态: "status",
  备注: "remark",
};

/** One unit of the directory as its first listing has it. */
export function targetRecord(
  table: Table<TargetField>,
  row: number,
  date1904: boolean,
): ExportRecord {
  const value = (field: TargetField) => unlessNothing(valueOf(table, row, field));
  const code = codeText(value("code"));
  const number = codeText(value("number"));
  const founded = readDate(readable(value("founded")), date1904);
  const own: Partial<Readonly<Record<TargetExportField, string>>> = {
    统一社会信用代码: code,
    注册号: number,
    统一社会信用代码或注册号: code === "" ? number : code,
    成立日期: founded.kind === "date" ? formatDate(founded.date) : plainText(value("founded")),
  };
  const entries = TARGET_EXPORT_FIELDS.map((name) => {
    const column = TARGET_COLUMNS[name];
    return [name, own[name] ?? (column === undefined ? "" : plainText(value(column)))];
  });
  return Object.fromEntries(entries) as ExportRecord;
}

/** A code in its canonical form; one that Excel made a number of is as it is shown, for the platform to refuse. */
function codeText(value: Parameters<typeof readCode>[0]): string {
  const code = readCode(value);
  if (code.kind === "code") return code.code;
  return code.kind === "none" ? "" : code.shown;
}

/** The column of 检查结果录入 behind a field that staff typed there. */
const ENTRY_COLUMNS: Readonly<Record<string, ResultEntryField>> = {
  检查结果: "result",
  发现问题: "problems",
  现场措施: "measures",
  处理意见: "opinion",
  后续处置: "followUp",
  公示渠道: "channel",
  平台任务编号: "taskNumber",
};

/** Where staff typed what an exported field says; null for what comes from the draw. */
export function resultSource(entry: ResultEntry, field: string): CellRef | null {
  const column = ENTRY_COLUMNS[field];
  return column === undefined ? null : (entry.cells[column] ?? null);
}

/** One visit with its result; `bureau` is 检查机关. */
export function resultRecord(
  entry: ResultEntry,
  { row, items, visit: { team } }: VisitRecord,
  bureau: string,
): ExportRecord {
  const day = (reading: DateReading) =>
    reading.kind === "date"
      ? formatDate(reading.date)
      : reading.kind === "empty"
        ? ""
        : reading.text;
  const record: Readonly<Record<ResultExportField, string>> = {
    检查机关: bureau,
    抽取编号: row.drawNumber,
    计划编号: row.planNumbers,
    抽查事项: items.join(JOIN),
    单位名称: row.name,
    统一社会信用代码: row.unitId === row.name ? "" : row.unitId,
    住所: row.address,
    责任科室: row.offices,
    联合科室: row.jointOffices,
    检查人员: team.inspectors.join(JOIN),
    执法证号: team.certificates.join(JOIN),
    检查日期: day(entry.inspectedOn),
    结论日期: day(entry.concludedOn),
    检查结果: entry.result,
    发现问题: entry.problems,
    现场措施: entry.measures,
    处理意见: entry.opinion,
    后续处置: entry.followUp,
    办结日期: day(entry.closedOn),
    公示日期: day(entry.publishedOn),
    公示渠道: entry.channel,
    平台任务编号: entry.taskNumber,
    信用平台推送日期: day(entry.pushedOn),
  };
  return Object.fromEntries(RESULT_EXPORT_FIELDS.map((field) => [field, record[field]]));
}
