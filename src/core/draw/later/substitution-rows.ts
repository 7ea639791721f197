import { isInOperation } from "../../directory/in-operation";
import { readParameters } from "../../ledger/parameters";
import type { LedgerRow } from "../../ledger/ledger-columns";
import type { PopulationRow } from "../../ledger/population-columns";
import {
  ABSENT_STATUS,
  LEAVES,
  NO,
  PASSED_OVER,
  splitJoined,
  TAKES_PLACE,
  YES,
} from "../../ledger/record-words";
import { recordText } from "../../text/canonical";
import { atCapReason, notInOperationReason } from "../population";
import { recordedNumber } from "../recorded-facts";
import type { EndedVisit } from "./draw-now";

/** 监管状态 of a unit at the moment of the 补抽; `ABSENT_STATUS` where the directory has it no more. */
export type StatusNow = (unitId: string) => string;

/**
 * 抽取底册 of a 补抽 for one plan row: the unit that leaves, then the ranks that the draw itself did not reach, each
 * with the reason why it is passed over, up to the first without a reason, which takes the place. `own` are the
 * rows of the plan row's population in the draw.
 */
export function substitutionRows(
  ended: EndedVisit,
  event: LedgerRow,
  own: readonly PopulationRow[],
  statusOf: StatusNow,
): readonly PopulationRow[] {
  const { leaving, now } = ended;
  const leaves = own.find(({ unitId }) => unitId === leaving.unitId);
  const drawn = own.filter(({ isDrawn }) => isDrawn === YES).length;
  const rows = leaves === undefined ? [] : [leavingRow(leaves, statusOf(leaves.unitId))];
  for (const record of byRank(own).filter(({ rank }) => Number(rank) > drawn)) {
    const status = statusOf(record.unitId);
    const reason = whyPassedOver(ended, event, record.unitId, status);
    rows.push({
      ...standingRow(record, status, reason),
      isDrawn: reason === "" ? TAKES_PLACE : NO,
    });
    if (reason === "") break;
  }
  return rows.map((row) => ({ ...row, drawNumber: now.number }));
}

/** The row of the unit that takes the place; undefined where every rank was passed over. */
export function takesPlace(rows: readonly PopulationRow[]): PopulationRow | undefined {
  return rows.find(({ isDrawn }) => isDrawn === TAKES_PLACE);
}

/** The units of a plan row that have a rank, best first. */
function byRank(own: readonly PopulationRow[]): readonly PopulationRow[] {
  return own
    .filter(({ rank }) => recordedNumber(rank) !== null)
    .toSorted((a, b) => Number(a.rank) - Number(b.rank));
}

function leavingRow(record: PopulationRow, status: string): PopulationRow {
  return { ...standingRow(record, status, PASSED_OVER.leaves), isDrawn: LEAVES };
}

function standingRow(record: PopulationRow, status: string, reason: string): PopulationRow {
  return {
    ...record,
    status,
    inOperation: isOpen(status) ? YES : NO,
    isEligible: reason === "" ? YES : NO,
    leftOutReason: reason,
  };
}

function isOpen(status: string): boolean {
  return status !== ABSENT_STATUS && isInOperation(status);
}

/** Empty for the unit whose turn it is. */
function whyPassedOver(
  { now, visits, history, leaving }: EndedVisit,
  { planNumber, parameters }: LedgerRow,
  unitId: string,
  status: string,
): string {
  const visit = visits.find((one) => one.unitId === unitId);
  const hasLeft = visit === undefined && now.rows.some((row) => row.unitId === unitId);
  if (unitId === leaving.unitId || hasLeft) return PASSED_OVER.left;
  if (visit !== undefined && splitJoined(visit.row.planNumbers).includes(planNumber)) {
    return PASSED_OVER.drawn;
  }
  if (status === ABSENT_STATUS) return PASSED_OVER.absent;
  if (!isOpen(status)) return recordText(notInOperationReason(status));
  const cap = readParameters(parameters)?.cap ?? null;
  const counted = history.counted.get(unitId) ?? 0;
  // Its visit of this draw, or one of an earlier draw that is still to be made, takes on the plan row.
  const isJoined = visit !== undefined || history.pending.has(unitId);
  return cap === null || counted < cap || isJoined ? "" : recordText(atCapReason(counted, cap));
}
