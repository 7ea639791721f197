import { drawEvents } from "../../ledger/draw-history";
import { visitKey } from "../../ledger/visit-history";
import { standingVisits, type StandingVisit } from "../../ledger/visits-in-force";
import type { CertificateTerm } from "../../teams/inspector-eligibility";
import { readTimestamp } from "../../text/civil-date";
import { latestDeadline } from "../recorded-facts";
import type { DrawNow } from "./draw-now";
import type { SubstituteVisit } from "./substitute-visits";

/**
 * How long 执法证 of those who come must hold: the latest 截止日期 of the draw and of every draw that one of `visits`
 * belongs to, because each is made once for all of them; and the day of the event (`time` as the ledger has it), when
 * a late visit is still to be made. A time that cannot be read asks for nothing: the cell is a difference of its own.
 */
export function termOfEvent(
  now: DrawNow,
  visits: readonly Pick<StandingVisit, "rows">[],
  time: string,
): CertificateTerm {
  const draws = drawEvents(now.ledger);
  const joined = new Set(visits.flatMap(({ rows }) => rows.map(({ drawNumber }) => drawNumber)));
  const events = [...joined].flatMap((drawNumber) => draws.get(drawNumber)?.draws ?? []);
  const deadline = latestDeadline([...now.events, ...events]);
  const stamp = readTimestamp(time);
  return stamp === null ? { deadline } : { deadline, eventDay: stamp.date };
}

/** The visits that stand already and go on with those that a 补抽 makes: of this draw, or pending from another. */
export function visitsTakenOn(
  now: DrawNow,
  made: readonly SubstituteVisit[],
): readonly StandingVisit[] {
  const taken = new Set(
    made.flatMap(({ visit: { joins, target } }) =>
      joins === null ? [] : [visitKey(joins.drawNumber, target.id)],
    ),
  );
  return standingVisits(now.ledger, now.results).filter(({ origin, unitId }) =>
    taken.has(visitKey(origin, unitId)),
  );
}
