import type { Inspector } from "../directory/inspector";
import type { InspectorRow } from "../ledger/inspector-columns";
import type { PopulationRow } from "../ledger/population-columns";
import { JOIN, NO, substituteWord, YES } from "../ledger/record-words";
import type { VisitHistory } from "../ledger/visit-history";
import {
  duplicateCertificates,
  inspectorExclusion,
  type CertificateTerm,
} from "../teams/inspector-eligibility";
import { compareBytes } from "../text/byte-order";
import { recordText } from "../text/canonical";
import { formatDate } from "../text/civil-date";
import type { PopulationUnit } from "./population";
import type { SealedRow } from "./seal";
import { substituteCount, type Ranked } from "./selection";

/** 抽取底册 rows of one plan row, sorted by the bytes of the unit IDs. */
export function populationRows(
  drawNumber: string,
  { row, sequence, population }: SealedRow,
  ranked: readonly Ranked[],
  drawn: number,
): readonly PopulationRow[] {
  const byId = new Map(ranked.map((unit) => [unit.id, unit]));
  const substitutes = substituteCount(ranked.length, drawn);
  return population.map((unit) => ({
    drawNumber,
    planNumber: row.planNumber,
    sequence: String(sequence),
    ...unitRecord(unit),
    ...rankRecord(byId.get(unit.target.id) ?? null, drawn, substitutes),
  }));
}

function unitRecord({ target, weight, leftOutReason }: PopulationUnit) {
  return {
    unitId: target.id,
    name: recordText(target.name),
    kinds: recordText(target.kinds.join(JOIN)),
    district: recordText(target.district),
    status: recordText(target.status),
    complaints: target.complaints === null ? "" : String(target.complaints),
    violations: target.violations === null ? "" : String(target.violations),
    weightBasis: weight.basis,
    weight: String(weight.weight),
    inOperation: target.isInOperation ? YES : NO,
    isEligible: leftOutReason === "" ? YES : NO,
    leftOutReason: recordText(leftOutReason),
  };
}

function rankRecord(ranked: Ranked | null, drawn: number, substitutes: number) {
  if (ranked === null) return { ticket: "", rank: "", isDrawn: NO };
  const { ticket, rank } = ranked;
  return { ticket, rank: String(rank), isDrawn: drawnWord(rank, drawn, substitutes) };
}

/** 是否抽中: 是 for the first ranks, 备用n for the substitutes behind them, else 否. */
export function drawnWord(rank: number, drawn: number, substitutes: number): string {
  if (rank <= drawn) return YES;
  return rank <= drawn + substitutes ? substituteWord(rank - drawn) : NO;
}

/** 人员底册 rows of a draw or of an event after it, sorted by the bytes of the certificates. */
export function inspectorRows(
  drawNumber: string,
  inspectors: readonly Inspector[],
  history: VisitHistory,
  { deadline, eventDay }: CertificateTerm,
): readonly InspectorRow[] {
  const duplicates = duplicateCertificates(inspectors);
  return inspectors
    .map((inspector) => {
      const { certificate, certificateExpires: expires, visitLimit } = inspector;
      const assigned = history.assigned.get(certificate) ?? 0;
      const reason = inspectorExclusion(
        inspector,
        duplicates.has(certificate),
        assigned,
        deadline,
        eventDay,
      );
      return {
        drawNumber,
        certificate,
        name: recordText(inspector.name),
        office: recordText(inspector.office),
        expertise: recordText(inspector.expertise.join(JOIN)),
        certificateExpires:
          expires === null ? recordText(inspector.unreadableExpiry ?? "") : formatDate(expires),
        status: recordText(inspector.status),
        recusals: recordText(inspector.recusals.join(JOIN)),
        visitLimit: visitLimit === null ? "" : String(visitLimit),
        assigned: String(assigned),
        isEligible: reason === "" ? YES : NO,
        leftOutReason: recordText(reason),
      };
    })
    .sort(compareInspectorRows);
}

/** The order of 人员底册: entries with the same (or no) certificate still have one order, whatever the directory's. */
export function compareInspectorRows(left: InspectorRow, right: InspectorRow): number {
  return (
    compareBytes(left.certificate, right.certificate) ||
    compareBytes(Object.values(left).join("\t"), Object.values(right).join("\t"))
  );
}
