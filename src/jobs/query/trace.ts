import type { DrawState } from "../../core/ledger/draw-history";
import type { Term } from "../../core/results/publication-due";

/** Where a unit stood in the population of one plan row of a draw, as 抽取底册 has it. */
export type UnitPlace = {
  readonly drawNumber: string;
  readonly state: DrawState | "unknown";
  /** Time of the draw's 抽取 event, `2026-03-02T09:30+08:00`; empty while it has none. */
  readonly time: string;
  readonly planNumber: string;
  readonly item: string;
  readonly weight: string;
  readonly isEligible: boolean;
  /** 未入围原因; empty for a unit that could be drawn. */
  readonly leftOutReason: string;
  readonly ticket: string;
  readonly rank: string;
  /** 是否抽中: 是, 否, 备用n and the words of later events. */
  readonly drawnWord: string;
};

/** A visit that holds, once whichever draws share it. */
export type VisitTrace = {
  /** The draws in force that drew it, in the order in which they joined. */
  readonly drawNumbers: readonly string[];
  readonly unitId: string;
  readonly name: string;
  readonly items: readonly string[];
  readonly leader: string;
  readonly inspectors: readonly string[];
  /** As typed in 检查结果录入; empty while there is none. */
  readonly inspectedOn: string;
  readonly result: string;
  readonly publishedOn: string;
  readonly term: Term["kind"];
  /** 公示截止日 as `2026-03-16`; empty while the term has not begun. */
  readonly dueOn: string;
  /** The year of the due date has no announced calendar (暂定). */
  readonly isProvisional: boolean;
};

/** Everything that the ledger sheets say of one unit. */
export type UnitTrace = {
  readonly unitId: string;
  readonly name: string;
  readonly places: readonly UnitPlace[];
  readonly visits: readonly VisitTrace[];
};

/** Where an inspector stood in one draw, as 人员底册 has it. */
export type InspectorPlace = {
  readonly drawNumber: string;
  readonly state: DrawState | "unknown";
  readonly time: string;
  readonly isEligible: boolean;
  readonly leftOutReason: string;
  /** Visits of this draw that the inspector goes to. */
  readonly visits: number;
};

/** Everything that the ledger sheets say of one inspector. */
export type InspectorTrace = {
  readonly certificate: string;
  readonly name: string;
  readonly office: string;
  readonly places: readonly InspectorPlace[];
  readonly visits: readonly VisitTrace[];
};

/** What was found for the words typed. */
export type QueryReport = {
  readonly units: readonly UnitTrace[];
  readonly inspectors: readonly InspectorTrace[];
  /** Units and inspectors that fit as well and are not shown: more words narrow them down. */
  readonly more: number;
};
