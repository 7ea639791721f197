import type { Scope } from "./scope";
import type { WordMeaning } from "./scope-vocabulary";

/** A word that limits: the whole area is a limit of districts that lets all pass. */
type Limit = { readonly sort: keyof Scope; readonly text: string };

/**
 * True when the words say «these districts × these kinds …»: limits of each sort stand side by side and no list
 * joins unlike ones (`局属、民办学校` is two sets, not one); or every entry of the list has the same sorts and
 * all combinations are named (`公办幼儿园、民办幼儿园`).
 */
export function isOneProduct(meanings: readonly WordMeaning[]): boolean {
  const limits = meanings.flatMap((meaning) => limitOf(meaning) ?? []);
  const districts = new Set(limits.filter(({ sort }) => sort === "districts").map(isWholeArea));
  if (districts.size > 1) return false;
  const runs = limits.filter(({ sort }, index) => sort !== limits[index - 1]?.sort);
  const isSideBySide = new Set(runs.map(({ sort }) => sort)).size === runs.length;
  return (isSideBySide && !joinsUnlike(meanings)) || namesAllCombinations(meanings);
}

const WHOLE_AREA = "*";

function isWholeArea({ text }: Limit): boolean {
  return text === WHOLE_AREA;
}

function limitOf(meaning: WordMeaning): Limit | null {
  if ("values" in meaning) return { sort: meaning.sort, text: meaning.values.join(",") };
  return meaning.sort === "whole-area" ? { sort: "districts", text: WHOLE_AREA } : null;
}

/**
 * True when a list joins limits of different sorts, when a bracket narrows its own sort (`学校（小学）`) or
 * stands behind several entries (`学校、幼儿园（民办）`: which of them?), or when what is added is of another sort.
 */
function joinsUnlike(meanings: readonly WordMeaning[]): boolean {
  let before: keyof Scope | null = null;
  let runLength = 0;
  let sign: "join" | "opening" | "including" | null = null;
  for (const meaning of meanings) {
    const limit = limitOf(meaning);
    if (limit === null) {
      if (meaning.sort === "join") sign ??= "join";
      else if (meaning.sort === "opening" || meaning.sort === "including") sign = meaning.sort;
      continue;
    }
    const isSame = limit.sort === before;
    if (before !== null) {
      if ((sign === "join" || sign === "including") && !isSame) return true;
      if (sign === "opening" && (isSame || runLength > 1)) return true;
    }
    runLength = isSame ? runLength + 1 : 1;
    before = limit.sort;
    sign = null;
  }
  return false;
}

function namesAllCombinations(meanings: readonly WordMeaning[]): boolean {
  const entries: Limit[][] = [[]];
  for (const meaning of meanings) {
    const limit = limitOf(meaning);
    // The whole area limits nothing: `全市民办学校、民办幼儿园` says it once for both.
    if (limit !== null && isWholeArea(limit)) continue;
    if (limit !== null) entries[entries.length - 1]?.push(limit);
    else if (meaning.sort === "join") entries.push([]);
    // Brackets are only understood where limits stand side by side.
    else if (meaning.sort === "opening" || meaning.sort === "including") return false;
  }
  const named = new Set<string>();
  const parts: { readonly sorts: Set<string>; readonly texts: Set<string> }[] = [];
  for (const entry of entries.filter(({ length }) => length > 0)) {
    if (entry.length !== entries[0]?.length) return false;
    named.add(entry.map(({ text }) => text).join("|"));
    for (const [index, { sort, text }] of entry.entries()) {
      const part = (parts[index] ??= { sorts: new Set(), texts: new Set() });
      part.sorts.add(sort);
      part.texts.add(text);
    }
  }
  const isAligned = parts.every(({ sorts }) => sorts.size === 1);
  return isAligned && named.size === parts.reduce((product, part) => product * part.texts.size, 1);
}
