import { keyOf, targetStatement, teamStatement } from "../core/draw/statement";
import { drawEvents, type DrawEvents } from "../core/ledger/draw-history";
import type { LedgerRow } from "../core/ledger/ledger-columns";
import type { PopulationRow } from "../core/ledger/population-columns";
import { EVENT, YES } from "../core/ledger/record-words";
import { failed, ok, type Result } from "../core/result";
import { nthOfYear } from "../core/results/nth-of-year";
import type {
  DrawRecordFacts,
  RecordedEvent,
  RecordedRow,
  WeightShare,
} from "../sheets/draw-record-facts";
import type { JobFailure } from "./failure";
import { recordedVisits } from "./recorded-visits";
import type { ResultsBook } from "./results-book";

/**
 * What the signed record of one draw says, from the evidence alone. Fails with `draw-unknown`, and with
 * `draw-not-drawn` for a draw that was sealed only.
 */
export function drawRecordFacts(
  book: ResultsBook,
  drawNumber: string,
): Result<DrawRecordFacts, JobFailure> {
  const draw = drawEvents(book.ledger).get(drawNumber);
  if (draw === undefined) return failed({ code: "draw-unknown", drawNumber });
  const [first] = draw.draws;
  if (first === undefined) {
    const state = draw.state === "drawn" ? "sealed" : draw.state;
    return failed({ code: "draw-not-drawn", drawNumber, state });
  }
  const population = book.evidence.populations.records
    .map(({ record }) => record)
    .filter((record) => record.drawNumber === drawNumber);
  const { nth, voided } = nthOfYear(book.ledger, drawNumber);
  return ok({
    bureau: book.settings.bureau,
    drawNumber,
    sealedAt: draw.seals[0]?.time ?? "",
    ...circumstancesOf(first),
    rows: draw.draws.map((event) => recordedRow(event, population)),
    visits: recordedVisits(book, draw),
    inspectors: inspectorsOf(book, drawNumber),
    later: laterOf(draw),
    digests: {
      directorySize: first.directorySize,
      directory: first.directoryDigest,
      inspectors: first.inspectorRowsDigest,
      results: first.resultRowsDigest,
      draw: draw.draws.at(-1)?.digest ?? "",
      ledger: book.ledger.at(-1)?.digest ?? "",
    },
    nthOfYear: nth,
    voidedOfYear: voided,
  });
}

/** What every 抽取 event of a draw says alike. */
function circumstancesOf(event: LedgerRow) {
  const { time, operator, witness, seed, seedSource, algorithm, parameters, drawNumber } = event;
  const teamLine = teamStatement(drawNumber, seed);
  return {
    drawnAt: time,
    operator,
    witness,
    seed,
    seedSource,
    algorithm,
    parameters,
    teamStatement: teamLine,
    teamKey: keyOf(teamLine),
  };
}

function recordedRow(event: LedgerRow, population: readonly PopulationRow[]): RecordedRow {
  const units = population.filter(({ planNumber }) => planNumber === event.planNumber);
  const eligible = units.filter(({ isEligible }) => isEligible === YES);
  const statement = targetStatement(event.planNumber, Number(event.sequence), event.seed);
  return {
    event,
    statement,
    key: keyOf(statement),
    weights: weightsOf(eligible),
    substitutes: eligible
      .filter(({ isDrawn }) => isDrawn.startsWith("备用"))
      .map(({ isDrawn, rank, name, unitId }) => ({ word: isDrawn, rank, name, id: unitId }))
      .toSorted((a, b) => Number(a.rank) - Number(b.rank)),
    leftOut: units
      .filter(({ isEligible }) => isEligible !== YES)
      .map(({ name, unitId, leftOutReason }) => ({ name, id: unitId, reason: leftOutReason })),
  };
}

/** How many units had which weight, and what raised it. */
function weightsOf(eligible: readonly PopulationRow[]): readonly WeightShare[] {
  const shares = new Map<string, { units: number; bases: Set<string> }>();
  for (const { weight, weightBasis } of eligible) {
    const share = shares.get(weight) ?? { units: 0, bases: new Set<string>() };
    share.units += 1;
    if (weightBasis !== "") share.bases.add(weightBasis);
    shares.set(weight, share);
  }
  return [...shares]
    .map(([weight, { units, bases }]) => ({ weight, units, bases: [...bases].toSorted() }))
    .toSorted((a, b) => Number(a.weight) - Number(b.weight));
}

function inspectorsOf({ evidence }: ResultsBook, drawNumber: string) {
  const all = evidence.inspectors.records
    .map(({ record }) => record)
    .filter((record) => record.drawNumber === drawNumber);
  const leftOut = all.filter(({ isEligible }) => isEligible !== YES);
  return {
    all: all.length,
    eligible: all.length - leftOut.length,
    leftOut: leftOut.map(({ name, certificate, office, leftOutReason }) => ({
      name,
      id: certificate,
      office,
      reason: leftOutReason,
    })),
  };
}

/** The events after 抽取, each once: the ledger has one row of them for each plan row. */
function laterOf({ rows }: DrawEvents): readonly RecordedEvent[] {
  const later: RecordedEvent[] = [];
  for (const row of rows) {
    if (row.event === EVENT.seal || row.event === EVENT.draw) continue;
    const last = later.at(-1);
    const isSame =
      last?.event === row.event && last.time === row.time && last.reason === row.reason;
    if (isSame) later.pop();
    later.push(row);
  }
  return later;
}
