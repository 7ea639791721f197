import type { CellRef } from "../cell-ref";
import type { FrequencyReading } from "../text/frequency";
import type { RatioReading } from "../text/ratio";

/** 随机抽查事项 (Art. 4). */
export type InspectionItem = {
  /** 事项编号; empty when the list has none. */
  readonly number: string;
  /** 抽查事项. */
  readonly name: string;
  /** 对象类别 that the item covers, as typed. */
  readonly kinds: readonly string[];
  /** 责任科室; the first leads. */
  readonly offices: readonly string[];
  /** 所需专长: each must be found in the team. */
  readonly expertise: readonly string[];
  /** 最低比例 and 最高频次 of a special provision, with its 特别规定依据. */
  readonly specialRatio: RatioReading;
  readonly specialFrequency: FrequencyReading;
  readonly specialBasis: string;
  readonly cell: CellRef;
};
