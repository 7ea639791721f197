import type { SubstitutionOfRow } from "../../core/draw/later/substitute-visits";
import { takesPlace } from "../../core/draw/later/substitution-rows";
import { participatingOffices } from "../../core/draw/visit";
import { EVENT, splitJoined } from "../../core/ledger/record-words";
import { substituteJob, type SubstituteReport } from "../../jobs/substitute";
import { unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { readLaterArguments } from "./later-arguments";
import { failureOutcome, writeChanged } from "./write-outcome";

/** `substitute`: a drawn unit leaves, the next rank of each of its plan rows takes its place. */
export async function runSubstitute(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const read = readLaterArguments(typed, ["unit"], ["accept-shortfall"], surroundings);
  if (!read.ok) return unusable(read.error);
  const { words } = surroundings;
  const { args, request, workbook, out, needed } = read.value;
  const made = substituteJob(workbook.snapshot(), {
    ...request,
    unit: needed("unit"),
    acceptShortfall: args.flag("accept-shortfall"),
  });
  if (!made.ok) return failureOutcome(made.error, words);
  const { changes, report } = made.value;
  const text = args.flag("json")
    ? JSON.stringify(substituteJson(report))
    : [substituteText(report, words), words.report.written(out)].join("\n");
  return writeChanged(read.value, changes, text, words);
}

/** The contract of `substitute --json`. */
function substituteJson({
  drawNumber,
  number,
  ended,
  substitution,
  fingerprint,
}: SubstituteReport) {
  const made = substitution.resultRows.slice(1);
  return {
    drawNumber,
    event: EVENT.substitute,
    eventNumber: number,
    unit: ended.leaving.unitId,
    rows: substitution.plans.map((plan) => planJson(plan, ended.leaving.unitId)),
    visits: substitution.visits.map(({ visit, joins }, index) => ({
      id: visit.target.id,
      planNumbers: visit.reasons.map(({ row }) => row.planNumber),
      offices: participatingOffices(visit),
      joint: participatingOffices(visit).length > 1,
      joins,
      leader: made[index]?.leader ?? "",
      inspectors: splitJoined(made[index]?.certificates ?? ""),
    })),
    fingerprint,
  };
}

function planJson({ event, rows }: SubstitutionOfRow, leaves: string) {
  const next = takesPlace(rows);
  const passedOver = rows.filter((row) => row !== next && row.unitId !== leaves);
  return {
    planNumber: event.planNumber,
    substitute:
      next === undefined
        ? null
        : { id: next.unitId, name: next.name, rank: Number(next.rank), ticket: next.ticket },
    passedOver: passedOver.map(({ unitId, rank, leftOutReason }) => ({
      id: unitId,
      rank: Number(rank),
      reason: leftOutReason,
    })),
  };
}

function substituteText(report: SubstituteReport, words: Surroundings["words"]): string {
  const { ended, substitution, drawNumber } = report;
  const say = words.report;
  return [
    ...report.brokenOff.map(say.brokenOff),
    say.unitLeft(drawNumber, ended.leaving.row.name),
    ...substitution.plans.flatMap(({ event, rows }) => {
      const next = takesPlace(rows);
      const passedOver = rows.filter((row) => row !== next && row.unitId !== ended.leaving.unitId);
      return [
        ...passedOver.map(({ rank, name, leftOutReason }) =>
          say.passedOver(Number(rank), name, leftOutReason),
        ),
        next === undefined
          ? say.nobodyLeft(event.planNumber)
          : say.placeTaken(event.planNumber, Number(next.rank), next.name),
      ];
    }),
    ...substitution.resultRows
      .slice(1)
      .map(({ order, name, inspectors, leader }) =>
        say.visit({ order: Number(order), name, team: inspectors, leader }),
      ),
    say.fingerprint(report.fingerprint),
  ].join("\n");
}
