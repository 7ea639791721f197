import { drawEvents } from "../core/ledger/draw-history";
import type { ResultField, ResultRow } from "../core/ledger/result-columns";
import { visitKey, visitKeys } from "../core/ledger/visit-history";
import { visitsInForce, type DrawVisits } from "../core/ledger/visits-in-force";
import { notPublic } from "../core/results/not-public";
import { resultWordReader } from "../core/results/result-words";
import { visitRecords, type VisitRecord } from "../core/results/visit-records";
import { failed, ok, type Result } from "../core/result";
import { drawPublication } from "../sheets/publication/draw-publication";
import type { Publication, Publisher } from "../sheets/publication/publication";
import { publishedResults, resultsPublication } from "../sheets/publication/results-publication";
import type { PlacedRecord } from "../sheets/read-evidence";
import { readResultEntries } from "../sheets/result-entries";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { ledgerRows, resultRows, workbookEvidence, type WorkbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";
import type { NotPublished } from "./publish-request";

/** A publication with the records that it leaves out. */
export type Published = {
  readonly publication: Publication;
  readonly notPublished: readonly NotPublished[];
};

/** 公示-抽取名单: refused unless 设置 publishes drawn units before they are inspected. */
export function publishDraws(
  workbook: WorkbookSnapshot,
  drawNumber: string | null,
  publisher: Publisher,
): Result<Published, JobFailure> {
  if (!publisher.settings.publishDrawnUnits) return failed({ code: "draw-not-public" });
  const chosen = chosenDraws(workbook, drawNumber);
  if (!chosen.ok) return chosen;
  const { evidence, draws } = chosen.value;
  const events = drawEvents(ledgerRows(evidence));
  const drawn = draws.flatMap((visits) => {
    const own = events.get(visits.drawNumber);
    return own === undefined || visits.visits.length === 0 ? [] : [{ events: own, visits }];
  });
  return ok({
    publication: drawPublication(drawn, evidence.results.records, publisher),
    notPublished: notInForce(draws),
  });
}

/** 公示-抽查结果: the visits in force that have a result. */
export function publishResults(
  workbook: WorkbookSnapshot,
  drawNumber: string | null,
  publisher: Publisher,
): Result<Published, JobFailure> {
  const chosen = chosenDraws(workbook, drawNumber);
  if (!chosen.ok) return chosen;
  const { evidence, draws } = chosen.value;
  const entries = readResultEntries(workbook);
  const isChosen = ({ visit }: VisitRecord) =>
    drawNumber === null || visit.rows.some((row) => row.drawNumber === drawNumber);
  const records = visitRecords(ledgerRows(evidence), resultRows(evidence), entries).filter(
    isChosen,
  );
  const read = resultWordReader(publisher.settings.resultCategories);
  const results = publishedResults(records, placesOf(evidence), read);
  const published = new Set(results.map(({ record }) => record));
  const isEntered = new Set(entries.map((entry) => visitKey(entry.drawNumber, entry.unitId)));
  // A visit goes on in the draws that joined it, whatever became of its first.
  for (const key of records.flatMap(({ visit }) => visitKeys(visit))) isEntered.delete(key);
  return ok({
    publication: resultsPublication(results, publisher),
    notPublished: [
      ...records
        .filter((record) => !published.has(record))
        .map(({ row, entry }) => ({
          name: row.name,
          ...(notPublic(entry, read) ?? { why: "no-result" as const, cell: null }),
          detail: row.drawNumber,
        })),
      // What staff entered for a visit that does not hold any more.
      ...notInForce(draws, (row) => isEntered.has(visitKey(row.drawNumber, row.unitId))),
    ],
  });
}

/** Where the rows of 抽查结果 stand, by the rows themselves. */
export function placesOf(
  evidence: WorkbookEvidence,
): ReadonlyMap<ResultRow, PlacedRecord<ResultField>> {
  return new Map(evidence.results.records.map((placed) => [placed.record, placed]));
}

function chosenDraws(
  workbook: WorkbookSnapshot,
  drawNumber: string | null,
): Result<
  { readonly evidence: WorkbookEvidence; readonly draws: readonly DrawVisits[] },
  JobFailure
> {
  const evidence = workbookEvidence(workbook);
  if (evidence.ledger.records.length === 0) return failed({ code: "no-ledger" });
  const all = visitsInForce(ledgerRows(evidence), resultRows(evidence));
  if (drawNumber === null) return ok({ evidence, draws: [...all.values()] });
  const draw = all.get(drawNumber);
  return draw === undefined
    ? failed({ code: "draw-unknown", drawNumber })
    : ok({ evidence, draws: [draw] });
}

/** The units whose rows do not hold, each once a draw; those that a later row of the same unit replaces aside. */
function notInForce(
  draws: readonly DrawVisits[],
  isAsked: (row: ResultRow) => boolean = () => true,
): readonly NotPublished[] {
  return draws.flatMap(({ leftOut }) => {
    const gone = leftOut.filter(({ row, why }) => why !== "superseded" && isAsked(row));
    const byUnit = new Map(gone.map((left) => [left.row.unitId, left]));
    return [...byUnit.values()].map(({ row, why }) => ({
      name: row.name,
      cell: null,
      why,
      detail: row.drawNumber,
    }));
  });
}
