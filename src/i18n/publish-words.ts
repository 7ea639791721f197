import type { ExportOutcome } from "../jobs/export-list";
import type {
  ExportLeftOut,
  NotPublished,
  PersonalData,
  PublishReport,
  Standing,
} from "../jobs/publish-request";

/** What is said of publications and exports. */
export type PublishWords = {
  readonly kinds: Readonly<Record<PublishReport["kind"], string>>;
  readonly personalData: Readonly<Record<PersonalData["kind"], string>>;
  readonly notPublished: Readonly<Record<NotPublished["why"], string>>;
  /** Why an export leaves records out. */
  readonly notExported: Readonly<Record<ExportLeftOut["why"], string>>;
  /** What was published, and what 设置 left open. */
  readonly published: (report: PublishReport) => string;
  /** That the sheet it was taken from does not stand the check. */
  readonly unsound: (standing: Standing) => string;
  /** The records that were left out for one reason. */
  readonly leftOut: (why: string, names: readonly string[]) => string;
  /** A record with the cell where it can be mended. */
  readonly nameAt: (name: string, place: string) => string;
  readonly exported: (report: ExportOutcome["report"]) => string;
  /** A publication is never overwritten. */
  readonly fileExists: (path: string) => string;
  /** A workbook given as an earlier publication that holds none of the kind. */
  readonly notEarlier: (path: string, kind: string) => string;
};
