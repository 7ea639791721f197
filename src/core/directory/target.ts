import type { CellRef } from "../cell-ref";

/** 检查对象: a school, kindergarten, training institution, sports venue … (Art. 6). One record a unit, however many rows list it. */
export type Target = {
  /** 统一社会信用代码, else 注册号, else 单位名称, in the canonical form of `unitId`. */
  readonly id: string;
  readonly name: string;
  /** 名录库类型: 企业, 机关 or 社团; empty when the directory does not say. */
  readonly registry: string;
  /** 对象类别, as typed; several where the cell joins them or several rows list the unit (then in byte order). */
  readonly kinds: readonly string[];
  /** 所在旗区. */
  readonly district: string;
  /** 住所. */
  readonly address: string;
  /** 办学性质: 公办 or 民办. */
  readonly ownership: string;
  /** 隶属关系: 局属 or 旗区属. */
  readonly affiliation: string;
  /** 责任科室 that supervise the unit. */
  readonly offices: readonly string[];
  /** 监管状态, as typed. */
  readonly status: string;
  /** False when the status says 停业, 停办, 歇业, 注销, 吊销, 撤销, 迁出 or 关闭. */
  readonly isInOperation: boolean;
  /** 投诉举报次数; null when the cell is empty. */
  readonly complaints: number | null;
  /** 严重违法违规记录: 是 is 1, 否 is 0; null when the cell is empty. */
  readonly violations: number | null;
  /** The row of the unit's first listing. */
  readonly cell: CellRef;
};
