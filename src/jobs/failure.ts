import type { TeamMember } from "../core/draw/later/replace";
import type { CellRef } from "../core/cell-ref";
import type { Dueness } from "../core/draw/dueness";
import type { Finding } from "../core/finding";
import type { DrawState } from "../core/ledger/draw-history";
import type { LedgerField } from "../core/ledger/ledger-columns";
import type { NearSheet } from "../sheets/near-sheets";
import type { TeamBottleneck } from "../core/teams/team";
import type { SeedFailure } from "../core/text/seed";
import type { PublicationKind } from "../sheets/publication/publication";
import type { ExportLeftOut, NotPublished, PersonalData } from "./publish-request";

/** The sheets that a job needs from the staff. */
export type InputSheet = "targets" | "inspectors" | "items" | "plan";

/** A plan row that is not drawn, and why. */
export type RowNotDrawn = {
  readonly planNumber: string;
  readonly item: string;
  readonly why: Exclude<Dueness, { isDue: true }>;
};

/** A value that differs from the one that was sealed. */
export type SealDifference = {
  readonly planNumber: string;
  readonly field: LedgerField;
  readonly sealed: string;
  readonly now: string;
};

/** A plan row for which fewer units may be drawn than must be. */
export type Shortfall = {
  readonly planNumber: string;
  readonly required: number;
  readonly eligible: number;
};

/** A bottleneck with the names that a sentence needs. */
export type NamedBottleneck = TeamBottleneck & {
  readonly unitNames: readonly string[];
  readonly inspectorNames: readonly string[];
};

/** Why a job did nothing. Words are chosen in `i18n`. */
export type JobFailure =
  // the request or the workbook cannot be used at all
  | {
      readonly code: "sheet-missing";
      readonly sheet: InputSheet;
      readonly lookedFor: readonly string[];
      readonly present: readonly string[];
      /** Sheets of which some headings are known, with those that are missing. */
      readonly near: readonly NearSheet[];
    }
  | {
      readonly code: "sheet-ambiguous";
      readonly sheet: InputSheet;
      readonly candidates: readonly string[];
    }
  | { readonly code: "sheet-empty"; readonly sheet: InputSheet; readonly name: string }
  | { readonly code: "structure-locked" }
  /** A sheet with one of our names whose headings are not ours; row and column count from 0. */
  | {
      readonly code: "sheet-not-ours";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly code: "seed-unusable"; readonly failure: SeedFailure }
  | {
      readonly code: "plan-row-unknown";
      readonly planNumber: string;
      readonly known: readonly string[];
    }
  | { readonly code: "draw-unknown"; readonly drawNumber: string }
  | {
      readonly code: "draw-not-open";
      readonly drawNumber: string;
      /** `unfinished`: sealed, and its write broke off. */
      readonly state: Exclude<DrawState, "sealed"> | "unfinished";
    }
  | { readonly code: "ledger-damaged"; readonly row: number }
  /** Rows of a draw that its later events build on are not as the ledger says. */
  | { readonly code: "evidence-damaged"; readonly drawNumber: string; readonly sheet: string }
  | { readonly code: "reason-missing" }
  | {
      readonly code: "draw-not-drawn";
      readonly drawNumber: string;
      readonly state: Exclude<DrawState, "drawn">;
    }
  /** The draw has no visit of this unit: never drawn, or replaced already. */
  | {
      readonly code: "visit-unknown";
      readonly drawNumber: string;
      readonly unit: string;
      readonly isReplaced: boolean;
    }
  | {
      readonly code: "inspector-not-in-team";
      readonly certificate: string;
      readonly unit: string;
      readonly team: readonly TeamMember[];
    }
  | { readonly code: "time-backwards"; readonly last: string }
  | { readonly code: "no-ledger" }
  | { readonly code: "too-many-rows"; readonly sheet: string; readonly rows: number }
  /** The cell was edited since, or what was wrong is no longer so. */
  | { readonly code: "mend-outdated"; readonly cell: CellRef }
  | { readonly code: "setting-unusable"; readonly label: string; readonly value: string }
  // a publication or an export is refused
  /** 设置 says by what a publication goes, or whether it may leave at all, in words that cannot be read. */
  | { readonly code: "settings-unreadable"; readonly findings: readonly Finding[] }
  /** 设置 does not publish drawn units before they are inspected. */
  | { readonly code: "draw-not-public" }
  | {
      readonly code: "nothing-to-publish";
      readonly kind: PublicationKind;
      readonly notPublished: readonly NotPublished[];
    }
  /** The publication given as the corrected one has nothing in common with the new one, or is none of the kind. */
  | { readonly code: "corrects-another"; readonly kind: PublicationKind }
  | {
      readonly code: "personal-data";
      readonly found: readonly PersonalData[];
      /** An export of results, which both platforms publish. */
      readonly isExport?: true;
    }
  | { readonly code: "nothing-to-export"; readonly leftOut: readonly ExportLeftOut[] }
  /** A cell of 导出设置 that names no export, or nothing that it can hold. */
  | {
      readonly code: "export-setting-unknown";
      readonly cell: CellRef;
      readonly found: string;
      readonly known: readonly string[];
    }
  // the workbook was read, and the draw is refused
  | { readonly code: "refused"; readonly findings: readonly Finding[] }
  | { readonly code: "nothing-due"; readonly rows: readonly RowNotDrawn[] }
  | { readonly code: "shortfall"; readonly rows: readonly Shortfall[] }
  | { readonly code: "seal-differs"; readonly differences: readonly SealDifference[] }
  /** The visit has a 检查日期: who was there, and where, cannot be changed any more. */
  | { readonly code: "visit-made"; readonly drawNumber: string; readonly unit: string }
  /** Plan rows in which every further rank was passed over. */
  | { readonly code: "no-substitute"; readonly planNumbers: readonly string[] }
  | { readonly code: "team-impossible"; readonly bottleneck: NamedBottleneck };

/** Failures that say no to a draw, as against those that say that nothing could be done at all. */
export const REFUSALS: readonly JobFailure["code"][] = [
  "settings-unreadable",
  "draw-not-public",
  "nothing-to-publish",
  "corrects-another",
  "personal-data",
  "nothing-to-export",
  "refused",
  "nothing-due",
  "shortfall",
  "seal-differs",
  "visit-made",
  "no-substitute",
  "team-impossible",
];
