import { latestDeadline } from "../draw/recorded-facts";
import { drawEvents } from "../ledger/draw-history";
import { drawOfEvent } from "../ledger/later-events";
import { checkChain, checkFingerprint } from "./check-chain-links";
import { checkEvents } from "./check-events";
import { checkInspectors } from "./check-inspectors";
import { checkDrawEvents, checkSealsAndBreaks } from "./check-ledger-fields";
import { checkPopulation } from "./check-population";
import { checkLater } from "./check-later";
import { checkLaterFields } from "./check-later-fields";
import { checkOwners } from "./check-owners";
import { checkPresence, checkTroubles } from "./check-sheets";
import { checkTeams } from "./check-teams";
import { checkVisits } from "./check-visits";
import type { Difference, VerifyReport } from "./difference";
import type { EvidenceBook } from "./evidence";
import { expectedPopulation } from "./expected-population";
import { pendingsOf } from "./pendings";
import { recordedDraws, type RecordedDraw } from "./recorded-draw";
import { recordedTeams, recordedVisits } from "./recorded-visits";
import { knownFacts } from "./unit-facts";

/**
 * Recomputes every draw of a workbook from the words in its four sheets of evidence alone, and names each
 * cell that does not follow from the others. `fingerprint` is one kept outside the workbook, or null. No
 * differences in an honest workbook.
 */
export function verifyEvidence(book: EvidenceBook, fingerprint: string | null): VerifyReport {
  const chain = checkChain(book);
  const draws = recordedDraws(book, chain.isIntact);
  const differences = once([
    ...checkTroubles(book),
    ...checkPresence(book, draws),
    ...checkOwners(book, draws),
    ...checkEvents(book, chain.isIntact),
    ...checkSealsAndBreaks(book),
    ...checkLaterFields(book, chain.isIntact),
    ...draws.flatMap((draw) => checkDraw(book, draw)),
    ...chain.differences,
    ...checkFingerprint(book, fingerprint),
  ]).map((difference) => ({ ...difference, drawNumber: drawOfEvent(difference.drawNumber) }));
  const wrong = new Set(differences.map(({ drawNumber }) => drawNumber));
  const states = drawEvents(book.ledger.records.map(({ record }) => record));
  return {
    ok: differences.length === 0,
    events: book.ledger.records.length,
    differences,
    draws: [...states.values()].map(({ drawNumber, state }) => ({
      drawNumber,
      state,
      ok: !wrong.has(drawNumber),
    })),
  };
}

function checkDraw(book: EvidenceBook, draw: RecordedDraw): readonly Difference[] {
  const known = knownFacts(draw);
  const pendings = pendingsOf(draw);
  const populations = draw.rows.map((row) => expectedPopulation(draw, row, known, pendings));
  const teams = recordedTeams(draw);
  const visits = recordedVisits(draw, populations, pendings, teams);
  const events = draw.rows.map(({ event }) => event);
  const deadline = latestDeadline(draw.rows.map(({ facts }) => facts));
  return [
    ...checkDrawEvents(book, draw),
    ...draw.rows.flatMap((row, index) => checkPopulation(book, row, populations[index] ?? [])),
    ...checkInspectors(book, { ...draw, term: { deadline }, events }),
    ...checkVisits(book, { ...draw, events }, visits),
    ...checkTeams(book, draw.results, visits, teams),
    ...checkLater(book, draw, populations),
  ];
}

/** One difference a cell: the first found says most about it. */
function once(differences: readonly Difference[]): readonly Difference[] {
  const cells = new Set<string>();
  return differences.filter(({ sheet, cell }) => {
    const place = `${sheet}!${cell}`;
    const isNew = !cells.has(place);
    cells.add(place);
    return isNew;
  });
}
