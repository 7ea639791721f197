import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

import { utf8 } from "../text/utf8";

/** One column of a sheet that is evidence: its field, its heading, and whether its cells are whole numbers. */
export type RecordColumn<Field extends string> = {
  readonly field: Field;
  readonly heading: string;
  readonly isNumber: boolean;
};

/** One row of evidence, as text: integers in decimal, nothing as the empty string. What is hashed is what is shown. */
export type RecordRow<Field extends string> = Readonly<Record<Field, string>>;

/** A text column of a table of evidence. */
export function textColumn<Field extends string>(
  field: Field,
  heading: string,
): RecordColumn<Field> {
  return { field, heading, isNumber: false };
}

/** A column of whole numbers. */
export function numberColumn<Field extends string>(
  field: Field,
  heading: string,
): RecordColumn<Field> {
  return { field, heading, isNumber: true };
}

/**
 * SHA-256 (lowercase hex) over rows in sheet order: every column in order, joined by TAB, LF after each row
 * (底册摘要, 人员摘要, 结果摘要 of format SSJ1).
 */
export function rowsDigest<Field extends string>(
  columns: readonly RecordColumn<Field>[],
  rows: readonly RecordRow<Field>[],
): string {
  const hash = sha256.create();
  for (const row of rows) {
    hash.update(utf8(`${columns.map(({ field }) => row[field]).join("\t")}\n`));
  }
  return bytesToHex(hash.digest());
}
