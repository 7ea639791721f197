/** A column that a sheet may have: what it means, and every heading that staff write above it. */
export type FieldSpec<Field extends string> = {
  readonly field: Field;
  /** Chinese headings; where several columns match, the first in this order counts. */
  readonly synonyms: readonly string[];
};

/** An input sheet as staff may have it: how it is called, and what its columns mean. */
export type SheetSpec<Field extends string> = {
  /** Its name in our templates, then other names in use. */
  readonly names: readonly [string, ...string[]];
  readonly fields: readonly FieldSpec<Field>[];
  /** The field without which a row is no record. */
  readonly key: Field;
  /** Other columns that the sheet should have: each entry is there when one of its fields is. */
  readonly needed: readonly (readonly Field[])[];
  /** Running numbers: a row that holds nothing else is no record. */
  readonly marks: readonly Field[];
  /**
   * Where the key is merged with the row above, a row that fills none of these itself goes on with the record
   * above (one more 依据 of the same item, say); absent where every such row is a record of its own.
   */
  readonly apartBy?: readonly Field[];
  /** True where every record fills several cells, so that one cell alone is a line of text and no record. */
  readonly hasLoneLines?: true;
  /** A sheet of another name is taken for this one when each entry is there. */
  readonly recognisedBy: readonly (readonly Field[])[];
  /** Headings of columns that are the add-in's own, never read. */
  readonly ownHeadings: readonly string[];
};
