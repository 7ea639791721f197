/** An .xlsx in memory: zip entry name (no leading slash) to uncompressed bytes, in zip order, without directories. */
export type XlsxPackage = { readonly parts: ReadonlyMap<string, Uint8Array> };

/** Why a file was not opened or read; `detail` names the part or place, for the log, not for the reader. */
export type OpenFailure = {
  readonly code:
    /** Some other file: a picture, a text document, an .ods, or a zip that plays tricks with names. */
    | "not-a-workbook"
    /** The binary format of Excel 97–2003. */
    | "old-xls"
    /** CSV, HTML or XML text that was only renamed. */
    | "text-file"
    /** Needs a password to be opened. */
    | "encrypted"
    /** Cut off, or the zip's own tables contradict each other. */
    | "zip-truncated"
    /** A part's bytes are not those that were packed. */
    | "zip-checksum"
    /** Would unpack to more than the limits allow. */
    | "zip-too-large"
    /** Carries a digital signature, which any change would break. */
    | "signed"
    /** A part that another part names is not there. */
    | "part-missing"
    /** A part is not well-formed XML, or says what Excel would call corrupt. */
    | "xml-broken"
    /** An .xlsb. */
    | "binary-workbook";
  readonly detail: string;
};

/**
 * The entry that a part name means, in its own spelling: part names are equal whatever their ASCII case.
 * Null when there is none.
 */
export function entryNamed(pkg: XlsxPackage, name: string): string | null {
  if (pkg.parts.has(name)) return name;
  const wanted = foldedPartName(name);
  for (const entry of pkg.parts.keys()) if (foldedPartName(entry) === wanted) return entry;
  return null;
}

/** The form in which two spellings of one part name are equal. */
export function foldedPartName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
