import type { Finding } from "../../finding";
import { creditCodeKind } from "../credit-code";
import { DIRECTORY_TYPE_NAMES, directoryTypeOfCode } from "../directory-type";
import type { TargetListing } from "../target-listing";
import { ARTICLE_6_TARGETS, directoryFinding } from "./directory-finding";

/**
 * The credit code says what a unit was registered as (12 事业单位, 52 民办非企业, 91/92/93 企业, 11 机关), 名录库类型
 * says another (warning). `expected` is the directory that fits the code, `details.prefix` its first two
 * characters. Codes that are not valid say nothing.
 */
export function codeAndDirectoryTypeDiffer(listing: TargetListing): Finding | null {
  const { code, directoryType, registry } = listing;
  if (code?.kind !== "code" || directoryType === null) return null;
  const kind = creditCodeKind(code.code);
  const fitting = kind === null ? null : directoryTypeOfCode(kind);
  if (fitting === null || fitting === directoryType) return null;
  const field = listing.hasColumn("registry") ? "registry" : "code";
  return directoryFinding(
    "code-and-directory-type-differ",
    "warning",
    ARTICLE_6_TARGETS,
    listing.place(field),
    {
      expected: DIRECTORY_TYPE_NAMES[fitting],
      found: registry === "" ? DIRECTORY_TYPE_NAMES[directoryType] : registry,
      details: { code: code.code, prefix: code.code.slice(0, 2) },
    },
  );
}
