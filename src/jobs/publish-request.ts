import type { CellRef } from "../core/cell-ref";
import type { Finding } from "../core/finding";
import type { NotInForce } from "../core/ledger/visits-in-force";
import type { NotPublic } from "../core/results/not-public";
import type { CivilDate } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import type { PersonalDataKind } from "../sheets/publication/personal-data";
import type { PublicationKind } from "../sheets/publication/publication";
import type { SheetModel } from "../sheets/sheet-model";
import type { SheetSnapshot } from "../sheets/snapshot";

/** The kinds of publications, in the order of the articles. */
export const PUBLICATION_KINDS: readonly PublicationKind[] = [
  "plan",
  "items",
  "inspectors",
  "draw",
  "results",
];

/** Which publication is asked for, and on which day. */
export type PublishRequest = {
  readonly kind: PublicationKind;
  readonly today: CivilDate;
  /** One draw; null for all of the workbook. Only 抽取名单 and 抽查结果 are about draws. */
  readonly drawNumber: string | null;
  /**
   * The sheets, of this workbook or of another one, among which the publication stands that is corrected; null for a
   * publication of its own.
   */
  readonly corrects: readonly SheetSnapshot[] | null;
};

/** A record that is not published, and why. */
export type NotPublished = {
  readonly name: string;
  /** Where the record stands, or what of it has to be mended; null for a visit that only waits, or is gone. */
  readonly cell: CellRef | null;
  readonly why:
    /** A complaint, transferred case or data alert in the plan (Art. 4). */
    | "directed-case"
    /** An inspector who may not be matched (Art. 5); `detail` says why. */
    | "inspector-excluded"
    | NotPublic
    | NotInForce;
  /** 未入围原因, or the draw's number. */
  readonly detail: string;
};

/** A publication, ready to leave: a sheet for a new workbook or the same one, HTML, and a paragraph. */
export type PublishOutcome = {
  readonly sheet: SheetModel;
  /** Adds the sheet and shows it. */
  readonly changes: readonly Change[];
  /** A piece to paste into an editor, and a document to download. */
  readonly html: { readonly fragment: string; readonly document: string };
  readonly prose: string;
  readonly report: PublishReport;
};

/** What the check finds in the sheet that a publication is taken from. */
export type Standing = { readonly errors: number; readonly undetermined: number };

/** Whether nothing was found that would have to be mended first. */
export function isSound(standing: Standing | null): boolean {
  return standing === null || standing.errors + standing.undetermined === 0;
}

/** What was published. */
export type PublishReport = {
  readonly kind: PublicationKind;
  readonly sheet: string;
  readonly title: string;
  readonly rows: number;
  /** 0 for a publication that corrects none. */
  readonly correction: number;
  /** The sheet that it corrects; null for a publication of its own. */
  readonly corrects: string | null;
  /** Sheets of this workbook that it could correct, each the last state of a publication. */
  readonly correctable: readonly string[];
  readonly notPublished: readonly NotPublished[];
  /** True where 设置 does not say who publishes: the sheet has a blank for it. */
  readonly isBureauMissing: boolean;
  /** What the check finds in the sheet that it was taken from; null where nothing can be checked. */
  readonly standing: Standing | null;
  /** Cells of 设置 that it depends on and that cannot be read: it goes by the defaults. */
  readonly unreadSettings: readonly Finding[];
};

/** An ID or mobile number that would have left, at the cell that it was taken from. */
export type PersonalData = { readonly kind: PersonalDataKind; readonly cell: CellRef };

/** Records that an export leaves out for one reason, and the cells to be mended; none where nothing is wrong. */
export type ExportLeftOut = {
  readonly why: "not-in-operation" | "pushed" | NotPublic;
  readonly count: number;
  readonly cells: readonly CellRef[];
};
