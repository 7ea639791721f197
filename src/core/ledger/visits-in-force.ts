import { drawEvents, type DrawEvents, type DrawState } from "./draw-history";
import type { LedgerRow } from "./ledger-columns";
import { splitJoined } from "./record-words";
import { endsVisit, resultBlocks } from "./result-blocks";
import type { ResultRow } from "./result-columns";

/** Who goes: 组长, 检查人员 and 执法证号, the leader's first. */
export type TeamWords = {
  readonly leader: string;
  readonly inspectors: readonly string[];
  readonly certificates: readonly string[];
};

/** One visit: a unit, with the rows of 抽查结果 that hold of each draw that drew it, in the order in which they joined. */
export type StandingVisit = {
  readonly unitId: string;
  /** The draw that the visit came from: that of 并入 while the visit stands there, else the first draw that still has it. */
  readonly origin: string;
  /**
   * Every draw that the visit belonged to, in the order in which they joined, also those that were voided since or
   * that its unit left by 补抽: what was entered about it may stand under any of them.
   */
  readonly drawNumbers: readonly string[];
  /** The rows that hold of every draw that drew the visit, the origin's first: what is done there together. */
  readonly rows: readonly ResultRow[];
  /** Of the visit as it is now; a later draw that joined it, or 换人, may have changed what an older row says. */
  readonly team: TeamWords;
};

/** A unit of a draw that is to be visited, or was, with the whole visit that it is part of. */
export type VisitInForce = StandingVisit & {
  readonly drawNumber: string;
  /** The row of 抽查结果 that holds, the unit's last in this draw, and its place among the rows given. */
  readonly row: ResultRow;
  readonly index: number;
};

/**
 * Why a row of 抽查结果 does not hold: its draw was voided while it held; its unit was replaced by 补抽; a later row of
 * the unit says how it is now, or was at the 作废; the event that wrote it is not in the ledger; the ledger does not
 * know its draw.
 */
export type NotInForce = "void" | "replaced" | "superseded" | "unfinished" | "unknown-draw";

/** A row of 抽查结果 that does not hold, with its place among the rows given. */
export type RowNotInForce = {
  readonly row: ResultRow;
  readonly index: number;
  readonly why: NotInForce;
};

/** The visits of one draw, in the order of 序号, and the rows that do not hold. */
export type DrawVisits = {
  readonly drawNumber: string;
  readonly state: DrawState | "unknown";
  readonly visits: readonly VisitInForce[];
  readonly leftOut: readonly RowNotInForce[];
};

/**
 * The visits in force, by draw in the order of the ledger: what counts, is to be inspected, entered, published and
 * summed up. `results` are all rows of 抽查结果 in sheet order.
 */
export function visitsInForce(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
): ReadonlyMap<string, DrawVisits> {
  const events = drawEvents(ledger);
  const judged = judgedRows(events, results);
  const groups = groupsOf(judged);
  const numbers = new Set([...events.keys(), ...results.map(({ drawNumber }) => drawNumber)]);
  const own = new Map([...numbers].map((number) => [number, emptyDraw()]));
  for (const { row, index, why } of judged) {
    const draw = own.get(row.drawNumber);
    const group = groups.get(visitPlace(row));
    if (why !== null) draw?.leftOut.push({ row, index, why });
    else if (group !== undefined) {
      draw?.visits.push({ drawNumber: row.drawNumber, row, index, ...standing(group) });
    }
  }
  return new Map(
    [...own].map(([drawNumber, { visits, leftOut }]) => {
      const state = events.get(drawNumber)?.state ?? "unknown";
      return [drawNumber, { drawNumber, state, visits: visits.toSorted(byOrder), leftOut }];
    }),
  );
}

function emptyDraw(): { visits: VisitInForce[]; leftOut: RowNotInForce[] } {
  return { visits: [], leftOut: [] };
}

/** The rows of 抽查结果 whose event is in the ledger, those that do not hold any more among them. */
export function committedRows(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
): readonly ResultRow[] {
  return judgedRows(drawEvents(ledger), results)
    .filter(({ why }) => why !== "unfinished" && why !== "unknown-draw")
    .map(({ row }) => row);
}

/** Every visit that stands, whichever draws it belongs to, in the order in which the units were first drawn. */
export function standingVisits(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
): readonly StandingVisit[] {
  const groups = groupsOf(judgedRows(drawEvents(ledger), results));
  return [...new Set(groups.values())].filter(({ rows }) => rows.length > 0).map(standing);
}

type Judged = { readonly row: ResultRow; readonly index: number; readonly why: NotInForce | null };

/** Each row with the reason why it does not hold, or null; in sheet order. */
function judgedRows(
  draws: ReadonlyMap<string, DrawEvents>,
  results: readonly ResultRow[],
): readonly Judged[] {
  const byDraw = new Map<string, { row: ResultRow; index: number }[]>();
  results.forEach((row, index) => {
    const rows = byDraw.get(row.drawNumber);
    if (rows === undefined) byDraw.set(row.drawNumber, [{ row, index }]);
    else rows.push({ row, index });
  });
  return [...byDraw]
    .flatMap(([drawNumber, rows]) => judgedDraw(draws.get(drawNumber), rows))
    .toSorted((a, b) => a.index - b.index);
}

function judgedDraw(
  draw: DrawEvents | undefined,
  rows: readonly { readonly row: ResultRow; readonly index: number }[],
): readonly Judged[] {
  const blocks = resultBlocks(rows.map(({ row }) => row));
  const isCommitted = (place: number) => (blocks[place] ?? 0) <= (draw?.later.length ?? 0);
  const last = new Map<string, ResultRow>();
  rows.forEach(({ row }, place) => {
    if (isCommitted(place)) last.set(row.unitId, row);
  });
  const whyOf = (row: ResultRow, place: number): NotInForce | null => {
    if (draw === undefined) return "unknown-draw";
    const isVoid = draw.state === "void";
    if (!isVoid && (draw.state !== "drawn" || !isCommitted(place))) return "unfinished";
    const holds = last.get(row.unitId) ?? row;
    if (endsVisit(holds)) return "replaced";
    if (holds !== row) return "superseded";
    return isVoid ? "void" : null;
  };
  return rows.map(({ row, index }, place) => ({ row, index, why: whyOf(row, place) }));
}

/** The rows that hold of one visit, and every draw that it belongs to, in the order in which they joined. */
type Group = { readonly drawNumbers: Set<string>; readonly rows: ResultRow[] };

/**
 * The visits by `visitPlace` of each draw that they belong to. A row joins the visit that its 并入 names also where
 * that draw was voided since: what is left of the visit stays one visit.
 */
function groupsOf(judged: readonly Judged[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { row, why } of judged) {
    if (why === "unfinished" || why === "unknown-draw") continue;
    const joined =
      row.joins === "" ? undefined : groups.get(visitPlace({ ...row, drawNumber: row.joins }));
    const group = groups.get(visitPlace(row)) ?? joined ?? { drawNumbers: new Set(), rows: [] };
    groups.set(visitPlace(row), group);
    group.drawNumbers.add(row.drawNumber);
    if (why === null) group.rows.push(row);
  }
  return groups;
}

function standing({ drawNumbers, rows }: Group): StandingVisit {
  const ordered = [...drawNumbers].flatMap((number) =>
    rows.filter(({ drawNumber }) => drawNumber === number),
  );
  const last = rows.at(-1);
  return {
    origin: ordered[0]?.drawNumber ?? "",
    unitId: last?.unitId ?? "",
    drawNumbers: [...drawNumbers],
    rows: ordered,
    team: {
      leader: last?.leader ?? "",
      inspectors: splitJoined(last?.inspectors ?? ""),
      certificates: splitJoined(last?.certificates ?? ""),
    },
  };
}

function visitPlace({ drawNumber, unitId }: Pick<ResultRow, "drawNumber" | "unitId">): string {
  return `${drawNumber}\t${unitId}`;
}

function byOrder(left: VisitInForce, right: VisitInForce): number {
  return Number(left.row.order) - Number(right.row.order) || left.index - right.index;
}
