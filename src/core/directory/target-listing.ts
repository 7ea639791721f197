import type { DateReading } from "../text/civil-date";
import type { CodeReading } from "./code-reading";
import type { DirectoryType } from "./directory-type";

/** The fields of a directory row at which its rules may find something. */
export type ListingField =
  | "name"
  | "code"
  | "number"
  | "registry"
  | "kinds"
  | "founded"
  | "registrar"
  | "legalPerson"
  | "address"
  | "phone"
  | "industry"
  | "status";

/** Where a finding stands: a cell, or a row or sheet as a whole. Rows and columns count from 0. */
export type FindingPlace = {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
};

/** One row of 检查对象名录库 as its rules look at it: what the cells hold, before it becomes a target. */
export type TargetListing = {
  /** 单位名称; empty when missing. */
  readonly name: string;
  /** 统一社会信用代码 and 注册号; null where the table has no such column. */
  readonly code: CodeReading | null;
  readonly number: CodeReading | null;
  /** 名录库类型, from its column or from the name of the sheet; null when neither says. */
  readonly directoryType: DirectoryType | null;
  /** 名录库类型 as typed. */
  readonly registry: string;
  readonly kinds: readonly string[];
  readonly status: string;
  readonly founded: DateReading;
  /** 联系电话, as shown. */
  readonly phone: string;
  readonly hasColumn: (field: ListingField) => boolean;
  /** True when the cell of a field is empty, or has no column. */
  readonly isEmpty: (field: ListingField) => boolean;
  /** The cell of a field; the row as a whole where the table has no such column. */
  readonly place: (field: ListingField) => FindingPlace;
};
