import { membersOf, replaceInspector, type Replacement } from "../core/draw/later/replace";
import { yearOfDraw } from "../core/ledger/draw-history";
import type { InspectorRow } from "../core/ledger/inspector-columns";
import { isMade } from "../core/ledger/visit-history";
import type { VisitInForce } from "../core/ledger/visits-in-force";
import { failed, ok, type Result } from "../core/result";
import { unitId } from "../core/text/unit-id";
import type { Change } from "../sheets/changes";
import { readResultEntries, visitsInspected } from "../sheets/result-entries";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { BreakOff } from "./break-off";
import type { JobFailure } from "./failure";
import { circumstancesOf, type ReplaceRequest } from "./later-request";
import { openDraw, openVisit } from "./prepare-later";
import { readSound } from "./prepare-draw";
import type { Book } from "./read-book";
import { teamFailure } from "./team-failure";
import { writeLater } from "./write-later";

/** Who left a visit, and who comes in the place. */
export type ReplaceReport = {
  readonly drawNumber: string;
  /** `C2026-001-1`. */
  readonly number: string;
  readonly visit: VisitInForce;
  /** 执法证号 of the one who left. */
  readonly left: string;
  readonly replacement: Replacement;
  readonly fingerprint: string;
  readonly brokenOff: readonly string[];
};

/** 换人: an inspector leaves one visit (ill, or must withdraw); the others stay, and one is matched in the place. */
export function replaceInspectorJob(
  workbook: WorkbookSnapshot,
  request: ReplaceRequest,
): Result<{ readonly changes: readonly Change[]; readonly report: ReplaceReport }, JobFailure> {
  const { drawNumber } = request;
  const read = readSound(workbook, request, yearOfDraw(drawNumber), ["inspectors"]);
  if (!read.ok) return read;
  const book = read.value;
  const circumstances = circumstancesOf(request, book.directories.settings.operator);
  const open = openDraw(book, drawNumber, circumstances);
  if (!open.ok) return open;
  const { now, broken } = open.value;
  const inspected = visitsInspected(readResultEntries(workbook));
  const visit = openVisit(now, request.unit, (one) => isMade(one, inspected));
  if (!visit.ok) return visit;
  const leaving = memberOf(visit.value, request.inspector);
  if (!leaving.ok) return leaving;
  const people = {
    inspectors: book.directories.inspectors,
    recorded: recordedBefore(book, broken),
  };
  const made = replaceInspector(now, visit.value, leaving.value, people, circumstances);
  if (!made.ok) return failed(teamFailure(made.error, book));
  const replacement = made.value;
  const { changes, fingerprint } = writeLater(workbook, open.value, {
    results: [replacement.resultRow],
    populations: [],
    inspectors: replacement.inspectorRows,
    entries: replacement.entries,
  });
  const named = { drawNumber, number: now.number, left: leaving.value.certificate };
  const brokenOff = broken.drawNumbers;
  const report = { ...named, visit: visit.value, replacement, fingerprint, brokenOff };
  return ok({ changes, report });
}

function memberOf(visit: VisitInForce, typed: string) {
  const canonical = unitId(typed);
  const certificate = canonical.ok ? canonical.value : typed;
  const team = membersOf(visit.team);
  const member = team.find((one) => one.certificate === certificate);
  if (member !== undefined) return ok(member);
  const failure = { certificate: typed, unit: visit.row.name, team };
  return failed<JobFailure>({ code: "inspector-not-in-team", ...failure });
}

/** 人员底册 so far, without the rows that are about to be taken out. */
function recordedBefore({ evidence }: Book, broken: BreakOff): readonly InspectorRow[] {
  return evidence.inspectors.records
    .map(({ record }) => record)
    .filter(({ drawNumber }) => !broken.drawNumbers.includes(drawNumber));
}
