import type { InspectionItem } from "../directory/inspection-item";
import { groupedKinds, kindKey } from "../directory/kinds";
import type { Target } from "../directory/target";
import { failed, ok, type Result } from "../result";
import { compareBytes } from "../text/byte-order";
import { headingKey } from "../text/canonical";
import type { Scope } from "./scope";
import { isOneProduct } from "./scope-product";
import {
  scopeVocabulary,
  withGroupedWords,
  type ScopeVocabulary,
  type WordMeaning,
} from "./scope-vocabulary";
import type { Settings } from "./settings";

/**
 * The words of a 抽查范围 that name nothing in the directory, as they stand there; or all its words, where each
 * is known but no one set of limits says the same.
 */
export type ScopeFailure = {
  readonly unresolved: string;
  readonly why: "unknown-words" | "several-sets";
};

type Reading = { readonly meanings: readonly WordMeaning[]; readonly rest: readonly string[] };

/**
 * Resolves the words of a 抽查范围 against the kinds, districts, offices, 公办/民办 and 局属/旗区属 that the
 * directory really holds. Refused with the words left over, or with the whole text where the words are
 * known but no one set of limits says the same (`东胜区幼儿园、康巴什区学校`): never guessed.
 */
export function resolveScope(
  text: string,
  targets: readonly Target[],
  settings: Pick<Settings, "kindGroups" | "bureau">,
  officesKnown: readonly string[],
): Result<Scope, ScopeFailure> {
  const key = headingKey(text);
  const vocabulary = scopeVocabulary(targets, settings, officesKnown);
  const own = readWords(key, vocabulary);
  const reading =
    own.rest.length === 0
      ? own
      : readWords(key, withGroupedWords(vocabulary, targets, settings.kindGroups));
  if (reading.rest.length > 0) {
    return failed({ unresolved: reading.rest.join("、"), why: "unknown-words" });
  }
  const saysSomething = reading.meanings.some(
    (meaning) => "values" in meaning || meaning.sort === "whole-area" || meaning.sort === "all",
  );
  if (!saysSomething) return failed({ unresolved: key, why: "unknown-words" });
  if (!isOneProduct(reading.meanings)) return failed({ unresolved: key, why: "several-sets" });
  return ok({
    kinds: valuesOf(reading.meanings, "kinds"),
    districts: valuesOf(reading.meanings, "districts"),
    offices: valuesOf(reading.meanings, "offices"),
    ownerships: valuesOf(reading.meanings, "ownerships"),
    affiliations: valuesOf(reading.meanings, "affiliations"),
  });
}

/** Takes the longest known word at each place; characters that begin no word are left over. */
function readWords(text: string, vocabulary: ScopeVocabulary): Reading {
  const longest = [...vocabulary.keys()].reduce((most, word) => Math.max(most, word.length), 0);
  const meanings: WordMeaning[] = [];
  const rest: string[] = [];
  let restEnd = -1;
  for (let at = 0; at < text.length;) {
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !vocabulary.has(text.slice(at, at + length))) length -= 1;
    const meaning = vocabulary.get(text.slice(at, at + length));
    if (meaning !== undefined) {
      meanings.push(meaning);
      at += length;
      continue;
    }
    const character = text.charAt(at);
    if (restEnd === at) rest.push(`${rest.pop() ?? ""}${character}`);
    else rest.push(character);
    at += 1;
    restEnd = at;
  }
  return { meanings, rest };
}

function valuesOf(meanings: readonly WordMeaning[], sort: keyof Scope): readonly string[] {
  const values = meanings.flatMap((meaning) =>
    meaning.sort === sort && "values" in meaning ? meaning.values : [],
  );
  return [...new Set(values)].sort(compareBytes);
}

/**
 * True when the unit is within every limit of the scope, in operation or not. A kind fits by itself or by
 * its group: 小学 in a scope means 小学 only, 学校 all that count as 学校.
 */
export function inScope(
  target: Target,
  scope: Scope,
  kindGroups: ReadonlyMap<string, string>,
): boolean {
  return (
    allows(scope.districts, [target.district]) &&
    allows(scope.offices, target.offices) &&
    allows(scope.ownerships, [target.ownership]) &&
    allows(scope.affiliations, [target.affiliation]) &&
    (scope.kinds.length === 0 ||
      allows(scope.kinds, target.kinds.map(kindKey)) ||
      allows(scope.kinds, groupedKinds(target.kinds, kindGroups)))
  );
}

function allows(limits: readonly string[], values: readonly string[]): boolean {
  return limits.length === 0 || values.some((value) => limits.includes(value));
}

/** 范围解析: `类别：幼儿园；旗区：东胜区、康巴什区；性质：民办`; `全部` when nothing limits. */
export function scopeWords(scope: Scope): string {
  const limits: readonly (readonly [string, readonly string[]])[] = [
    ["类别", scope.kinds],
    ["旗区", scope.districts],
    ["科室", scope.offices],
    ["性质", scope.ownerships],
    ["隶属", scope.affiliations],
  ];
  const words = limits
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}：${values.join("、")}`);
  return words.length === 0 ? "全部" : words.join("；");
}

/**
 * The units of one of the item's kinds after 类别归并 (Art. 9, 监管对象), in the order given. Units that are not
 * in operation are among them: 抽取底册 names them, 对象总数 does not count them.
 */
export function unitsUnderItem(
  item: Pick<InspectionItem, "kinds">,
  targets: readonly Target[],
  kindGroups: ReadonlyMap<string, string>,
): readonly Target[] {
  const covered = new Set(groupedKinds(item.kinds, kindGroups));
  // A large directory holds few different kinds: each is grouped once.
  const isCovered = new Map<string, boolean>();
  return targets.filter(({ kinds }) =>
    kinds.some((kind) => {
      const known =
        isCovered.get(kind) ?? groupedKinds([kind], kindGroups).some((group) => covered.has(group));
      isCovered.set(kind, known);
      return known;
    }),
  );
}
