import type { CellError, CellValue } from "../../sheets/snapshot";
import { unescapeXstring, xmlBoolean } from "./xml-values";

/** How a cell's `v` is to be read: the letters of the attribute `t`. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

const CELL_TYPES: readonly CellType[] = ["n", "s", "str", "inlineStr", "b", "e", "d"];
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INDEX = /^\d+$/;

/** The type that an attribute names, a number where there is none; undefined for unknown letters. */
export function cellType(attribute: string | undefined): CellType | undefined {
  return attribute === undefined ? "n" : CELL_TYPES.find((type) => type === attribute);
}

/**
 * What a `v` element means: null for an empty one; empty text is an empty cell, as Excel's own values show
 * it. Undefined for what Excel would call corrupt. Inline text has no `v` and is null here.
 */
export function cellValue(
  type: CellType,
  text: string,
  strings: readonly string[],
): CellValue | undefined {
  if (text === "") return null;
  switch (type) {
    case "n":
      return numberOf(text.trim());
    case "s": {
      const index = text.trim();
      const string = INDEX.test(index) ? strings[Number(index)] : undefined;
      return string === "" ? null : string;
    }
    case "str":
      return unescapeXstring(text);
    case "b":
      return xmlBoolean(text.trim());
    case "e":
      return errorNamed(text.trim());
    case "d":
      return text.trim();
    case "inlineStr":
      return null;
  }
}

function numberOf(text: string): number | null | undefined {
  if (text === "") return null;
  return NUMBER.test(text) ? Number(text) : undefined;
}

const ERRORS: ReadonlyMap<string, CellError> = new Map(
  ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"].map((error) => [
    error,
    { error },
  ]),
);

function errorNamed(error: string): CellError {
  return ERRORS.get(error) ?? { error };
}
