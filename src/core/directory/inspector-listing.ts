import type { DateReading } from "../text/civil-date";
import type { CodeReading } from "./code-reading";
import type { FindingPlace } from "./target-listing";

/** The fields of a row of 执法检查人员名录库 at which its rules may find something. */
export type InspectorListingField =
  "name" | "office" | "certificate" | "certificateExpires" | "status" | "blackOrWhite";

/** One row of 执法检查人员名录库 as its rules look at it. */
export type InspectorListing = {
  readonly name: string;
  readonly office: string;
  readonly certificate: CodeReading;
  /** 执法证有效期; 长期 reads as empty. */
  readonly expires: DateReading;
  /** 状态, with 黑名单 where a column of its own says so. */
  readonly status: string;
  readonly isBlacklisted: boolean;
  readonly hasColumn: (field: InspectorListingField) => boolean;
  /** The cell of a field; the row as a whole where the table has no such column. */
  readonly place: (field: InspectorListingField) => FindingPlace;
};
