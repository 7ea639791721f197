import type { Finding, Severity } from "../core/finding";
import {
  CHECK_HEADINGS,
  checkColumns,
  NUMBER_HEADING,
  OWN_WIDTHS,
  type OwnColumn,
  type SheetMarks,
} from "./marks";
import { shownText } from "./cell-text";
import { colouredCells, worstSeverity } from "./mark-cells";
import type { ModelValue } from "./sheet-model";
import { valueAt, type SheetSnapshot } from "./snapshot";

/** What the check found out about one plan row. */
export type PlanRowFigures = {
  /** 计划编号. */
  readonly planNumber: string;
  /** Row of the sheet, counted from 0. */
  readonly row: number;
  /** 对象总数; null where the scope could not be resolved. */
  readonly population: number | null;
  /** 应抽数量; null where it could not be worked out. */
  readonly required: number | null;
};

/** A plan with everything that its check says about it. */
export type CheckedPlan = {
  readonly sheet: SheetSnapshot;
  /** The lower heading row, counted from 0. */
  readonly headingRow: number;
  /** Column of the plan numbers, counted from 0; null where the plan has none. */
  readonly numberColumn: number | null;
  readonly rows: readonly PlanRowFigures[];
  /** Those of the plan's sheet. */
  readonly findings: readonly Finding[];
};

/** What a finding says in the sheet: Chinese, with the article. */
export type FindingWords = (finding: Finding) => string;

/** 合规结论: what is undetermined never passes as compliant. */
const CONCLUSIONS: Readonly<Record<Severity, string>> = {
  error: "不合规",
  undetermined: "无法判定",
  warning: "提示",
};
const COMPLIANT = "合规";

const UNKNOWN_FIGURES = "对象总数或应抽数量无法确定。";

/** A cell that says more is read by nobody; the rest is in the list of findings. */
const LONGEST_EXPLANATION = 2_000;

/**
 * The marks of a checked plan: coloured cells, 合规结论, 问题说明, 对象总数 and 应抽数量, and before them 计划编号
 * where the plan has no numbers of its own.
 */
export function planMarks(plan: CheckedPlan, words: FindingWords): SheetMarks {
  const { sheet, headingRow, rows, findings } = plan;
  const last = rows.reduce((most, { row }) => Math.max(most, row), headingRow);
  const headings = headingsOf(plan);
  const written = checkColumns(headings);
  const ownNumber = ownNumberColumn(headings, written, plan.numberColumn);
  const own = ownNumber === null ? written : [ownNumber, ...written];
  const firstColumn = staffWidth(sheet, headingRow, last, own);
  const givesNumbers = plan.numberColumn === null || ownNumber !== null;
  const columns = ownColumns(plan, words, givesNumbers);
  const conclusion = firstColumn + (givesNumbers ? 1 : 0);
  const concluded = rows.flatMap((figures) => {
    const colour = conclusionOf(plan, figures);
    return colour === null ? [] : [{ row: figures.row, column: conclusion, colour }];
  });
  return {
    headingRow,
    bodyRows: { first: headingRow + 1, last },
    firstColumn,
    columns,
    cells: colouredCells(sheet, findings, concluded),
  };
}

/** The marks of any other sheet: coloured cells only. */
export function cellMarks(sheet: SheetSnapshot, findings: readonly Finding[]): SheetMarks {
  return {
    headingRow: 0,
    bodyRows: { first: 1, last: 0 },
    firstColumn: 0,
    columns: [],
    cells: colouredCells(sheet, findings, []),
  };
}

function headingsOf({ sheet, headingRow }: CheckedPlan): readonly string[] {
  return (sheet.values[headingRow] ?? []).map((value) => shownText(value).trim());
}

/** 计划编号 directly before 合规结论 was written by an earlier check, or else the workbook leaves it alone. */
function ownNumberColumn(
  headings: readonly string[],
  written: readonly number[],
  numberColumn: number | null,
): number | null {
  const before = (written[0] ?? 0) - 1;
  return numberColumn === before && headings[before] === NUMBER_HEADING ? before : null;
}

/** How many columns the staff's table has, from the left edge of the sheet on. */
function staffWidth(
  sheet: SheetSnapshot,
  headingRow: number,
  last: number,
  own: readonly number[],
): number {
  let width = sheet.merges
    .filter(({ top, bottom }) => top <= headingRow && bottom >= headingRow)
    .reduce((most, { right }) => Math.max(most, right + 1), 0);
  for (let row = headingRow; row <= last; row += 1) {
    const cells = sheet.values[row] ?? [];
    for (let column = cells.length - 1; column >= width; column -= 1) {
      if (own.includes(column) || shownText(valueAt(sheet, row, column)).trim() === "") continue;
      width = column + 1;
    }
  }
  return width;
}

/** The worst that was found; a row that could not be worked out is undetermined, whatever was not found. */
function conclusionOf(
  { sheet, findings }: CheckedPlan,
  { row, population, required }: PlanRowFigures,
): Severity | null {
  const worst = worstSeverity(findingsOf(sheet, row, findings));
  const isUnknown = population === null || required === null;
  return isUnknown && worst !== "error" ? "undetermined" : worst;
}

function ownColumns(
  plan: CheckedPlan,
  words: FindingWords,
  givesNumbers: boolean,
): readonly OwnColumn[] {
  const { sheet, rows, findings } = plan;
  const column = (heading: string, valueOf: (row: PlanRowFigures) => ModelValue): OwnColumn => ({
    heading,
    width: OWN_WIDTHS.get(heading) ?? 0,
    values: new Map(rows.map((row) => [row.row, valueOf(row)])),
  });
  const [conclusion, explanation, population, required] = CHECK_HEADINGS;
  const numbers = column(NUMBER_HEADING, ({ planNumber }) => planNumber);
  return [
    ...(givesNumbers ? [numbers] : []),
    column(conclusion, (row) => {
      const worst = conclusionOf(plan, row);
      return worst === null ? COMPLIANT : CONCLUSIONS[worst];
    }),
    column(explanation, (row) => {
      const text = explained(findingsOf(sheet, row.row, findings), words);
      return text === "" && conclusionOf(plan, row) !== null ? UNKNOWN_FIGURES : text;
    }),
    column(population, (row) => row.population),
    column(required, (row) => row.required),
  ];
}

/** What is wrong with a row, also where the cell is merged over several rows, or the fact is another row's too. */
function findingsOf(
  sheet: SheetSnapshot,
  row: number,
  findings: readonly Finding[],
): readonly Finding[] {
  const covers = (at: number | null, column: number | null): boolean =>
    at === row ||
    sheet.merges.some(
      ({ top, left, bottom }) => top === at && left === column && top <= row && row <= bottom,
    );
  return findings.filter(
    (finding) =>
      covers(finding.row, finding.column) ||
      finding.others.some((other) => other.sheet === sheet.name && covers(other.row, other.column)),
  );
}

/** The worst first; numbered where there are several, and cut at whole sentences. */
function explained(findings: readonly Finding[], words: FindingWords): string {
  const ranked = (["error", "undetermined", "warning"] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const sentences = [...new Set(ranked.map(words))];
  if (sentences.length < 2) return sentences.join("").slice(0, LONGEST_EXPLANATION);
  const lines: string[] = [];
  let length = 0;
  for (const [index, sentence] of sentences.entries()) {
    length += sentence.length;
    if (index > 0 && length > LONGEST_EXPLANATION) {
      lines.push(`另有 ${sentences.length - index} 项，见检查结果列表。`);
      break;
    }
    lines.push(`${index + 1}. ${sentence.slice(0, LONGEST_EXPLANATION)}`);
  }
  return lines.join("\n");
}
