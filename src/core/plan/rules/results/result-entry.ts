import type { CellRef } from "../../../cell-ref";
import type { DateReading } from "../../../text/civil-date";

/** The columns of 检查结果录入, in the order of the sheet. */
export type ResultEntryField =
  // who was drawn: locked
  | "drawNumber"
  | "unitId"
  | "unitName"
  | "items"
  | "team"
  // what staff fill in
  | "inspectedOn"
  | "concludedOn"
  | "result"
  | "problems"
  | "measures"
  | "opinion"
  | "followUp"
  | "closedOn"
  | "unsignedReason"
  | "witness"
  | "enteredBy"
  // 公示截止日, worked out: locked
  | "dueOn"
  | "publishedOn"
  | "channel"
  | "taskNumber"
  | "pushedOn"
  // 状态, worked out: locked
  | "status";

/** One row of 检查结果录入, as its inspectors filled it in; 公示截止日 and 状态 are worked out anew, never read. */
export type ResultEntry = {
  readonly drawNumber: string;
  /** 单位标识. */
  readonly unitId: string;
  readonly unitName: string;
  /** 检查组: the names of those who went; null where the sheet has no such column. */
  readonly team: readonly string[] | null;
  /** 检查日期, 结论日期, 办结日期, 公示日期 and 信用平台推送日期. */
  readonly inspectedOn: DateReading;
  readonly concludedOn: DateReading;
  readonly closedOn: DateReading;
  readonly publishedOn: DateReading;
  readonly pushedOn: DateReading;
  /** 检查结果, as typed. */
  readonly result: string;
  /** 发现问题, 现场措施, 处理意见 and 后续处置. */
  readonly problems: string;
  readonly measures: string;
  readonly opinion: string;
  readonly followUp: string;
  /** 未签字原因, 见证人 and 录入人 (Art. 10, 11). */
  readonly unsignedReason: string;
  readonly witness: string;
  readonly enteredBy: string;
  /** 公示渠道 and 平台任务编号. */
  readonly channel: string;
  readonly taskNumber: string;
  readonly cell: CellRef;
  readonly cells: Partial<Readonly<Record<ResultEntryField, CellRef>>>;
};
