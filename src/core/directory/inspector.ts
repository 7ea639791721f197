import type { CellRef } from "../cell-ref";
import type { CivilDate } from "../text/civil-date";

/** 执法检查人员 (Art. 5). */
export type Inspector = {
  readonly name: string;
  /** 所在科室. */
  readonly office: string;
  /** 执法证号, canonical as unit IDs are; empty when missing, and then never matched. */
  readonly certificate: string;
  /** 执法证有效期; null when the cell is empty. */
  readonly certificateExpires: CivilDate | null;
  /** What the cell says when it is no date: a certificate that cannot be shown to be valid is not matched. */
  readonly unreadableExpiry?: string;
  /** Where 执法证有效期 stands; absent where the directory has no such column. */
  readonly expiryCell?: CellRef;
  /** 业务专长, split at 、，,;/ and space. */
  readonly expertise: readonly string[];
  /** 状态, as typed. */
  readonly status: string;
  /** 回避单位: IDs or names of units that this inspector must not visit. */
  readonly recusals: readonly string[];
  /** 任务上限 of visits a year; null for none. */
  readonly visitLimit: number | null;
  readonly cell: CellRef;
};
