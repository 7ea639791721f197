import type { CellRef } from "../cell-ref";
import { headingKey } from "../text/canonical";
import type { DateReading } from "../text/civil-date";

/** 来源 of an inspection that is not drawn (Art. 4), and what its name contains whatever else is written. */
export const CASE_SOURCES = ["投诉举报", "转办交办", "大数据监测"] as const;

const OTHER_WORDS: Readonly<Record<CaseSource, readonly string[]>> = {
  投诉举报: ["投诉", "举报", "信访"],
  转办交办: ["转办", "交办", "移交", "移送"],
  大数据监测: ["大数据", "监测", "预警"],
};

/** One of the three sources of Article 4. */
export type CaseSource = (typeof CASE_SOURCES)[number];

/** The columns of 非随机检查, in the order of the sheet. */
export type DirectedCaseField =
  | "registeredOn"
  | "source"
  | "unitName"
  | "code"
  | "reason"
  | "office"
  | "inspectedOn"
  | "result"
  | "remark";

/** 非随机检查: an inspection for a reason of its own (Art. 4): not drawn, counted apart, in no random limit. */
export type DirectedCase = {
  readonly registeredOn: DateReading;
  /** 来源, as typed. */
  readonly source: string;
  readonly unitName: string;
  readonly code: string;
  /** 事由. */
  readonly reason: string;
  /** 承办科室. */
  readonly office: string;
  readonly inspectedOn: DateReading;
  /** 检查结果, as typed. */
  readonly result: string;
  readonly cell: CellRef;
  readonly cells: Partial<Readonly<Record<DirectedCaseField, CellRef>>>;
};

/** The source that a cell means; null for words that name none of the three. */
export function caseSource(text: string): CaseSource | null {
  const key = headingKey(text);
  const named = CASE_SOURCES.find((source) => key.includes(source));
  if (named !== undefined) return named;
  return (
    CASE_SOURCES.find((source) => OTHER_WORDS[source].some((word) => key.includes(word))) ?? null
  );
}
