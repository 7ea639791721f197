import { failed, ok, type Result } from "../../core/result";
import { findMainPart } from "./main-part";
import { SPREADSHEET } from "./namespaces";
import type { OpenFailure, XlsxPackage } from "./package";
import { readXml, type XmlAttributes } from "./read-xml";
import { relationshipsOf, type Relationship } from "./read-relationships";
import { unescapeXstring, xmlBoolean } from "./xml-values";

/** One tab of the workbook, in tab order; `part` is the zip entry that holds it. */
export type SheetPart = {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly part: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** `other`: a chart sheet, dialog sheet or macro sheet, which has a name but no cells for us. */
  readonly kind: "worksheet" | "other";
};

/** Where the parts are that a reader or a patch needs; part names are zip entries. */
export type WorkbookParts = {
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly date1904: boolean;
  readonly isStructureLocked: boolean;
  /** Counted from 0 over `sheets`. */
  readonly activeTab: number;
  /** True for the ISO «strict» namespaces, which can be read. */
  readonly isStrict: boolean;
};

/**
 * Finds the workbook, its sheets, strings and styles by their relationships, wherever the parts lie. Fails as
 * `part-missing` or `xml-broken`, and like `findMainPart`.
 */
export function findParts(pkg: XlsxPackage): Result<WorkbookParts, OpenFailure> {
  const main = findMainPart(pkg);
  if (!main.ok) return main;
  const relationships = relationshipsOf(pkg, main.value);
  if (!relationships.ok) return relationships;
  const declared = readWorkbookPart(pkg, main.value);
  if (!declared.ok) return declared;
  const { sheets: declarations, ...properties } = declared.value;
  const sheets: SheetPart[] = [];
  for (const declaration of declarations) {
    const sheet = locateSheet(pkg, declaration, relationships.value);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  const partOf = (kind: string): string | null => {
    const target = relationships.value.find((one) => one.kind === kind)?.target ?? null;
    return target !== null && pkg.parts.has(target) ? target : null;
  };
  const sharedStrings = partOf("sharedStrings");
  return ok({
    workbook: main.value,
    sheets,
    sharedStrings,
    styles: partOf("styles"),
    ...properties,
  });
}

type SheetDeclaration = Omit<SheetPart, "part" | "kind">;
type WorkbookPart = Pick<
  WorkbookParts,
  "date1904" | "isStructureLocked" | "activeTab" | "isStrict"
> & { readonly sheets: readonly SheetDeclaration[] };

function readWorkbookPart(pkg: XlsxPackage, part: string): Result<WorkbookPart, OpenFailure> {
  const bytes = pkg.parts.get(part);
  if (bytes === undefined) return failed({ code: "part-missing", detail: part });
  const sheets: SheetDeclaration[] = [];
  const namespaces: string[] = [];
  const tabs: number[] = [];
  let date1904 = false;
  let isStructureLocked = false;
  const read = readXml(part, [bytes], SPREADSHEET, {
    open: (name, attributes, depth, uri) => {
      if (depth === 0 && name === "workbook") namespaces.push(uri);
      if (name === "sheet") sheets.push(sheetDeclaration(attributes));
      if (name === "workbookPr") date1904 = xmlBoolean(attributes.get("date1904"));
      if (name === "workbookView") tabs.push(Number(attributes.get("activeTab") ?? 0));
      if (name === "workbookProtection") {
        isStructureLocked = xmlBoolean(attributes.get("lockStructure"));
      }
    },
  });
  if (!read.ok) return read;
  const [namespace] = namespaces;
  if (namespace === undefined)
    return failed({ code: "xml-broken", detail: `${part}: no workbook` });
  const activeTab = tabWithin(tabs[0] ?? 0, sheets);
  return ok({
    sheets,
    date1904,
    isStructureLocked,
    activeTab,
    isStrict: namespace === SPREADSHEET[1],
  });
}

/** The tab that a broken or missing number means is the first. */
function tabWithin(tab: number, sheets: readonly SheetDeclaration[]): number {
  return Number.isInteger(tab) && tab >= 0 && tab < sheets.length ? tab : 0;
}

function sheetDeclaration(attributes: XmlAttributes): SheetDeclaration {
  const state = attributes.get("state");
  return {
    name: unescapeXstring(attributes.get("name") ?? ""),
    sheetId: Number(attributes.get("sheetId") ?? 0),
    relationshipId: attributes.get("r:id") ?? "",
    visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
  };
}

function locateSheet(
  pkg: XlsxPackage,
  declaration: SheetDeclaration,
  relationships: readonly Relationship[],
): Result<SheetPart, OpenFailure> {
  const found = relationships.find((one) => one.id === declaration.relationshipId);
  const part = found?.target ?? null;
  if (found === undefined || part === null || !pkg.parts.has(part)) {
    return failed({ code: "part-missing", detail: part ?? declaration.name });
  }
  const kind = found.kind === "worksheet" ? "worksheet" : "other";
  return ok({ ...declaration, part, kind });
}
