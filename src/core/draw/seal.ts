import type { Target } from "../directory/target";
import { lastDrawOfYear, nextSequence } from "../ledger/draw-history";
import type { LedgerEntry, LedgerRow } from "../ledger/ledger-columns";
import { parametersText } from "../ledger/parameters";
import { EVENT, JOIN } from "../ledger/record-words";
import type { VisitHistory } from "../ledger/visit-history";
import { compareBytes } from "../text/byte-order";
import { recordText } from "../text/canonical";
import { formatDate } from "../text/civil-date";
import { formatBasisPoints } from "../text/ratio";
import type { DrawRow } from "./draw-row";
import { sortedLinesDigest } from "./lines-digest";
import { populationOf, type PopulationUnit } from "./population";
import { requiredUnits } from "./required";
import { ALGORITHM, drawNumber as numberOf } from "./statement";

/** Who draws, when (`2026-03-02T09:30+08:00`), and where the seed will come from. */
export type DrawCircumstances = {
  readonly time: string;
  readonly operator: string;
  readonly witness: string;
  readonly seedSource: string;
  /** The bureau's year: draw numbers count within it. */
  readonly year: number;
};

/** A plan row whose population is fixed and not yet drawn. */
export type SealedRow = {
  readonly row: DrawRow;
  readonly sequence: number;
  readonly population: readonly PopulationUnit[];
  /** 对象总数: units in operation. */
  readonly inOperation: number;
  /** 入围数. */
  readonly eligible: number;
  /** 应抽数. */
  readonly required: number;
  readonly entry: LedgerEntry;
};

/** A draw after 封存: everything is fixed except the seed. */
export type SealedDraw = {
  readonly drawNumber: string;
  readonly rows: readonly SealedRow[];
};

/**
 * Fixes the populations of plan rows before a seed exists (封存), in the byte order of their plan numbers.
 * `ledger` decides the draw number and each row's SEQ.
 */
export function sealDraw(
  rows: readonly DrawRow[],
  directory: readonly Target[],
  ledger: readonly LedgerRow[],
  history: VisitHistory,
  circumstances: DrawCircumstances,
): SealedDraw {
  const { year } = circumstances;
  const drawNumber = numberOf(year, lastDrawOfYear(ledger, year) + 1);
  const digest = directoryDigest(directory);
  return {
    drawNumber,
    rows: [...rows]
      .sort((a, b) => compareBytes(a.planNumber, b.planNumber))
      .map((row) => {
        const sequence = nextSequence(ledger, row.planNumber);
        const population = populationOf(row, history);
        const inOperation = population.filter(({ target }) => target.isInOperation).length;
        const eligible = population.filter(({ leftOutReason }) => leftOutReason === "").length;
        const required = requiredUnits(inOperation, row.basisPoints, row.quantity);
        const counts = { sequence, inOperation, eligible, required };
        const entry: LedgerEntry = {
          ...rowEntry(row, counts, circumstances),
          drawNumber,
          directorySize: String(directory.length),
          directoryDigest: digest,
          populationDigest: eligibleDigest(
            population
              .filter(({ leftOutReason }) => leftOutReason === "")
              .map(({ target, weight }) => ({ id: target.id, weight: String(weight.weight) })),
          ),
        };
        return { row, population, entry, ...counts };
      }),
  };
}

/** What a plan row contributes to its 封存 event; the draw's own fields are filled in by `sealDraw`. */
function rowEntry(
  row: DrawRow,
  counts: { sequence: number; inOperation: number; eligible: number; required: number },
  circumstances: DrawCircumstances,
): LedgerEntry {
  return {
    drawNumber: "",
    event: EVENT.seal,
    time: circumstances.time,
    operator: recordText(circumstances.operator),
    witness: recordText(circumstances.witness),
    planNumber: row.planNumber,
    sequence: String(counts.sequence),
    item: recordText(row.item),
    scope: recordText(row.scope),
    resolvedScope: recordText(row.resolvedScope),
    office: recordText(row.office),
    jointOffices: recordText(row.jointOffices.join(JOIN)),
    teamSize: row.teamSize === null ? "" : String(row.teamSize),
    expertise: recordText(row.expertise.join(JOIN)),
    deadline: formatDate(row.deadline),
    population: String(counts.inOperation),
    eligible: String(counts.eligible),
    ratio: row.basisPoints === null ? "" : formatBasisPoints(row.basisPoints),
    quantity: row.quantity === null ? "" : String(row.quantity),
    required: String(counts.required),
    drawn: "",
    parameters: parametersText(row.parameters),
    seed: "",
    seedSource: circumstances.seedSource,
    algorithm: ALGORITHM,
    directorySize: "",
    directoryDigest: "",
    populationDigest: "",
    populationRowsDigest: "",
    inspectorRowsDigest: "",
    resultRowsDigest: "",
    reason: "",
  };
}

/** 名录摘要: the eligible units of a row with their weights. */
export function eligibleDigest(
  units: readonly { readonly id: string; readonly weight: string }[],
): string {
  return sortedLinesDigest(units.map(({ id, weight }) => `${id}\t${weight}`));
}

/** 名录总摘要: the whole directory as read, whatever its row order. */
export function directoryDigest(directory: readonly Target[]): string {
  return sortedLinesDigest(
    directory.map(({ id, name, kinds, district, status }) =>
      [id, ...[name, kinds.join(JOIN), district, status].map(recordText)].join("\t"),
    ),
  );
}
