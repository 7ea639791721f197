import { entriesOf } from "./style-list";
import { attributeOf } from "./xml-attribute";
import { unescapeXstring } from "./xml-values";

/** The number format codes that a styles part declares, by number; Excel's own are not among them. */
export function codesOf(styles: Uint8Array): ReadonlyMap<number, string> {
  return new Map(
    entriesOf(styles, "numFmts").map((entry) => [
      Number(attributeOf(styles, entry, "numFmtId") ?? 0),
      unescapeXstring(attributeOf(styles, entry, "formatCode") ?? "General"),
    ]),
  );
}
