import { failed, ok, type Result } from "../../core/result";
import type { TableSnapshot } from "../../sheets/snapshot";
import { parseArea } from "./cell-reference";
import { SPREADSHEET } from "./namespaces";
import type { OpenFailure, XlsxPackage } from "./package";
import { relationshipsOf } from "./read-relationships";
import { readXml } from "./read-xml";

/** The tables of a sheet part, found by its relationships. Fails as `part-missing` or `xml-broken`. */
export function readTables(
  pkg: XlsxPackage,
  sheetPart: string,
): Result<readonly TableSnapshot[], OpenFailure> {
  const relationships = relationshipsOf(pkg, sheetPart);
  if (!relationships.ok) return relationships;
  const tables: TableSnapshot[] = [];
  for (const { kind, target } of relationships.value) {
    if (kind !== "table" || target === null) continue;
    const table = readTable(pkg, target);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return ok(tables);
}

function readTable(pkg: XlsxPackage, part: string): Result<TableSnapshot, OpenFailure> {
  const bytes = pkg.parts.get(part);
  if (bytes === undefined) return failed({ code: "part-missing", detail: part });
  const found: TableSnapshot[] = [];
  const read = readXml(part, [bytes], SPREADSHEET, {
    open: (name, attributes, depth) => {
      const area = parseArea(attributes.get("ref") ?? "");
      if (name !== "table" || depth !== 0 || area === null) return;
      found.push({ name: attributes.get("displayName") ?? attributes.get("name") ?? "", area });
    },
  });
  if (!read.ok) return read;
  const [table] = found;
  return table === undefined ? failed({ code: "xml-broken", detail: part }) : ok(table);
}
