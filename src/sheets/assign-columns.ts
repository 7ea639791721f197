import { headingKey } from "../core/text/canonical";
import type { SheetSpec } from "./headings/sheet-spec";

/** Longer cells are sentences, not headings: a synonym inside them means nothing. */
const LONGEST_HEADING = 24;

const RUNNING_NUMBER = "序号";

/** What stands above one column, as heading keys: what names it best, and what to fall back on. */
export type ColumnTitles = {
  readonly best: readonly string[];
  readonly fallback: readonly string[];
};

/** Which column holds which field; `unused` are columns that would have matched a field already taken. */
export type Assignment<Field extends string> = {
  readonly columns: ReadonlyMap<Field, number>;
  readonly unused: readonly { readonly field: Field; readonly column: number }[];
  /** How many fields a heading names exactly. */
  readonly exact: number;
};

type Match<Field> = { readonly field: Field; readonly order: number; readonly column: number };
type Synonym<Field> = {
  readonly key: string;
  readonly field: Field;
  readonly order: number;
  /** Pinyin initials would be found inside any Latin word, so only Chinese synonyms may be contained. */
  readonly isChinese: boolean;
};
type Matcher<Field> = (
  titles: ColumnTitles,
  synonyms: readonly Synonym<Field>[],
) => Synonym<Field> | undefined;

/** A sheet's synonyms with their keys worked out, once for all rows that are tried. */
export type SynonymIndex<Field extends string> = {
  readonly synonyms: readonly Synonym<Field>[];
  readonly ownHeadings: ReadonlySet<string>;
};

/** Works out the keys of all headings that a sheet may have. */
export function indexSynonyms<Field extends string>(spec: SheetSpec<Field>): SynonymIndex<Field> {
  return {
    synonyms: spec.fields.flatMap(({ field, synonyms }) =>
      synonyms.map((synonym, order) => {
        const key = headingKey(synonym);
        return { key, field, order, isChinese: /[^\u0000-\u007f]/u.test(key) };
      }),
    ),
    ownHeadings: new Set(spec.ownHeadings.map(headingKey)),
  };
}

/**
 * Gives each field the column whose heading equals one of its synonyms, the first in their order; fields
 * without such a column take one whose heading contains a synonym, the longest first.
 */
export function assignColumns<Field extends string>(
  index: SynonymIndex<Field>,
  titles: readonly ColumnTitles[],
): Assignment<Field> {
  const columns = new Map<Field, number>();
  const unused: { field: Field; column: number }[] = [];
  const taken = new Set<number>();
  const passes: readonly Matcher<Field>[] = [
    (of, synonyms) => equal(of.best, synonyms),
    (of, synonyms) => equal(of.fallback, synonyms),
    (of, synonyms) => contained(of.best, synonyms),
    (of, synonyms) => contained(of.fallback, synonyms),
  ];
  let exact = 0;
  for (const [pass, matcher] of passes.entries()) {
    const synonyms = index.synonyms.filter(({ field }) => !columns.has(field));
    const matches = titles.flatMap((of, column): Match<Field>[] => {
      if (taken.has(column) || of.best.some((title) => index.ownHeadings.has(title))) return [];
      const synonym = matcher(of, synonyms);
      return synonym === undefined ? [] : [{ ...synonym, column }];
    });
    for (const { field, column } of matches.sort((a, b) => a.order - b.order)) {
      taken.add(column);
      if (!columns.has(field)) columns.set(field, column);
      else if (!titles[column]?.best.includes(RUNNING_NUMBER)) unused.push({ field, column });
    }
    if (pass < 2) exact = columns.size;
  }
  return { columns, unused, exact };
}

function equal<Field>(
  keys: readonly string[],
  synonyms: readonly Synonym<Field>[],
): Synonym<Field> | undefined {
  return synonyms.find(({ key }) => keys.includes(key));
}

function contained<Field>(
  keys: readonly string[],
  synonyms: readonly Synonym<Field>[],
): Synonym<Field> | undefined {
  const short = keys.filter((key) => key.length <= LONGEST_HEADING);
  const found = synonyms.filter(
    ({ key, isChinese }) => isChinese && short.some((title) => title.includes(key)),
  );
  return found.reduce<Synonym<Field> | undefined>(
    (best, next) => (best === undefined || next.key.length > best.key.length ? next : best),
    undefined,
  );
}
