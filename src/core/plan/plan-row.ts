import type { CellRef } from "../cell-ref";
import type { CivilDate } from "../text/civil-date";
import type { FrequencyReading } from "../text/frequency";
import type { RatioReading } from "../text/ratio";

/** The fields of a plan row; each knows its cell, so that a finding can name it. */
export type PlanField =
  | "number"
  | "taskName"
  | "item"
  | "scope"
  | "ratio"
  | "quantity"
  | "frequency"
  | "method"
  | "content"
  | "start"
  | "end"
  | "office"
  | "jointOffice"
  | "jointConsent"
  | "teamSize"
  | "source"
  | "specialBasis"
  | "madeOn";

/** One row of the 年度抽查计划 (Art. 8). */
export type PlanRow = {
  /** 计划编号, canonical; empty when the plan has no number for the row. */
  readonly number: string;
  readonly item: string;
  /** 抽查范围, as typed. */
  readonly scope: string;
  readonly ratio: RatioReading;
  /** 抽查数量; null when the cell is empty. */
  readonly quantity: number | null;
  readonly frequency: FrequencyReading;
  /** 抽查方式 and 检查内容, as typed. */
  readonly method: string;
  readonly content: string;
  /** First and last day of the window; null for the start or the end of the year. */
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  /** 责任科室: the first leads, the others join. */
  readonly offices: readonly string[];
  /** 联合科室. */
  readonly jointOffices: readonly string[];
  readonly jointConsent: string;
  /** 每组人数; null when the cell is empty. */
  readonly teamSize: number | null;
  /** 任务来源; 投诉举报, 转办交办 and 大数据监测 are not drawn (Art. 4). */
  readonly source: string;
  readonly specialBasis: string;
  /** 制定日期; null when the cell is empty. */
  readonly madeOn: CivilDate | null;
  /** Where the row stands, and the cells of its fields. */
  readonly cell: CellRef;
  readonly cells: Partial<Readonly<Record<PlanField, CellRef>>>;
};
