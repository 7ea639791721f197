import { failed, ok, type Result } from "../../core/result";
import { CONTENT_TYPES } from "./namespaces";
import { entryNamed, foldedPartName, type OpenFailure, type XlsxPackage } from "./package";
import { readXml } from "./read-xml";
import { relationshipsOf } from "./read-relationships";

const WORKBOOK_TYPES = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "application/vnd.ms-excel.template.macroEnabled.main+xml",
].map((type) => type.toLowerCase());
const BINARY_TYPE = "application/vnd.ms-excel.sheet.binary.macroEnabled.main".toLowerCase();

/**
 * The entry that holds the workbook, found through the package's relationships and content types. Fails as
 * `binary-workbook`, as `not-a-workbook` for other Office files, as `part-missing` or `xml-broken`.
 */
export function findMainPart(pkg: XlsxPackage): Result<string, OpenFailure> {
  const types = readContentTypes(pkg);
  if (!types.ok) return types;
  const relationships = relationshipsOf(pkg, "");
  if (!relationships.ok) return relationships;
  const main = relationships.value.find((relationship) => relationship.kind === "officeDocument");
  if (main === undefined || main.target === null) {
    return failed({ code: "not-a-workbook", detail: "no officeDocument relationship" });
  }
  const type = typeOf(types.value, main.target).toLowerCase();
  if (type === BINARY_TYPE) return failed({ code: "binary-workbook", detail: main.target });
  if (!WORKBOOK_TYPES.includes(type)) return failed({ code: "not-a-workbook", detail: type });
  if (!pkg.parts.has(main.target)) return failed({ code: "part-missing", detail: main.target });
  return ok(main.target);
}

type ContentTypes = {
  readonly byPart: ReadonlyMap<string, string>;
  readonly byExtension: ReadonlyMap<string, string>;
};

function readContentTypes(pkg: XlsxPackage): Result<ContentTypes, OpenFailure> {
  const part = entryNamed(pkg, "[Content_Types].xml");
  const bytes = part === null ? undefined : pkg.parts.get(part);
  if (part === null || bytes === undefined) {
    return failed({ code: "not-a-workbook", detail: "no [Content_Types].xml" });
  }
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  const read = readXml(part, [bytes], CONTENT_TYPES, {
    open: (name, attributes) => {
      const type = attributes.get("ContentType") ?? "";
      const partName = attributes.get("PartName") ?? "";
      const extension = attributes.get("Extension") ?? "";
      if (name === "Override") byPart.set(foldedPartName(partName.replace(/^\//, "")), type);
      if (name === "Default") byExtension.set(foldedPartName(extension), type);
    },
  });
  return read.ok ? ok({ byPart, byExtension }) : read;
}

function typeOf(types: ContentTypes, part: string): string {
  const folded = foldedPartName(part);
  const extension = folded.slice(folded.lastIndexOf(".") + 1);
  return types.byPart.get(folded) ?? types.byExtension.get(extension) ?? "";
}
