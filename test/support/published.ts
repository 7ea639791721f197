import { publishJob } from "../../src/jobs/publish";
import type { PublishOutcome, PublishRequest } from "../../src/jobs/publish-request";
import type { JobFailure } from "../../src/jobs/failure";
import type { SheetModel } from "../../src/sheets/sheet-model";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { day } from "./results";
import { sheetOf } from "./sheet-of";

type Kind = PublishRequest["kind"];

/** Asks for a publication on a day of 2026. */
export function publishing(kind: Kind, others: Partial<PublishRequest> = {}): PublishRequest {
  return { kind, today: day("04-10"), drawNumber: null, corrects: null, ...others };
}

/** Publishes, which must succeed. */
export function published(
  workbook: WorkbookSnapshot,
  kind: Kind,
  others: Partial<PublishRequest> = {},
): PublishOutcome {
  const outcome = publishJob(workbook, publishing(kind, others));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** Why a publication was refused; throws where it was not. */
export function refusal(
  workbook: WorkbookSnapshot,
  kind: Kind,
  others: Partial<PublishRequest> = {},
): JobFailure {
  const outcome = publishJob(workbook, publishing(kind, others));
  if (outcome.ok) throw new Error("not refused");
  return outcome.error;
}

/** The workbook with rows of 设置. */
export function withSettings(
  workbook: WorkbookSnapshot,
  ...rows: readonly (readonly CellValue[])[]
): WorkbookSnapshot {
  const others = workbook.sheets.filter(({ name }) => name !== "设置");
  return { ...workbook, sheets: [...others, sheetOf("设置", rows)] };
}

/** The published records of a sheet by heading. */
export function publishedRows(sheet: SheetModel): readonly Readonly<Record<string, string>>[] {
  const [, , headings, ...body] = sheet.rows;
  return body
    .filter(({ styles }) => styles[1] !== "publication-line" && typeof styles[1] === "string")
    .filter(({ styles }) => /centre|text/u.test(styles[1] ?? ""))
    .map(({ values }) =>
      Object.fromEntries(
        (headings?.values ?? []).map((heading, column) => [
          String(heading),
          String(values[column] ?? ""),
        ]),
      ),
    );
}

/** The lines around the table, as one text. */
export function linesOf(sheet: SheetModel): string {
  return sheet.rows
    .filter(({ styles }) => /line|date|entry|title/u.test(styles[0] ?? ""))
    .flatMap(({ values }) => values)
    .filter((value) => value !== null)
    .join("\n");
}
