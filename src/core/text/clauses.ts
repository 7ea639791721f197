import { trimOuter } from "./canonical";

/**
 * A cell's words made comparable: NFKC (full-width digits, ％, ＞ and the like become ASCII), nothing white left,
 * 百分之 kept. Only for reading numbers out of words, never for IDs or seeds.
 */
export function plainWords(text: string): string {
  return trimOuter(text)
    .normalize("NFKC")
    .replace(/[\s\u200B]/gu, "");
}

/**
 * The clauses of a cell such as `抽查比例为5%,抽查2次`, in order: split at , ; 、 。 and round brackets, and
 * between 次 and a number that follows it (`每年1次20%`). Empty clauses are dropped.
 */
export function clausesOf(text: string): string[] {
  return plainWords(text)
    .replace(/(次(?:\/年)?)(?=[0-9])/gu, "$1,")
    .split(/[,;、。()]+/u)
    .filter((clause) => clause !== "");
}
