import type { ResultEntry } from "../../../src/core/plan/rules/results/result-entry";
import type { VisitRecord } from "../../../src/core/results/visit-records";
import { readDate } from "../../../src/core/text/civil-date";
import { resultRow } from "../ledger/result-rows";

type EntryWords = Partial<
  Readonly<
    Record<
      "inspected" | "concluded" | "closed" | "published" | "result" | "followUp" | "enteredBy",
      string
    >
  >
>;

/** An entry of 检查结果录入; what is not given is empty. */
export function entryOf(words: EntryWords = {}): ResultEntry {
  const date = (text: string | undefined) => readDate(text ?? null, false);
  return {
    drawNumber: "C2026-001",
    unitId: "甲园",
    unitName: "甲园",
    team: ["甲", "乙"],
    inspectedOn: date(words.inspected),
    concludedOn: date(words.concluded),
    closedOn: date(words.closed),
    publishedOn: date(words.published),
    pushedOn: date(undefined),
    result: words.result ?? "",
    problems: "",
    measures: "",
    opinion: "",
    followUp: words.followUp ?? "",
    unsignedReason: "",
    witness: "",
    enteredBy: words.enteredBy ?? "",
    channel: "",
    taskNumber: "",
    cell: { sheet: "检查结果录入", row: 3, column: 1 },
    cells: {},
  };
}

/** A visit in force of draw C2026-001, drawn on 2 March 2026. */
export function recordOf(
  unitId: string,
  entry: ResultEntry | null,
  others: { readonly kinds?: string; readonly district?: string } = {},
): VisitRecord {
  const row = resultRow("C2026-001", unitId, { name: unitId, ...others });
  const team = { leader: "甲", inspectors: ["甲", "乙"], certificates: ["1", "2"] };
  return {
    visit: { origin: "C2026-001", unitId, drawNumbers: ["C2026-001"], rows: [row], team },
    row,
    items: ["校园安全检查"],
    drawnOn: { year: 2026, month: 3, day: 2 },
    entry,
  };
}
