import { matchInspectors } from "../src/core/teams/match-inspectors";
import { pairTicket } from "../src/core/teams/pair-ticket";
import type { TeamCandidate, TeamDemand } from "../src/core/teams/team";

/** One measured matching. */
export type TeamTiming = { readonly label: string; readonly seconds: number };

const KEY = "6b16e5b203a095e43a2da0dc017877be291b1111863344bfd3c901dabd6fea13";
const OFFICES = 6;
/** Half of the inspectors have a limit of `LIMIT`, which larger draws would not leave them room for. */
const MOST_LIMITED_VISITS = 1000;
const LIMIT = 40;

/** What the visits of a draw ask for. */
type Asked =
  "an office" | "an office and a scarce expertise" | "two offices and a scarce expertise";

/** Matches draws of growing size: with offices alone, and with a scarce expertise that crosses the offices. */
export function benchTeams(): TeamTiming[] {
  return [
    timed(100, 40, "an office"),
    timed(100, 40, "an office and a scarce expertise"),
    timed(300, 100, "an office and a scarce expertise"),
    timed(500, 100, "an office"),
    timed(1000, 200, "an office"),
    timed(500, 100, "an office and a scarce expertise"),
    timed(1000, 200, "an office and a scarce expertise"),
    timed(5000, 46, "an office"),
    timed(5000, 200, "an office"),
    timed(5000, 400, "an office"),
    timed(2856, 200, "two offices and a scarce expertise"),
  ];
}

function timed(visits: number, inspectors: number, asked: Asked): TeamTiming {
  const limited = visits <= MOST_LIMITED_VISITS;
  const candidates = Array.from({ length: inspectors }, (_, at) => candidate(at, limited));
  const demands = Array.from({ length: visits }, (_, at) => demand(at, inspectors, asked));
  const before = performance.now();
  const matching = matchInspectors(demands, candidates, pairTicket(KEY));
  const seconds = (performance.now() - before) / 1000;
  const end = matching.ok ? "" : " (impossible)";
  return { label: `teams: ${visits} visits × ${inspectors} inspectors, ${asked}${end}`, seconds };
}

function candidate(at: number, limited: boolean): TeamCandidate {
  return {
    certificate: `150600${String(at).padStart(4, "0")}`,
    office: `第${(at * 7) % OFFICES}科`,
    expertise: at % 7 === 3 ? ["消防"] : [],
    capacity: limited && at % 2 === 0 ? LIMIT : null,
    baseLoad: 0,
  };
}

function demand(at: number, inspectors: number, asked: Asked): TeamDemand {
  const office = `第${(at * at + 3 * at) % OFFICES}科`;
  const second = `第${(at * 5 + 1) % OFFICES}科`;
  const isJoint = asked === "two offices and a scarce expertise";
  return {
    visitId: `单位${at}`,
    size: isJoint ? 3 : 2,
    offices: isJoint ? [...new Set([office, second])] : [office],
    expertise: asked === "an office" ? [] : ["消防"],
    excluded: new Set([`150600${String((at * 13) % inspectors).padStart(4, "0")}`]),
  };
}
