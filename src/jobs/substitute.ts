import { endVisit, type EndedVisit } from "../core/draw/later/draw-now";
import {
  substituteUnit,
  type DirectoriesNow,
  type Substitution,
} from "../core/draw/later/substitute";
import { takesPlace } from "../core/draw/later/substitution-rows";
import { isError } from "../core/finding";
import { yearOfDraw } from "../core/ledger/draw-history";
import { ABSENT_STATUS } from "../core/ledger/record-words";
import { isMade } from "../core/ledger/visit-history";
import { failed, ok, type Result } from "../core/result";
import { recordText } from "../core/text/canonical";
import type { Change } from "../sheets/changes";
import { readResultEntries, visitsInspected } from "../sheets/result-entries";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { JobFailure } from "./failure";
import { circumstancesOf, type SubstituteRequest } from "./later-request";
import { openDraw, openVisit } from "./prepare-later";
import { readSound } from "./prepare-draw";
import type { Book } from "./read-book";
import { teamFailure } from "./team-failure";
import { writeLater } from "./write-later";

/** Who left, and who takes the place. */
export type SubstituteReport = {
  readonly drawNumber: string;
  /** `C2026-001-1`. */
  readonly number: string;
  readonly ended: EndedVisit;
  readonly substitution: Substitution;
  readonly fingerprint: string;
  readonly brokenOff: readonly string[];
};

/**
 * 补抽: a drawn unit leaves (closed, moved away …), and in each plan row that drew it the next rank that is in operation
 * and below the cap takes its place, by the directories as they are now.
 */
export function substituteJob(
  workbook: WorkbookSnapshot,
  request: SubstituteRequest,
): Result<{ readonly changes: readonly Change[]; readonly report: SubstituteReport }, JobFailure> {
  const { drawNumber } = request;
  const needed = ["targets", "inspectors"] as const;
  const read = readSound(workbook, request, yearOfDraw(drawNumber), needed);
  if (!read.ok) return read;
  const book = read.value;
  const errors = targetErrors(book);
  if (errors.length > 0) return failed({ code: "refused", findings: errors });
  const circumstances = circumstancesOf(request, book.directories.settings.operator);
  const open = openDraw(book, drawNumber, circumstances);
  if (!open.ok) return open;
  const { now, populations, broken } = open.value;
  const inspected = visitsInspected(readResultEntries(workbook));
  const leaving = openVisit(now, request.unit, (visit) => isMade(visit, inspected));
  if (!leaving.ok) return leaving;
  const ended = endVisit(now, leaving.value, inspected);
  const made = substituteUnit(ended, populations, directoriesNow(book), circumstances);
  if (!made.ok) return failed(teamFailure(made.error, book));
  const substitution = made.value;
  const short = substitution.plans.filter(({ rows }) => takesPlace(rows) === undefined);
  if (short.length > 0 && !request.acceptShortfall) {
    const planNumbers = short.map(({ event }) => event.planNumber);
    return failed({ code: "no-substitute", planNumbers });
  }
  const { changes, fingerprint } = writeLater(workbook, open.value, {
    results: substitution.resultRows,
    populations: substitution.populationRows,
    inspectors: substitution.inspectorRows,
    entries: substitution.entries,
  });
  const { drawNumbers: brokenOff } = broken;
  const report = { drawNumber, number: now.number, ended, substitution, fingerprint, brokenOff };
  return ok({ changes, report });
}

/** A wrong ID in the directory would make a unit look as if it were gone. */
function targetErrors({ directories, findings }: Book) {
  const sheet = directories.targets[0]?.cell.sheet;
  return findings.filter((finding) => isError(finding) && finding.sheet === sheet);
}

function directoriesNow({ directories: { targets, inspectors } }: Book): DirectoriesNow {
  const statuses = new Map(targets.map(({ id, status }) => [id, recordText(status)]));
  return {
    statusOf: (unitId) => statuses.get(unitId) ?? ABSENT_STATUS,
    addresses: new Map(targets.map(({ id, address }) => [id, address])),
    inspectors,
  };
}
