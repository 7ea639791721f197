import { ALGORITHM } from "../draw/statement";
import { LEDGER_COLUMNS, type LedgerField } from "../ledger/ledger-columns";
import { parametersText, readParameters } from "../ledger/parameters";
import { EVENT, SEED_SOURCE, shortfallReason } from "../ledger/record-words";
import { readDate } from "../text/civil-date";
import { canonicalSeed } from "../text/seed";
import type { Difference, DifferenceKind } from "./difference";
import { differenceAt, optionalNumber, type EvidenceBook } from "./evidence";
import { recordedNumber } from "../draw/recorded-facts";
import type { Differ, Placed } from "./event-progress";
import type { RecordedDraw, RecordedRow } from "./recorded-draw";
import { EMPTY_IN_SEAL, isSaidAnew, isSaidByBreak } from "./said-anew";

/** What every 封存 and 中断 event says by itself, and what the seals of one draw say alike. */
export function checkSealsAndBreaks({ ledger }: EvidenceBook): readonly Difference[] {
  const seals = ledger.records.filter(({ record }) => record.event === EVENT.seal);
  const firstSeals = new Map<string, Placed>();
  const byRow = new Map<string, Placed>();
  const differences: Difference[] = [];
  const differ = (placed: Placed, field: LedgerField, what: DifferenceKind, should: string) => {
    differences.push(differenceAt(ledger, placed, field, what, should));
  };
  for (const placed of seals) {
    const { record } = placed;
    byRow.set(`${record.drawNumber}\t${record.planNumber}`, placed);
    for (const field of EMPTY_IN_SEAL) {
      if (record[field] !== "") differ(placed, field, "field-unexpected", "");
    }
    checkReadings(placed, differ);
    const first = firstSeals.get(record.drawNumber);
    if (first === undefined) firstSeals.set(record.drawNumber, placed);
    else checkAlike(placed, first, differ);
  }
  for (const placed of ledger.records) {
    const key = `${placed.record.drawNumber}\t${placed.record.planNumber}`;
    if (placed.record.event === EVENT.draw) byRow.delete(key);
    if (placed.record.event !== EVENT.break) continue;
    // Behind 抽取 it repeats that event.
    const seal = byRow.get(key);
    if (placed.record.reason === "") differ(placed, "reason", "reason", "");
    for (const { field } of seal === undefined ? [] : LEDGER_COLUMNS) {
      const sealed = seal?.record[field] ?? "";
      if (!isSaidByBreak(field) && placed.record[field] !== sealed) {
        differ(placed, field, "sealed-field", sealed);
      }
    }
  }
  return differences;
}

/** Cells that must be readable for anything to be recomputed from them. */
function checkReadings(placed: Placed, differ: Differ): void {
  const { record } = placed;
  const parameters = readParameters(record.parameters);
  if (parameters === null) differ(placed, "parameters", "parameters", "");
  else if (parametersText(parameters) !== record.parameters) {
    differ(placed, "parameters", "parameters", parametersText(parameters));
  }
  if (record.algorithm !== ALGORITHM) differ(placed, "algorithm", "algorithm", ALGORITHM);
  if (readDate(record.deadline, false).kind !== "date")
    differ(placed, "deadline", "unreadable", "");
  if (optionalNumber(record.teamSize) === undefined) differ(placed, "teamSize", "unreadable", "");
  if (!SOURCES.includes(record.seedSource)) differ(placed, "seedSource", "seed-source", "");
}

const SOURCES: readonly string[] = Object.values(SEED_SOURCE);

/** All rows of a draw were sealed at one moment, over one directory, under one 设置. */
const ALIKE: readonly LedgerField[] = [
  "time",
  "operator",
  "witness",
  "seedSource",
  "directorySize",
  "directoryDigest",
];

function checkAlike(placed: Placed, first: Placed, differ: Differ): void {
  for (const field of ALIKE) {
    const should = first.record[field];
    if (placed.record[field] !== should) differ(placed, field, "directory", should);
  }
  const own = readParameters(placed.record.parameters);
  const other = readParameters(first.record.parameters);
  if (own === null || other === null) return;
  // A special provision changes these three for its own row; all else is the bureau's.
  const { minimumBasisPoints, timesPerYear, cap } = own;
  const should = parametersText({ ...other, minimumBasisPoints, timesPerYear, cap });
  if (parametersText(own) !== should) differ(placed, "parameters", "parameters", should);
}

/** What a draw's 抽取 events say: their 封存 events once more, and the same seed, source and digests in each. */
export function checkDrawEvents(
  { ledger }: EvidenceBook,
  draw: RecordedDraw,
): readonly Difference[] {
  const differences: Difference[] = [];
  const differ: Differ = (placed, field, what, should) => {
    differences.push(differenceAt(ledger, placed, field, what, should));
  };
  const seed = canonicalSeed(draw.seed);
  for (const row of draw.rows) {
    checkAgainstSeal(row, differ);
    const { event } = row;
    if (event.record.seed !== draw.seed) differ(event, "seed", "seed", draw.seed);
    else if (!seed.ok || seed.value !== draw.seed) {
      differ(event, "seed", "seed", seed.ok ? seed.value : "");
    }
    checkSource(row, differ);
    checkShortfall(row, differ);
    if (recordedNumber(event.record.drawn) === null) differ(event, "drawn", "unreadable", "");
  }
  const [first, ...others] = draw.rows;
  for (const { event } of first === undefined ? [] : others) {
    for (const field of DRAWN_ALIKE) {
      const should = first?.event.record[field] ?? "";
      if (event.record[field] !== should) differ(event, field, "sealed-field", should);
    }
  }
  return differences;
}

const DRAWN_ALIKE: readonly LedgerField[] = ["time", "operator", "witness", "seedSource", "reason"];

/** Every sealed field once more, exactly; the difference stands at the event whose own digest is broken. */
function checkAgainstSeal({ event, seal, isSealEdited }: RecordedRow, differ: Differ): void {
  if (seal === null) return;
  const [wrong, right] = isSealEdited ? [seal, event] : [event, seal];
  for (const { field } of LEDGER_COLUMNS) {
    if (isSaidAnew(field) || event.record[field] === seal.record[field]) continue;
    differ(wrong, field, "sealed-field", right.record[field]);
  }
}

/** A seal that waited for witnesses may still get the computer's seed; any other is drawn as it was sealed. */
function checkSource({ event, seal }: RecordedRow, differ: Differ): void {
  const sealed = seal?.record.seedSource ?? "";
  const own = event.record.seedSource;
  const isFallBack = sealed === SEED_SOURCE.witnessed && own === SEED_SOURCE.system;
  if (seal !== null && own !== sealed && !isFallBack) {
    differ(event, "seedSource", "seed-source", sealed);
  }
}

function checkShortfall({ event, facts }: RecordedRow, differ: Differ): void {
  const required = recordedNumber(facts.required) ?? 0;
  const eligible = recordedNumber(facts.eligible) ?? 0;
  if (required <= eligible) return;
  const reason = shortfallReason(required, eligible);
  if (!event.record.reason.includes(reason)) differ(event, "reason", "reason", reason);
}
