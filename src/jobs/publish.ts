import { failed, ok, type Result } from "../core/result";
import { findInputSheets, type SheetChoice } from "../sheets/find-sheets";
import { htmlDocument, htmlFragment } from "../sheets/html";
import { planYear } from "../sheets/plan-year";
import { personalDataIn } from "../sheets/publication/personal-data";
import type { Publication, Publisher } from "../sheets/publication/publication";
import { correctionWords } from "../sheets/publication/publication-name";
import { FIRST_PUBLISHED_ROW, publicationSheet } from "../sheets/publication/publication-sheet";
import { readSettings } from "../sheets/settings";
import type { SheetModel } from "../sheets/sheet-model";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { certificatesIn } from "./certificates-in";
import {
  correctable,
  correctionOf,
  publicationOfItsOwn,
  type NumberedPublication,
} from "./corrected-publication";
import type { InputSheet, JobFailure } from "./failure";
import { chosenSheet } from "./input-sheets";
import { publicationStanding } from "./publication-standing";
import { publishDraws, publishResults, type Published } from "./publish-draws";
import { publishInspectors, publishItems, publishPlan } from "./publish-lists";
import type { PersonalData, PublishOutcome, PublishRequest } from "./publish-request";
import { DECISIVE_SETTINGS, PUBLICATION_SETTINGS, unreadSettings } from "./unread-settings";

/**
 * Makes one publication from an allow-list of columns. Refused where a cell of the finished sheet holds an ID or
 * mobile number, where nothing would be published, for 抽取名单 unless 设置 publishes it, and where 人员公示方式 cannot be
 * read: a default would publish names. The workbook is only read: whether the sheet goes into a new workbook or into
 * this one is the caller's to decide.
 */
export function publishJob(
  workbook: WorkbookSnapshot,
  request: PublishRequest,
): Result<PublishOutcome, JobFailure> {
  const undecided = unreadSettings(workbook, DECISIVE_SETTINGS[request.kind]);
  if (undecided.length > 0) return failed({ code: "settings-unreadable", findings: undecided });
  const publisher = publisherOf(workbook, request);
  const published = publishedOf(workbook, request, publisher);
  if (!published.ok) return published;
  const { publication, notPublished } = published.value;
  if (publication.rows.length === 0) {
    return failed({ code: "nothing-to-publish", kind: request.kind, notPublished });
  }
  const numbered = numberOf(publication, workbook, request);
  if (numbered === null) return failed({ code: "corrects-another", kind: request.kind });
  const { correction, corrects } = numbered;
  const sheet = publicationSheet(publication, publisher, numbered);
  const found = personalData(sheet, publication, certificatesIn(workbook));
  if (found.length > 0) return failed({ code: "personal-data", found });
  const { bureau } = publisher.settings;
  return ok({
    sheet,
    changes: [
      { kind: "add-sheet", sheet },
      { kind: "show-sheet", sheet: sheet.name },
    ],
    html: { fragment: htmlFragment(sheet), document: htmlDocument(sheet) },
    prose: publication.prose,
    report: {
      kind: request.kind,
      sheet: sheet.name,
      title: `${bureau}${publication.title}${correctionWords(correction)}`,
      rows: publication.rows.length,
      correction,
      corrects,
      correctable: correctable(publication, workbook.sheets).map(({ name }) => name),
      notPublished,
      isBureauMissing: bureau === "",
      standing: publicationStanding(workbook, request.kind, request.today),
      unreadSettings: unreadSettings(workbook, PUBLICATION_SETTINGS[request.kind]),
    },
  });
}

/** Numbered behind whatever stands in the workbook and beside the corrected publication; null where that is another. */
function numberOf(
  publication: Publication,
  { sheets }: WorkbookSnapshot,
  { corrects }: PublishRequest,
): NumberedPublication | null {
  const names = [...sheets, ...(corrects ?? [])].map(({ name }) => name);
  return corrects === null
    ? publicationOfItsOwn(publication, names)
    : correctionOf(publication, corrects, names);
}

function publishedOf(
  workbook: WorkbookSnapshot,
  { kind, drawNumber }: PublishRequest,
  publisher: Publisher,
): Result<Published, JobFailure> {
  const { date1904 } = workbook;
  const fromSheet = (sheet: InputSheet, publish: (found: SheetSnapshot) => Published) => {
    const found = chosenSheet(workbook, sheet);
    return found.ok ? ok(publish(found.value)) : found;
  };
  switch (kind) {
    case "plan":
      return fromSheet("plan", (sheet) => publishPlan(sheet, date1904, publisher));
    case "items":
      return fromSheet("items", (sheet) => publishItems(sheet, publisher));
    case "inspectors":
      return fromSheet("inspectors", (sheet) => publishInspectors(sheet, date1904, publisher));
    case "draw":
      return publishDraws(workbook, drawNumber, publisher);
    case "results":
      return publishResults(workbook, drawNumber, publisher);
  }
}

/** The year is that of 设置, else of the plan's title, else of today. */
function publisherOf(workbook: WorkbookSnapshot, { today }: PublishRequest): Publisher {
  const sheets = findInputSheets(workbook);
  const { settings } = readSettings(sheetOf(sheets.settings), workbook.date1904);
  const plan = sheetOf(sheets.plan);
  const titleYear = plan === null ? null : planYear(plan);
  return { settings, year: settings.year ?? titleYear ?? today.year, today };
}

function sheetOf(choice: SheetChoice): SheetSnapshot | null {
  return choice.kind === "found" ? choice.sheet : null;
}

/** What must not leave, at the cells where it can be mended; where there is no such cell, at that of the publication. */
function personalData(
  sheet: SheetModel,
  { rows }: Publication,
  certificates: ReadonlySet<string>,
): readonly PersonalData[] {
  return personalDataIn(sheet, certificates).map(({ kind, row, column }) => {
    const source = rows[row - FIRST_PUBLISHED_ROW]?.[column]?.source ?? null;
    return { kind, cell: source ?? { sheet: sheet.name, row, column } };
  });
}
