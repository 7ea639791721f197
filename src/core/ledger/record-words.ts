/**
 * Words that stand in the evidence itself. They are hashed with it, so they are Chinese whatever language
 * the staff work in, and may never change within format SSJ1.
 */
export const EVENT = {
  seal: "封存",
  draw: "抽取",
  substitute: "补抽",
  replace: "换人",
  void: "作废",
  break: "中断",
} as const;

/** 事件 of a ledger row. */
export type EventWord = (typeof EVENT)[keyof typeof EVENT];

/** 是 and 否. */
export const YES = "是";
export const NO = "否";

/** Joins several values in one cell. */
export const JOIN = "、";

/** 种子来源: where the seed came from. */
export const SEED_SOURCE = {
  /** The computer made 256 bits; nobody witnessed it. */
  system: "系统随机",
  /** Witnesses gave it after the population had been sealed. */
  witnessed: "现场输入",
  /** Given on the command line without a seal before it. */
  unsealed: "命令行指定，未先封存",
} as const;

/** The values of a cell that joins several; none for an empty cell. */
export function splitJoined(text: string): readonly string[] {
  return text === "" ? [] : text.split(JOIN);
}

/** Behind the name of an office that the inspectors' directory does not know. */
export const EXTERNAL_MARK = "（外部门）";

/** 是否抽中 of the n-th substitute. */
export function substituteWord(rank: number): string {
  return `备用${rank}`;
}

/** 检查人员 of the row that ends a visit, and 是否抽中 of the unit that a 补抽 replaces. */
export const LEAVES = "退出";

/** 是否抽中 of the unit that takes its place. */
export const TAKES_PLACE = "补抽";

/** 监管状态 of a unit that stands in the population of a draw and no longer in the directory. */
export const ABSENT_STATUS = "不在名录";

/** 未入围原因 of a unit that a 补抽 replaces, and of the ranks that it passes over. */
export const PASSED_OVER = {
  leaves: "本次退出",
  left: "此前已退出",
  drawn: "此前已抽中",
  absent: "名录中已无此单位",
} as const;

/** 事由 of a 补抽 event: the unit that leaves, and why. */
export function substituteReason(name: string, unitId: string, reason: string): string {
  return `${name}（${unitId}）退出：${reason}`;
}

/** Behind it where every rank was passed over, so that nobody takes the place. */
export const NOBODY_LEFT = "；已无可补抽单位，已确认";

/** 事由 of a 换人 event: the inspector who leaves the visit of a unit, and why. */
export function replaceReason(
  unit: { readonly name: string; readonly unitId: string },
  inspector: { readonly name: string; readonly certificate: string },
  reason: string,
): string {
  return `${unit.name}（${unit.unitId}）检查人员${inspector.name}（${inspector.certificate}）退出：${reason}`;
}

/** 事由 of a 中断 event behind 抽取: the write of a 补抽 or 换人 that did not reach its ledger rows. */
export const BROKEN_LATER_REASON = "补抽或换人写入未完成，自动中断";

/** 事由 of a 中断 event: a write that did not reach its 抽取 event. */
export const BROKEN_WRITE_REASON = "上次写入未完成，自动中断";

/** 事由 of a 中断 event: the row was asked for again by its number while its seal was open. */
export const SEAL_ABANDONED_REASON = "封存后未抽取，重新抽取前中断";

/** 事由 of a draw that went on although the check had found errors. */
export function despiteErrorsReason(reason: string): string {
  return `核对有问题仍抽取：${reason}`;
}

/** 事由 of a draw that could not reach 应抽数. */
export function shortfallReason(required: number, eligible: number): string {
  return `应抽${required}家，可抽仅${eligible}家，已确认`;
}
