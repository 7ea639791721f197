import type { CellRef } from "../../cell-ref";
import type { Finding } from "../../finding";
import type { InspectorListing } from "../inspector-listing";
import { ARTICLE_5_INSPECTORS, directoryFinding } from "./directory-finding";

/** One 执法证号 in several rows: none of them is matched, because nobody knows whose it is (warning). */
export function duplicateCertificate(listings: readonly InspectorListing[]): readonly Finding[] {
  const holders = new Map<string, CellRef[]>();
  for (const { certificate, place } of listings) {
    const { sheet, row, column } = place("certificate");
    if (certificate.kind !== "code" || row === null || column === null) continue;
    const held = holders.get(certificate.code) ?? [];
    held.push({ sheet, row, column });
    holders.set(certificate.code, held);
  }
  return [...holders].flatMap(([found, [first, ...others]]) => {
    if (first === undefined || others.length === 0) return [];
    const facts = { found, others };
    return [
      directoryFinding("duplicate-certificate", "warning", ARTICLE_5_INSPECTORS, first, facts),
    ];
  });
}
