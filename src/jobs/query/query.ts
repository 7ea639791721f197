import { drawEvents, type DrawEvents } from "../../core/ledger/draw-history";
import { drawOfEvent } from "../../core/ledger/later-events";
import type { InspectorRow } from "../../core/ledger/inspector-columns";
import type { PopulationRow } from "../../core/ledger/population-columns";
import { YES } from "../../core/ledger/record-words";
import { failed, ok, type Result } from "../../core/result";
import { headingKey } from "../../core/text/canonical";
import type { CivilDate } from "../../core/text/civil-date";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { ledgerRows, workbookEvidence } from "../evidence";
import type { JobFailure } from "../failure";
import type { InspectorTrace, QueryReport, UnitTrace } from "./trace";
import { visitTraces } from "./visit-traces";

/** So many units, and so many inspectors, are shown at once. */
const SHOWN = 10;

/**
 * 查询: what the ledger sheets say of the units and inspectors whose name or number holds the words typed: in which
 * draws they were, with ticket and rank or the reason why not, and their visits (Art. 13–15). Words that fit exactly
 * come first. Terms of publication are as of `today`. Nothing typed finds nothing; fails where nothing was drawn yet.
 */
export function queryJob(
  workbook: WorkbookSnapshot,
  typed: string,
  today: CivilDate,
): Result<QueryReport, JobFailure> {
  const evidence = workbookEvidence(workbook);
  if (evidence.ledger.records.length === 0) return failed({ code: "no-ledger" });
  const words = headingKey(typed);
  if (words === "") return ok({ units: [], inspectors: [], more: 0 });
  const draws = drawEvents(ledgerRows(evidence));
  const visits = visitTraces(workbook, evidence, today);
  const units = matching(
    evidence.populations.records.map(({ record }) => record),
    ({ unitId }) => unitId,
    words,
  );
  const inspectors = matching(
    evidence.inspectors.records.map(({ record }) => record),
    ({ certificate }) => certificate,
    words,
  );
  const hidden = (found: readonly unknown[]) => Math.max(found.length - SHOWN, 0);
  return ok({
    units: units.slice(0, SHOWN).map((rows) => unitTrace(rows, draws, visits)),
    inspectors: inspectors.slice(0, SHOWN).map((rows) => inspectorTrace(rows, draws, visits)),
    more: hidden(units) + hidden(inspectors),
  });
}

/** The rows of each subject that the words fit, exact fits first, each subject's rows in sheet order. */
function matching<Row extends { readonly name: string }>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  words: string,
): readonly (readonly Row[])[] {
  const subjects = new Map<string, Row[]>();
  const exact = new Set<string>();
  const fitting = new Set<string>();
  for (const row of rows) {
    const id = idOf(row);
    const own = subjects.get(id);
    if (own === undefined) subjects.set(id, [row]);
    else own.push(row);
    const keys = [headingKey(id), headingKey(row.name)];
    if (keys.includes(words)) exact.add(id);
    if (keys.some((key) => key.includes(words))) fitting.add(id);
  }
  return [...exact, ...[...fitting].filter((id) => !exact.has(id))].map(
    (id) => subjects.get(id) ?? [],
  );
}

type Draws = ReadonlyMap<string, DrawEvents>;
type Visits = ReturnType<typeof visitTraces>;

function unitTrace(rows: readonly PopulationRow[], draws: Draws, visits: Visits): UnitTrace {
  const last = rows.at(-1);
  return {
    unitId: last?.unitId ?? "",
    name: last?.name ?? "",
    places: rows.map((row) => ({
      ...drawOf(row.drawNumber, draws),
      planNumber: row.planNumber,
      item:
        draws
          .get(drawOfEvent(row.drawNumber))
          ?.seals.find(({ planNumber }) => planNumber === row.planNumber)?.item ?? "",
      weight: row.weight,
      isEligible: row.isEligible === YES,
      leftOutReason: row.leftOutReason,
      ticket: row.ticket,
      rank: row.rank,
      drawnWord: row.isDrawn,
    })),
    visits: visits.ofUnit(last?.unitId ?? ""),
  };
}

function inspectorTrace(
  rows: readonly InspectorRow[],
  draws: Draws,
  visits: Visits,
): InspectorTrace {
  const last = rows.at(-1);
  const own = visits.ofInspector(last?.certificate ?? "");
  return {
    certificate: last?.certificate ?? "",
    name: last?.name ?? "",
    office: last?.office ?? "",
    places: rows.map((row) => ({
      ...drawOf(row.drawNumber, draws),
      isEligible: row.isEligible === YES,
      leftOutReason: row.leftOutReason,
      visits: own.filter(({ drawNumbers }) => drawNumbers.includes(drawOfEvent(row.drawNumber)))
        .length,
    })),
    visits: own,
  };
}

/** A draw by the number that its rows bear; that of a later event tells its draw. */
function drawOf(number: string, draws: Draws) {
  const draw = draws.get(drawOfEvent(number));
  return {
    drawNumber: number,
    state: draw?.state ?? ("unknown" as const),
    time: draw?.draws[0]?.time ?? "",
  };
}
