import { DEFAULT_SETTINGS } from "../../../../src/core/plan/default-settings";
import type { Settings } from "../../../../src/core/plan/settings";
import { checkResults } from "../../../../src/core/plan/rules/results/check-results";
import type { ResultEntry } from "../../../../src/core/plan/rules/results/result-entry";
import type { DrawnVisit } from "../../../../src/core/plan/rules/results/results-check";
import type { LedgerRow } from "../../../../src/core/ledger/ledger-columns";
import { RESULT_COLUMNS, type ResultRow } from "../../../../src/core/ledger/result-columns";
import type { VisitRecord } from "../../../../src/core/results/visit-records";
import { readDate, type CivilDate } from "../../../../src/core/text/civil-date";
import { event } from "./plans";

type EntryWords = {
  readonly inspected?: string;
  readonly concluded?: string;
  readonly published?: string;
  readonly result?: string;
  readonly team?: readonly string[];
};

/** The columns that no rule of the results looks at. */
const NOTHING_ELSE = {
  problems: "",
  measures: "",
  opinion: "",
  followUp: "",
  unsignedReason: "",
  witness: "",
  enteredBy: "",
  channel: "",
  taskNumber: "",
};

function entry(words: EntryWords): ResultEntry {
  const date = (text: string | undefined) => readDate(text ?? null, false);
  return {
    drawNumber: "C2026-001",
    unitId: "甲园",
    unitName: "甲园",
    team: words.team ?? ["巴特尔", "王芳"],
    inspectedOn: date(words.inspected),
    concludedOn: date(words.concluded),
    publishedOn: date(words.published),
    closedOn: date(undefined),
    pushedOn: date(undefined),
    result: words.result ?? "",
    ...NOTHING_ELSE,
    cell: { sheet: "检查结果录入", row: 3, column: 1 },
    cells: {},
  };
}

function visit(facts: Partial<ResultRow> = {}): DrawnVisit {
  const empty = Object.fromEntries(RESULT_COLUMNS.map(({ field }) => [field, ""])) as ResultRow;
  const record = {
    ...empty,
    drawNumber: "C2026-001",
    unitId: "甲园",
    name: "甲园",
    planNumbers: "2026-001",
    ...facts,
  };
  return { record, sheet: "抽查结果", row: 3, visit: standing([record], null) };
}

/** A visit of one team with these rows, and with an entry. */
function standing(rows: readonly ResultRow[], own: ResultEntry | null): VisitRecord {
  const team = { leader: "", inspectors: [], certificates: [] };
  const drawNumbers = rows.map(({ drawNumber }) => drawNumber);
  const [origin = ""] = drawNumbers;
  const [row] = rows;
  if (row === undefined) throw new Error("a visit has rows");
  const visit = { unitId: row.unitId, origin, drawNumbers, rows, team };
  return { visit, row, items: [], drawnOn: null, entry: own };
}

/** Rows of several draws that are one visit. */
function joint(words: EntryWords | null, ...drawn: readonly DrawnVisit[]): readonly DrawnVisit[] {
  const rows = drawn.map(({ record }) => record);
  const shared = standing(rows, words === null ? null : entry(words));
  return drawn.map((one) => ({ ...one, visit: shared }));
}

const ON_5_MAY: CivilDate = { year: 2026, month: 5, day: 5 };

function rules(
  words: EntryWords | null,
  today: CivilDate = ON_5_MAY,
  settings: Partial<Settings> = {},
  visits: readonly DrawnVisit[] = [],
  ledger: readonly LedgerRow[] = [event({})],
) {
  return checkResults({
    entries: words === null ? [] : [entry(words)],
    visits,
    ledger,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    today,
  }).map(({ rule, severity, sheet, expected }) => [rule, severity, sheet, expected]);
}

const SHEET = "检查结果录入";

describe("Article 11: results are public within 20 working days", () => {
  const inspected = "2026-04-01";
  const last = { year: 2026, month: 4, day: 30 };

  it("says nothing until five working days are left, then warns, then finds it overdue", () => {
    expect(rules({ inspected }, { ...last, day: 22 })).toEqual([]);
    expect(rules({ inspected }, { ...last, day: 23 })).toEqual([
      ["result-due-soon", "warning", SHEET, "2026-04-30"],
    ]);
    expect(rules({ inspected }, last)).toEqual([
      ["result-due-soon", "warning", SHEET, "2026-04-30"],
    ]);
    expect(rules({ inspected }, { year: 2026, month: 5, day: 6 })).toEqual([
      ["result-overdue", "error", SHEET, "2026-04-30"],
    ]);
  });

  it("is content with a publication in time, and warns of a late one", () => {
    const today = { year: 2026, month: 8, day: 1 };
    expect(rules({ inspected, published: "2026-04-30" }, today)).toEqual([]);
    expect(rules({ inspected, published: "2026-05-06" }, today)).toEqual([
      ["result-overdue", "warning", SHEET, "2026-04-30"],
    ]);
  });

  it("counts from the conclusion where 设置 says so", () => {
    const settings = { publicationStart: "conclusion" } as const;
    expect(rules({ inspected }, { ...last, month: 8 }, settings)).toEqual([]);
    expect(rules({ inspected, concluded: "2026-04-10" }, { ...last, month: 8 }, settings)).toEqual([
      ["result-overdue", "error", SHEET, "2026-05-12"],
    ]);
  });

  it("leaves undetermined what ends in a year that has not been announced", () => {
    expect(rules({ inspected: "2026-12-04" }, { year: 2027, month: 1, day: 5 })).toEqual([
      ["result-overdue", "undetermined", SHEET, "2027-01-04"],
    ]);
  });

  it.each([
    ["未发现问题", null],
    ["合格", null],
    ["已停办、注销等", null],
    ["发现问题已责令改正、发现问题待后续处理", null],
    ["未发现问题、正常", null],
    ["发现问题已责令改正\n发现问题待后续处理", null],
    ["发现问题已责令改正　发现问题待后续处理", null],
    ["发现问题 已责令改正", null],
    ["未发现问题；发现问题已责令改正", "warning"],
    ["基本没有问题", "warning"],
    ["未发现问题吗", "warning"],
  ])("reads «%s»", (result, severity) => {
    const found = rules({ inspected: "2026-04-20", result }).map(([rule, how]) => [rule, how]);
    expect(found).toEqual(severity === null ? [] : [["result-word-unknown", severity]]);
  });
});

describe("the days of a result", () => {
  const settings = { publicationStart: "conclusion" } as const;

  it("have to be there once there is a result: no term could be counted without them", () => {
    const missing = [["result-day-missing", "error", SHEET, ""]];
    expect(rules({ result: "未发现问题" })).toEqual(missing);
    expect(rules({ published: "2026-05-01" })).toEqual(missing);
    const made = { inspected: "2026-04-20", result: "未发现问题" };
    expect(rules(made)).toEqual([]);
    expect(rules(made, ON_5_MAY, settings)).toEqual(missing);
    expect(rules({ inspected: "2026-04-20" }, ON_5_MAY, settings)).toEqual([]);
    expect(rules({})).toEqual([]);
  });

  it("are no days to come, and none before the inspection", () => {
    expect(rules({ inspected: "2062-03-10" })).toEqual([
      ["result-day-implausible", "error", SHEET, "2026-05-05"],
    ]);
    expect(rules({ inspected: "2026-04-20", published: "2026-12-31" })).toContainEqual([
      "result-day-implausible",
      "error",
      SHEET,
      "2026-05-05",
    ]);
    for (const days of [{ published: "2026-04-19" }, { concluded: "2026-04-19" }]) {
      expect(rules({ inspected: "2026-04-20", ...days })).toEqual([
        ["result-day-implausible", "error", SHEET, "2026-04-20"],
      ]);
    }
    const sameDay = { inspected: "2026-05-05", concluded: "2026-05-05", published: "2026-05-05" };
    expect(rules(sameDay)).toEqual([]);
  });
});

describe("Article 10: what was drawn is inspected by a team, after the draw, in time", () => {
  const published = "2026-03-10";

  it("names an inspection that is dated before its draw, and a day that nobody can read", () => {
    expect(rules({ inspected: "2026-03-01", published })).toEqual([
      ["date-before-draw", "error", SHEET, "2026-03-02"],
    ]);
    expect(rules({ inspected: "2026-03-02", published })).toEqual([]);
    expect(rules({ inspected: "三月初" })).toEqual([["dates-invalid", "error", SHEET, ""]]);
  });

  it("names an inspection by one person", () => {
    expect(rules({ inspected: "2026-03-03", published, team: ["王芳"] })).toEqual([
      ["team-incomplete", "error", SHEET, "2"],
    ]);
    expect(rules({ team: [] })).toEqual([]);
  });

  it("warns of a visit without a date after its 截止日期, at its entry or where it was drawn", () => {
    const july = { year: 2026, month: 7, day: 1 };
    expect(rules(null, july, {}, [visit()])).toEqual([
      ["visit-overdue", "warning", "抽查结果", "2026-06-30"],
    ]);
    expect(rules({}, july, {}, joint({}, visit()))).toEqual([
      ["visit-overdue", "warning", SHEET, "2026-06-30"],
    ]);
    expect(rules(null, { ...july, month: 6, day: 30 }, {}, [visit()])).toEqual([]);
    const made = { inspected: "2026-04-01", published: "2026-04-10" };
    expect(rules(made, july, {}, joint(made, visit()))).toEqual([]);
  });

  const second = {
    drawNumber: "C2026-009",
    time: "2026-04-10T09:30+08:00",
    deadline: "2026-05-31",
  };
  const ledger = [event({}), event(second)];
  const both = [visit(), visit({ drawNumber: second.drawNumber, joins: "C2026-001" })];

  it("warns once of a visit of two draws, by the 截止日期 that comes first", () => {
    const july = { year: 2026, month: 7, day: 1 };
    expect(rules({}, july, {}, joint({}, ...both), ledger)).toEqual([
      ["visit-overdue", "warning", SHEET, "2026-05-31"],
    ]);
    expect(rules(null, july, {}, joint(null, ...both), ledger)).toEqual([
      ["visit-overdue", "warning", "抽查结果", "2026-05-31"],
    ]);
    const made = { inspected: "2026-04-10", published: "2026-04-12" };
    expect(rules(made, july, {}, joint(made, ...both), ledger)).toEqual([]);
  });

  it("names an inspection that is dated before a draw that its visit belongs to", () => {
    const early = { inspected: "2026-03-10", published };
    expect(rules(early, ON_5_MAY, {}, joint(early, ...both), ledger)).toEqual([
      ["date-before-draw", "error", SHEET, "2026-04-10"],
    ]);
    expect(rules(early, ON_5_MAY, {}, joint(early, visit()), ledger)).toEqual([]);
  });
});
