import type { CreditCodeKind } from "./credit-code";

/** 名录库类型 (Art. 6): the three directories that targets are entered in. */
export type DirectoryType = "enterprises" | "government-bodies" | "associations";

/** What bureaus write in 名录库类型; the first word found counts, so 民办非企业 comes before 企业. */
const WORDS: readonly (readonly [string, DirectoryType])[] = [
  ["民办非企业", "associations"],
  ["民非", "associations"],
  ["社团", "associations"],
  ["社会团体", "associations"],
  ["社会组织", "associations"],
  ["基金会", "associations"],
  ["机关", "government-bodies"],
  ["事业", "government-bodies"],
  ["企业", "enterprises"],
  ["公司", "enterprises"],
  ["个体", "enterprises"],
  ["合作社", "enterprises"],
];

/** The Chinese name of a directory type, as 名录库类型 has it. */
export const DIRECTORY_TYPE_NAMES: Readonly<Record<DirectoryType, string>> = {
  enterprises: "企业",
  "government-bodies": "机关",
  associations: "社团",
};

/** Which directory a text such as `机关` or `社团名录库` names; null when it names none. */
export function directoryType(text: string): DirectoryType | null {
  return WORDS.find(([word]) => text.includes(word))?.[1] ?? null;
}

/** The directory in which units with such a credit code belong; null where the code does not tell. */
export function directoryTypeOfCode(kind: CreditCodeKind): DirectoryType | null {
  switch (kind) {
    case "government-body":
    case "public-institution":
      return "government-bodies";
    case "association":
    case "private-non-enterprise":
    case "foundation":
      return "associations";
    case "enterprise":
    case "sole-trader":
    case "cooperative":
      return "enterprises";
    case "other":
      return null;
  }
}
