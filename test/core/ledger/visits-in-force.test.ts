import type { LedgerRow } from "../../../src/core/ledger/ledger-columns";
import type { ResultRow } from "../../../src/core/ledger/result-columns";
import { visitHistory, visitKey } from "../../../src/core/ledger/visit-history";
import { visitsInForce } from "../../../src/core/ledger/visits-in-force";
import { endingRow, ledgerRow, resultRow } from "./result-rows";

const drawn = (drawNumber: string) => [
  ledgerRow(drawNumber, "封存"),
  ledgerRow(drawNumber, "抽取"),
];
const later = (drawNumber: string, event: string, resultRowsDigest: string) =>
  ledgerRow(drawNumber, event, { resultRowsDigest });

const FIRST = "C2026-001";
const SECOND = "C2026-002";

/** The units in force of a draw, each with its team's certificates. */
function inForce(ledger: readonly LedgerRow[], results: readonly ResultRow[], draw = FIRST) {
  const { visits = [] } = visitsInForce(ledger, results).get(draw) ?? {};
  return visits.map(({ unitId, team }) => `${unitId} ${team.certificates.join("")}`);
}

function leftOut(ledger: readonly LedgerRow[], results: readonly ResultRow[], draw = FIRST) {
  const { leftOut: rows = [] } = visitsInForce(ledger, results).get(draw) ?? {};
  return rows.map(({ row, why }) => `${row.unitId} ${why}`);
}

describe("the visits in force", () => {
  const two = [resultRow(FIRST, "A", { order: "1" }), resultRow(FIRST, "B", { order: "2" })];

  it("are those of a draw as it was made", () => {
    expect(inForce(drawn(FIRST), two)).toEqual(["A 12", "B 12"]);
    expect(leftOut(drawn(FIRST), two)).toEqual([]);
  });

  it("are none of a draw that was voided", () => {
    const ledger = [...drawn(FIRST), ledgerRow(FIRST, "作废")];
    expect(inForce(ledger, two)).toEqual([]);
    expect(leftOut(ledger, two)).toEqual(["A void", "B void"]);
    expect(visitsInForce(ledger, two).get(FIRST)?.state).toBe("void");
  });

  it("are without a unit that was replaced, and with the one that took its place", () => {
    const results = [...two, endingRow(FIRST, "A"), resultRow(FIRST, "C", { order: "3" })];
    const ledger = [...drawn(FIRST), later(FIRST, "补抽", "x")];
    expect(inForce(ledger, results)).toEqual(["B 12", "C 12"]);
    expect(leftOut(ledger, results)).toEqual(["A replaced", "A replaced"]);
  });

  it("tell of a voided draw which were in force at the 作废, and which had ended before", () => {
    const results = [
      ...two,
      endingRow(FIRST, "A"),
      resultRow(FIRST, "C", { order: "3" }),
      resultRow(FIRST, "B", { order: "2", certificates: "3、2" }),
    ];
    const events = [...drawn(FIRST), later(FIRST, "补抽", "x"), later(FIRST, "换人", "y")];
    const ledger = [...events, ledgerRow(FIRST, "作废")];
    expect(inForce(ledger, results)).toEqual([]);
    expect(leftOut(ledger, results)).toEqual([
      "A replaced",
      "B superseded",
      "A replaced",
      "C void",
      "B void",
    ]);
  });

  it("have the team of the last row, in the place of the first", () => {
    const results = [...two, resultRow(FIRST, "A", { order: "1", certificates: "3、2" })];
    const ledger = [...drawn(FIRST), later(FIRST, "换人", "x")];
    expect(inForce(ledger, results)).toEqual(["A 32", "B 12"]);
    expect(leftOut(ledger, results)).toEqual(["A superseded"]);
    expect(visitsInForce(ledger, results).get(FIRST)?.visits[0]?.index).toBe(2);
  });

  it("do not know rows whose event is not in the ledger yet", () => {
    const replaced = [...two, endingRow(FIRST, "A"), resultRow(FIRST, "C", { order: "3" })];
    const results = [...replaced, resultRow(FIRST, "C", { order: "3", certificates: "3、2" })];
    expect(inForce(drawn(FIRST), results)).toEqual(["A 12", "B 12"]);
    expect(leftOut(drawn(FIRST), results)).toEqual([
      "A unfinished",
      "C unfinished",
      "C unfinished",
    ]);
    const ledger = [...drawn(FIRST), later(FIRST, "补抽", "x")];
    expect(inForce(ledger, results)).toEqual(["B 12", "C 12"]);
    expect(leftOut(ledger, results)).toEqual(["A replaced", "A replaced", "C unfinished"]);
  });

  it("tell a unit that takes on a second plan row from one whose inspector was replaced", () => {
    const extended = resultRow(FIRST, "B", {
      order: "2",
      planNumbers: "P、Q",
      certificates: "1、2、3",
    });
    const results = [...two, endingRow(FIRST, "A"), extended];
    const swapped = resultRow(FIRST, "B", {
      order: "2",
      planNumbers: "P、Q",
      certificates: "4、2、3",
    });
    const once = [...drawn(FIRST), later(FIRST, "补抽", "x")];
    expect(inForce(once, results)).toEqual(["B 123"]);
    expect(inForce(once, [...results, swapped])).toEqual(["B 123"]);
    expect(inForce([...once, later(FIRST, "换人", "y")], [...results, swapped])).toEqual(["B 423"]);
  });

  it("know two events of the same kind apart by their 结果摘要, and two rows of one event as one", () => {
    const results = [
      ...two,
      resultRow(FIRST, "A", { order: "1", certificates: "3、2" }),
      resultRow(FIRST, "A", { order: "1", certificates: "3、4" }),
    ];
    const one = [...drawn(FIRST), later(FIRST, "换人", "x"), later(FIRST, "换人", "x")];
    expect(inForce(one, results)[0]).toBe("A 32");
    const both = [...drawn(FIRST), later(FIRST, "换人", "x"), later(FIRST, "换人", "y")];
    expect(inForce(both, results)[0]).toBe("A 34");
  });

  it("stay as they were when 中断 closed a 补抽 or 换人 that broke off", () => {
    const ledger = [...drawn(FIRST), ledgerRow(FIRST, "中断")];
    expect(inForce(ledger, two)).toEqual(["A 12", "B 12"]);
  });

  it("name rows of a draw that was only sealed, broken off, or that nobody knows", () => {
    expect(leftOut([ledgerRow(FIRST, "封存")], two)).toEqual(["A unfinished", "B unfinished"]);
    const broken = [ledgerRow(FIRST, "封存"), ledgerRow(FIRST, "中断")];
    expect(leftOut(broken, two)).toEqual(["A unfinished", "B unfinished"]);
    expect(leftOut([], two)).toEqual(["A unknown-draw", "B unknown-draw"]);
    expect(visitsInForce([], two).get(FIRST)?.state).toBe("unknown");
  });
});

describe("a visit that a later draw joined", () => {
  const results = [
    resultRow(FIRST, "A", { offices: "教育科" }),
    resultRow(SECOND, "A", { offices: "体育科", joins: FIRST, certificates: "1、2、3" }),
  ];
  const ledger = [...drawn(FIRST), ...drawn(SECOND)];
  const originsOf = (events: readonly LedgerRow[], rows: readonly ResultRow[]) =>
    [...visitsInForce(events, rows).values()].flatMap(({ visits }) =>
      visits.map(({ drawNumber, origin }) => [drawNumber, origin]),
    );

  it("is one visit with one team, whichever draw is asked for", () => {
    expect(inForce(ledger, results)).toEqual(["A 123"]);
    expect(inForce(ledger, results, SECOND)).toEqual(["A 123"]);
    expect(originsOf(ledger, results)).toEqual([
      [FIRST, FIRST],
      [SECOND, FIRST],
    ]);
  });

  it("counts once for unit and inspectors, and is that of the second draw when the first is voided", () => {
    const history = visitHistory(ledger, results, new Set(), 2026);
    expect(history.counted.get("A")).toBe(1);
    expect(history.assigned.get("1")).toBe(1);
    expect(history.pending.get("A")?.offices).toEqual(["教育科", "体育科"]);
    const voided = [...ledger, ledgerRow(FIRST, "作废")];
    expect(originsOf(voided, results)).toEqual([[SECOND, SECOND]]);
    const after = visitHistory(voided, results, new Set(), 2026);
    expect(after.counted.get("A")).toBe(1);
    expect(after.pending.get("A")).toMatchObject({ drawNumber: SECOND, offices: ["体育科"] });
  });

  it("was made whichever of its draws has the 检查日期, one that was voided among them", () => {
    const voided = [...ledger, ledgerRow(FIRST, "作废")];
    for (const events of [ledger, voided]) {
      for (const draw of [FIRST, SECOND]) {
        const made = new Set([visitKey(draw, "A")]);
        expect(visitHistory(events, results, made, 2026).pending.has("A")).toBe(false);
      }
      const another = new Set([visitKey("C2026-003", "A"), visitKey(FIRST, "B")]);
      expect(visitHistory(events, results, another, 2026).pending.has("A")).toBe(true);
    }
  });

  it("stays one visit for two draws that joined it before it was voided", () => {
    const third = "C2026-003";
    const rows = [...results, resultRow(third, "A", { joins: FIRST })];
    const events = [...ledger, ...drawn(third), ledgerRow(FIRST, "作废")];
    expect(originsOf(events, rows)).toEqual([
      [SECOND, SECOND],
      [third, SECOND],
    ]);
    expect(visitHistory(events, rows, new Set(), 2026).counted.get("A")).toBe(1);
  });

  it("goes on when the unit is replaced in the first draw only", () => {
    const rows = [...results, endingRow(FIRST, "A")];
    const events = [...ledger, later(FIRST, "补抽", "x")];
    expect(inForce(events, rows)).toEqual([]);
    expect(inForce(events, rows, SECOND)).toEqual(["A 123"]);
    expect(originsOf(events, rows)).toEqual([[SECOND, SECOND]]);
  });
});
