import type { CellRef } from "../../core/cell-ref";
import type { Settings } from "../../core/plan/settings";
import type { CivilDate } from "../../core/text/civil-date";

/** What bureaus publish (Art. 4, 5, 8, 11): 年度计划, 事项清单, 检查人员, 抽取名单, 抽查结果. */
export type PublicationKind = "plan" | "items" | "inspectors" | "draw" | "results";

/** One published text, and the cell that it was taken from; null for what the publication says itself. */
export type PublishedCell = { readonly text: string; readonly source: CellRef | null };

/** A column that is published; whatever has none of these stays in the building. */
export type PublicationColumn = {
  readonly heading: string;
  /** In characters of the body font. */
  readonly width: number;
  /** Short words and dates stand in the middle. */
  readonly isCentred?: true;
};

/** A publication before it is laid out: one table, what stands below it, and the same as a paragraph. */
export type Publication = {
  readonly kind: PublicationKind;
  /** Without the bureau and the number of the correction. */
  readonly title: string;
  readonly columns: readonly PublicationColumn[];
  readonly rows: readonly (readonly PublishedCell[])[];
  /** Lines directly below the table: the evidence of draws. */
  readonly lines: readonly string[];
  /** Numbered below the table. */
  readonly notes: readonly string[];
  /** One paragraph, for bureaus that publish prose. */
  readonly prose: string;
};

/** Who publishes, in which year of the plan, and on which day. */
export type Publisher = {
  readonly settings: Settings;
  readonly year: number;
  readonly today: CivilDate;
};

/** A line to be filled in by hand, where 设置 says nothing. */
export const BLANK = "＿＿＿＿＿＿＿＿";

/** The bureau, or a blank where 设置 does not name it. */
export function bureauOf({ settings }: Publisher): string {
  return settings.bureau === "" ? BLANK : settings.bureau;
}

/** The bureau as a sentence begins with it. */
export function bureauInProse({ settings }: Publisher): string {
  return settings.bureau === "" ? "本机关" : settings.bureau;
}

/** 2026年3月2日. */
export function dateInWords({ year, month, day }: CivilDate): string {
  return `${year}年${month}月${day}日`;
}

/** 序号, which every publication begins with. */
export const ORDER_COLUMN: PublicationColumn = { heading: "序号", width: 6, isCentred: true };

/** The running number of a row, counted from 0. */
export function orderCell(index: number): PublishedCell {
  return { text: String(index + 1), source: null };
}
