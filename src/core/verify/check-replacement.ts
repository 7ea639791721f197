import { termOfEvent } from "../draw/later/certificate-term";
import type { DrawNow } from "../draw/later/draw-now";
import { membersOf, replacedRow, replacementNeeds } from "../draw/later/replace";
import { loadInDraw, teamKey } from "../draw/later/substitute";
import { yearOfDraw } from "../ledger/draw-history";
import { replaceReason, splitJoined } from "../ledger/record-words";
import type { ResultRow } from "../ledger/result-columns";
import { visitHistory } from "../ledger/visit-history";
import type { VisitInForce } from "../ledger/visits-in-force";
import { inspectorFacts } from "../teams/inspector-facts";
import { everKnown, replacementDemand } from "../teams/replacement-demand";
import { recordText } from "../text/canonical";
import { checkInspectors } from "./check-inspectors";
import { checkPlansOfVisit, checkReason } from "./check-later-rows";
import { checkTeams } from "./check-teams";
import { checkVisits } from "./check-visits";
import type { Difference } from "./difference";
import { differenceAt, type EvidenceBook } from "./evidence";
import type { RecordedLater } from "./recorded-later";

type Later = RecordedLater & { readonly now: DrawNow };

/** A 换人: one inspector left, the one who came is the best for the place, the rest is as it was. */
export function checkReplacement(
  book: EvidenceBook,
  later: Later,
  visit: VisitInForce,
): readonly Difference[] {
  const { now, results, events } = later;
  const history = visitHistory(now.ledger, now.results, new Set(), yearOfDraw(now.drawNumber) ?? 0);
  const term = termOfEvent(now, [visit], events[0]?.record.time ?? "");
  return [
    ...checkPlansOfVisit(book, later, visit),
    ...events.flatMap((event) =>
      (["drawn", "populationRowsDigest"] as const).flatMap((field) =>
        event.record[field] === ""
          ? []
          : [differenceAt(book.ledger, event, field, "field-unexpected", "")],
      ),
    ),
    ...checkInspectors(book, { ...later, history, term }),
    ...results.slice(0, 1).flatMap((placed) => {
      const change = changeOf(visit, placed.record);
      return change === null
        ? [differenceAt(book.results, placed, "certificates", "team", "")]
        : checkTeam(book, later, visit, change);
    }),
  ];
}

/** Who left and who came; null where it was not one for one. */
type TeamChange = { readonly left: string; readonly came: string };

function changeOf({ team }: VisitInForce, row: ResultRow): TeamChange | null {
  const after = splitJoined(row.certificates);
  const [left, ...othersLeft] = team.certificates.filter((one) => !after.includes(one));
  const [came, ...othersCame] = after.filter((one) => !team.certificates.includes(one));
  const isOne = othersLeft.length + othersCame.length === 0;
  return isOne && left !== undefined && came !== undefined ? { left, came } : null;
}

function checkTeam(
  book: EvidenceBook,
  later: Later,
  visit: VisitInForce,
  { left, came }: TeamChange,
): readonly Difference[] {
  const { now, results, events } = later;
  const facts = later.inspectors.map(({ record }) => inspectorFacts(record));
  const until = later.inspectors.at(-1)?.row ?? -1;
  const known = everKnown(
    book.inspectors.records.filter(({ row }) => row <= until).map(({ record }) => record),
  );
  const name = facts.find(({ certificate }) => certificate === came)?.name ?? "";
  const expected = replacedRow(now, visit, left, { certificate: came, name }, known);
  const { unitId } = visit;
  const demand = replacementDemand(replacementNeeds(now, visit, left), facts, known);
  const teams = { inspectors: facts, key: teamKey(now), loadOf: loadInDraw(now, now.visits) };
  const leaver = membersOf(visit.team).find(({ certificate }) => certificate === left);
  const reason = replaceReason(visit.row, leaver ?? { certificate: left, name: "" }, "");
  return [
    ...checkVisits(book, later, [{ unitId, expected }]),
    ...checkTeams(book, results, [{ unitId, demand, added: [came] }], teams),
    ...events.flatMap((event) => checkReason(book.ledger, event, recordText(reason), "")),
  ];
}
