import type { CellRef } from "../../../cell-ref";
import type { DateReading } from "../../../text/civil-date";

/** The columns of 检查结果录入 that the rules look at. */
export type ResultEntryField =
  | "drawNumber"
  | "unitId"
  | "unitName"
  | "team"
  | "inspectedOn"
  | "concludedOn"
  | "result"
  | "publishedOn";

/** One row of 检查结果录入, as its inspectors filled it in. */
export type ResultEntry = {
  readonly drawNumber: string;
  /** 单位标识. */
  readonly unitId: string;
  readonly unitName: string;
  /** 检查组: the names of those who went; null where the sheet has no such column. */
  readonly team: readonly string[] | null;
  /** 检查日期, 结论日期 and 公示日期. */
  readonly inspectedOn: DateReading;
  readonly concludedOn: DateReading;
  readonly publishedOn: DateReading;
  /** 检查结果, as typed. */
  readonly result: string;
  readonly cell: CellRef;
  readonly cells: Partial<Readonly<Record<ResultEntryField, CellRef>>>;
};
