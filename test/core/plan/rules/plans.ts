import type { InspectionItem } from "../../../../src/core/directory/inspection-item";
import type { Inspector } from "../../../../src/core/directory/inspector";
import type { Target } from "../../../../src/core/directory/target";
import type { Finding, Rule } from "../../../../src/core/finding";
import { LEDGER_COLUMNS, type LedgerRow } from "../../../../src/core/ledger/ledger-columns";
import { checkPlan } from "../../../../src/core/plan/check-plan";
import { DEFAULT_SETTINGS } from "../../../../src/core/plan/default-settings";
import type { PlanField, PlanRow } from "../../../../src/core/plan/plan-row";
import type { Settings } from "../../../../src/core/plan/settings";
import { planCheck } from "../../../../src/core/plan/rules/plan-check";
import type { CivilDate } from "../../../../src/core/text/civil-date";
import { readFrequency } from "../../../../src/core/text/frequency";
import { readRatio } from "../../../../src/core/text/ratio";

/** A plan row as a test writes it: ratios and frequencies in the words of a cell. */
export type RowWords = Partial<Omit<PlanRow, "ratio" | "frequency" | "cells">> & {
  readonly ratio?: string;
  readonly frequency?: string;
};

const FIELDS: readonly PlanField[] = [
  "number",
  "item",
  "scope",
  "ratio",
  "quantity",
  "frequency",
  "method",
  "content",
  "start",
  "end",
  "office",
  "jointOffice",
  "jointConsent",
  "teamSize",
  "source",
  "specialBasis",
  "madeOn",
];

/** Units of one kind, in operation: `幼儿园1`, `幼儿园2` … */
export function units(
  count: number,
  kind: string,
  facts: Partial<Target> = {},
  name = kind,
): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${name}${index + 1}`,
    name: `${name}${index + 1}`,
    registry: "",
    kinds: [kind],
    district: "东胜区",
    address: "",
    ownership: "",
    affiliation: "",
    offices: [],
    status: "",
    isInOperation: true,
    complaints: null,
    violations: null,
    cell: { sheet: "名录", row: index + 1, column: 0 },
    ...facts,
  }));
}

/** A listed item; without more, of the kindergartens and the 学前科. */
export function item(
  name: string,
  facts: Partial<InspectionItem> & { readonly special?: string } = {},
): InspectionItem {
  const { special, ...others } = facts;
  return {
    number: "",
    name,
    kinds: ["幼儿园"],
    offices: ["学前科"],
    expertise: [],
    specialRatio: special === undefined ? { kind: "empty" } : readRatio(special, "").ratio,
    specialFrequency: { kind: "empty" },
    specialBasis: "",
    cell: { sheet: "事项", row: name.length, column: 0 },
    ...others,
  };
}

/** Two people of an office, who may be sent all year. */
export function people(...offices: readonly string[]): readonly Inspector[] {
  return offices.flatMap((office, place) =>
    [1, 2].map((index) => ({
      name: `${office}${index}`,
      office,
      certificate: `15060${place}${index}`,
      certificateExpires: null,
      expertise: [],
      status: "在岗",
      recusals: [],
      visitLimit: null,
      cell: { sheet: "人员", row: index, column: 0 },
    })),
  );
}

/** A lawful row; a test changes what it is about. Rows stand below each other from row 2 of the sheet on. */
function planRow(words: RowWords, index: number): PlanRow {
  const row = index + 1;
  const { ratio = "10%", frequency = "1", ...facts } = words;
  return {
    number: `2026-00${row}`,
    item: "办园检查",
    scope: "全市幼儿园",
    quantity: null,
    method: "实地检查",
    content: "办园行为",
    start: null,
    end: null,
    offices: ["学前科"],
    jointOffices: [],
    jointConsent: "",
    teamSize: null,
    source: "",
    specialBasis: "",
    madeOn: null,
    ...facts,
    ratio: readRatio(ratio === "" ? null : ratio, "").ratio,
    frequency: readFrequency(frequency === "" ? null : frequency),
    cell: { sheet: "计划", row, column: 1 },
    cells: Object.fromEntries(
      FIELDS.map((field, column) => [field, { sheet: "计划", row, column }]),
    ),
  };
}

/** What a plan is held against; 40 kindergartens, two items of theirs, two people an office, unless a test says more. */
export type Bureau = {
  readonly targets?: readonly Target[];
  readonly items?: readonly InspectionItem[];
  readonly inspectors?: readonly Inspector[];
  readonly settings?: Partial<Settings>;
  readonly ledger?: readonly LedgerRow[];
  readonly today?: CivilDate;
};

const OFFICES = ["学前科", "安全科", "体育科"] as const;

/** Every finding of a plan. */
export function findingsOf(rows: readonly RowWords[], bureau: Bureau = {}): readonly Finding[] {
  const {
    targets = units(40, "幼儿园"),
    items = [item("办园检查"), item("园所安全检查", { offices: ["安全科"] })],
    inspectors = people(...OFFICES),
    settings = {},
    ledger = [],
    today = { year: 2026, month: 1, day: 20 },
  } = bureau;
  return checkPlan(
    planCheck({
      plan: rows.map(planRow),
      directories: {
        targets,
        items,
        inspectors,
        settings: { ...DEFAULT_SETTINGS, ...settings },
        year: 2026,
      },
      known: {
        targets: targets.length > 0,
        items: items.length > 0,
        inspectors: inspectors.length > 0,
      },
      ledger,
      history: { counted: new Map(), pending: new Map(), assigned: new Map() },
      today,
    }),
  );
}

/** What a rule finds in a plan. */
export function found(
  rule: Rule,
  rows: readonly RowWords[],
  bureau: Bureau = {},
): readonly Finding[] {
  return findingsOf(rows, bureau).filter((finding) => finding.rule === rule);
}

/** A row of the ledger with what the rules look at. */
export function event(facts: Partial<LedgerRow>): LedgerRow {
  const empty = Object.fromEntries(LEDGER_COLUMNS.map(({ field }) => [field, ""]));
  return {
    ...(empty as LedgerRow),
    drawNumber: "C2026-001",
    event: "抽取",
    time: "2026-03-02T09:00+08:00",
    planNumber: "2026-001",
    item: "办园检查",
    resolvedScope: "类别：幼儿园",
    office: "学前科",
    deadline: "2026-06-30",
    ...facts,
  };
}

/** A finding as `row rule severity`. */
export function brief({ rule, severity, row }: Finding): string {
  return `${row === null ? "plan" : row + 1} ${rule} ${severity}`;
}
