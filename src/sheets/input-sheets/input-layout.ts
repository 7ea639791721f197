import type { SheetSpec } from "../headings/sheet-spec";
import type { ModelValue } from "../sheet-model";

/** A column of a sheet that staff fill in. */
export type InputColumn<Field extends string> = {
  readonly field: Field;
  readonly isNeeded: boolean;
  /** In characters of the body font. */
  readonly width: number;
  /** How the column is filled in, as 填写说明 tells it. */
  readonly hint: string;
  /** Counts, kept as numbers; everything else is text, so that no code loses its digits. */
  readonly isNumber?: true;
  /** The only words that the column takes; left out where staff have words of their own. */
  readonly words?: readonly string[];
};

/** How an input sheet looks in a workbook of ours. */
export type InputLayout<Field extends string> = {
  /** What its headings mean; our own are the first names in it. */
  readonly spec: SheetSpec<Field>;
  readonly columns: readonly InputColumn<Field>[];
  /** What stands behind the list of needed columns. */
  readonly note: string;
  /** Empty rows of a template: text cells, because a code pasted elsewhere loses its digits. */
  readonly openRows: number;
};

/** One row to be filled in; a field left out is an empty cell. */
export type InputRecord<Field extends string> = Partial<Readonly<Record<Field, ModelValue>>>;

/** The heading that our own sheets write above a field: the first of its names. */
export function canonicalHeading<Field extends string>(
  spec: SheetSpec<Field>,
  field: Field,
): string {
  return spec.fields.find((known) => known.field === field)?.synonyms[0] ?? field;
}
