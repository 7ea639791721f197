/** An `xsd:boolean` attribute; false where it is missing. */
export function xmlBoolean(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Text as Excel keeps it: what XML cannot hold stands there as `_x000D_`, and `_x005F_` is the escaped `_`. */
export function unescapeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number(`0x${digits}`)),
  );
}

/**
 * The text of one `t` element: Excel drops outer white space unless `xml:space="preserve"` stands there. Only
 * XML's own four characters: the ideographic space is text.
 */
export function textRun(text: string, isPreserved: boolean): string {
  const kept = isPreserved ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return unescapeXstring(kept);
}

/** True for a row hidden by hand, by a filter or by having no height; both are attributes of `row`. */
export function isHiddenRow(hidden: string | undefined, height: string | undefined): boolean {
  return xmlBoolean(hidden) || (height !== undefined && Number(height) === 0);
}
