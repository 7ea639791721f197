import type { Json } from "../protocol/json";
import { isObject } from "../protocol/json";
import { contains, type Area } from "./area";
import { parseAddress } from "./address";
import { sheetNamed, type Book } from "./book";
import { forEachCell } from "./cells";
import { NotPlayed } from "./excel-error";
import type { Sheet } from "./sheet";

/** What may be typed into an area; rule, prompt and alert are kept as the add-in gave them. */
export type Validation = {
  area: Area;
  rule: Json;
  prompt: Json;
  errorAlert: ErrorAlert;
  ignoreBlanks: boolean;
};

/** What is shown when somebody types something else: `Stop` refuses it, the others take it after a word. */
export type ErrorAlert = {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
};

/**
 * Refuses what somebody types where the rule over the cell does not allow it and its alert stops; an add-in may write
 * what it likes. A blank is always taken.
 */
export function requireValid(book: Book, sheet: Sheet, cell: Area, entry: Json): void {
  const validation = sheet.validations.find(({ area }) => contains(area, cell));
  if (validation === undefined || entry === null || entry === "") return;
  const { showAlert, style } = validation.errorAlert;
  if (!showAlert || style !== "Stop") return;
  if (!wordsOf(book, sheet, validation.rule).includes(String(entry)))
    throw new Error(
      "This value doesn't match the data validation restrictions defined for this cell.",
    );
}

/** The words of a list: those between the commas, or what the cells hold that it names. */
function wordsOf(book: Book, sheet: Sheet, rule: Json): readonly string[] {
  const list = isObject(rule) ? rule["list"] : undefined;
  const source = isObject(list) ? list["source"] : undefined;
  if (typeof source !== "string") throw new NotPlayed("typing under a rule that is no list");
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const { sheet: name, area } = parseAddress(source.slice(1));
  const words: string[] = [];
  forEachCell(name === null ? sheet : sheetNamed(book, name), area, ({ value }) => {
    words.push(String(value));
  });
  return words;
}
