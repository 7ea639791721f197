import type { EntryStage } from "../core/results/entry-state";
import type { Term } from "../core/results/publication-due";
import { formatDate } from "../core/text/civil-date";

const STAGES: Readonly<Record<EntryStage, string>> = {
  "to-enter": "待录入",
  "under-way": "录入中",
  published: "已公示",
};

const TERMS: Readonly<Record<Term["kind"], string>> = {
  "not-begun": "",
  running: "",
  "due-soon": "（临期）",
  overdue: "（逾期）",
  published: "",
  "published-late": "（逾期）",
};

/** Why a row of 检查结果录入 is no visit in force; its cells stay as they are. */
export type RowStanding =
  /** Its draw was voided, or its unit was replaced by 补抽. */
  | "void"
  | "replaced"
  /** Done together with the visit that it joined, and entered there. */
  | "joined"
  /** The same visit stands further up. */
  | "repeated"
  /** No draw of the ledger has it. */
  | "unknown";

const STANDINGS: Readonly<Record<RowStanding, string>> = {
  void: "抽取已作废",
  replaced: "已由补抽替换",
  joined: "已并入他次检查",
  repeated: "重复行",
  unknown: "台账中没有",
};

/** 状态 of a visit in force. */
export function statusText(stage: EntryStage, term: Term): string {
  return `${STAGES[stage]}${TERMS[term.kind]}`;
}

/** 状态 of a row that is no visit in force. */
export function standingText(standing: RowStanding): string {
  return STANDINGS[standing];
}

/** 公示截止日: `2026-06-01`, behind it 暂定 where that year's calendar has not been announced; empty while open. */
export function dueText(term: Term): string {
  if (term.kind === "not-begun") return "";
  return `${formatDate(term.due.date)}${term.due.isProvisional ? "（暂定）" : ""}`;
}
