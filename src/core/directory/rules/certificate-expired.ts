import type { Finding } from "../../finding";
import { compareDates, formatDate, type CivilDate } from "../../text/civil-date";
import type { Inspector } from "../inspector";
import { ARTICLE_5_INSPECTORS, directoryFinding } from "./directory-finding";

/**
 * Certificates that ended before `today` (warnings): whoever holds one is not matched. The last day itself
 * still counts. `expected` is today.
 */
export function certificateExpired(
  inspectors: readonly Inspector[],
  today: CivilDate,
): readonly Finding[] {
  return inspectors.flatMap(({ certificateExpires: expires, expiryCell, cell, name }) => {
    if (expires === null || compareDates(expires, today) >= 0) return [];
    const facts = {
      expected: formatDate(today),
      found: formatDate(expires),
      details: { inspector: name },
    };
    const place = expiryCell ?? cell;
    return [directoryFinding("certificate-expired", "warning", ARTICLE_5_INSPECTORS, place, facts)];
  });
}
