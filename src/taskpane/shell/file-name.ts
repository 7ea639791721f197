/** What file systems refuse in a name: Windows' signs, what cannot be seen, and marks that turn the reading around. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const LONGEST = 80;

/** A file name from words that people may have typed: no path, nothing that a file system refuses, never empty. */
export function fileName(words: string, ending: "xlsx" | "csv" | "html"): string {
  const kept = [...words.normalize("NFC").replace(REFUSED, "_")].slice(0, LONGEST).join("");
  const name = kept.replace(/^[\s.]+|[\s.]+$/gu, "");
  const isUsable = name !== "" && !RESERVED.test(name);
  return `${isUsable ? name : `_${name}`}.${ending}`;
}
