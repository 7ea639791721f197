import type { Finding } from "../core/finding";
import type { ExportOutcome } from "../jobs/export-list";
import type { PrintedForms } from "../jobs/print-forms";
import type { PublishOutcome, PublishReport } from "../jobs/publish-request";
import { newFile } from "./new-file";

/** A publication in every form in which it leaves. */
export type PublicationView = {
  readonly report: PublishReport;
  /** To be pasted into the editor of a web site. */
  readonly fragment: string;
  /** A whole HTML document, to be downloaded. */
  readonly document: string;
  readonly prose: string;
  /** An .xlsx of this one sheet. */
  readonly file: Uint8Array;
};

/** An export for another system. */
export type ExportView = {
  readonly report: ExportOutcome["report"];
  /** UTF-8 with a byte order mark, so that Excel reads it as such. */
  readonly csv: string;
  readonly file: Uint8Array;
};

/** Forms to be printed, as a new workbook. */
export type FormsView = { readonly report: PrintedForms; readonly file: Uint8Array };

/** 总结报告 with 统计: a new workbook, and a web page, both with charts. */
export type ReportView = {
  readonly year: number;
  readonly document: string;
  readonly file: Uint8Array;
  readonly unreadSettings: readonly Finding[];
};

/** A publication as the pane hands it out. */
export function publicationView({ changes, html, prose, report }: PublishOutcome): PublicationView {
  return {
    report,
    fragment: html.fragment,
    document: html.document,
    prose,
    file: newFile(changes),
  };
}

/** An export as the pane hands it out. */
export function exportView({ changes, csv, report }: ExportOutcome): ExportView {
  return { report, csv, file: newFile(changes) };
}
