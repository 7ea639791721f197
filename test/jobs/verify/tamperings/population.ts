import { edited, redigested, withRecords } from "../../../support/tampering";
import {
  LEDGER,
  LEFT_OUT,
  LOSER,
  POPULATION,
  type Tampering,
  at,
  indexOf,
  rowCount,
  swap,
} from "../drawn-book";

/** Edits of 抽取底册. */
export const POPULATION_TAMPERINGS: readonly Tampering[] = [
  {
    sentence: "a unit that was not drawn is marked as drawn",
    tamper: (book) => edited(book, POPULATION, LOSER, "是否抽中", "是"),
    what: "drawn",
    ...at(POPULATION, LOSER, "是否抽中"),
  },
  {
    sentence: "a unit is given a better ticket, and all digests are made anew",
    tamper: (book) => redigested(edited(book, POPULATION, LOSER, "抽取号码", "0".repeat(64))),
    what: "ticket",
    ...at(POPULATION, LOSER, "抽取号码"),
  },
  {
    sentence: "a rank is changed and all digests are made anew",
    tamper: (book) => redigested(edited(book, POPULATION, LOSER, "名次", 1)),
    what: "rank",
    ...at(POPULATION, LOSER, "名次"),
  },
  {
    sentence: "a weight is raised without evidence and all digests are made anew",
    tamper: (book) =>
      redigested(edited(book, POPULATION, { 抽取编号: "C2026-001", 权重: "1" }, "权重", 20)),
    what: "weight",
    ...at(POPULATION, { 抽取编号: "C2026-001", 权重: "1" }, "权重"),
  },
  {
    sentence: "complaints are struck out, so that the weight rests on nothing",
    tamper: (book) =>
      redigested(
        edited(book, POPULATION, { 抽取编号: "C2026-001", 权重: "2" }, "投诉举报次数", null),
      ),
    what: "weight",
    ...at(POPULATION, { 抽取编号: "C2026-001", 权重: "2" }, "权重"),
  },
  {
    sentence: "complaints are words instead of a number",
    tamper: (book) => edited(book, POPULATION, 0, "投诉举报次数", "很多"),
    what: "unit-facts",
    ...at(POPULATION, 0, "投诉举报次数"),
  },
  {
    sentence: "a unit that is closed is made to look open",
    tamper: (book) => redigested(edited(book, POPULATION, LEFT_OUT, "监管状态", "正常")),
    what: "status",
    ...at(POPULATION, LEFT_OUT, "监管状态"),
  },
  {
    sentence: "an open unit is left out as closed",
    tamper: (book) => edited(book, POPULATION, LOSER, "监管状态", "注销"),
    what: "status",
    ...at(POPULATION, LOSER, "监管状态"),
  },
  {
    sentence: "an eligible unit is left out with an invented reason",
    tamper: (book) =>
      redigested(
        edited(
          edited(book, POPULATION, LOSER, "未入围原因", "本年已随机抽查2次，达到上限2次"),
          POPULATION,
          LOSER,
          "名次",
          (before) => before,
        ),
      ),
    what: "left-out-reason",
    ...at(POPULATION, LOSER, "未入围原因"),
  },
  {
    sentence: "在业 is turned and all digests are made anew",
    tamper: (book) => redigested(edited(book, POPULATION, LOSER, "在业", "否")),
    what: "in-operation",
    ...at(POPULATION, LOSER, "在业"),
  },
  {
    sentence: "a unit is taken out of the population and all digests and counts are made anew",
    tamper: (book) =>
      redigested(
        withRecords(book, POPULATION, (rows) =>
          rows.toSpliced(indexOf(POPULATION, { 抽取编号: "C2026-002", 名次: "9" }), 1),
        ),
      ),
    what: "rank",
    ...at(POPULATION, { 抽取编号: "C2026-002", 名次: "10" }, "名次"),
  },
  {
    sentence: "a row of the population is removed",
    tamper: (book) => withRecords(book, POPULATION, (rows) => rows.slice(1)),
    what: "population-count",
    ...at(LEDGER, { 事件: "抽取", 计划编号: "2026-001" }, "对象总数"),
  },
  {
    sentence: "a row of the population stands there twice",
    tamper: (book) => withRecords(book, POPULATION, (rows) => rows.toSpliced(1, 0, rows[0] ?? [])),
    what: "row-duplicated",
    sheet: POPULATION,
    at: "D5",
  },
  {
    sentence: "two rows of the population are exchanged",
    tamper: (book) => withRecords(book, POPULATION, (rows) => swap(rows, 3, 4)),
    what: "row-order",
    sheet: POPULATION,
    at: "D8",
  },
  {
    sentence: "the blocks of two plan rows are exchanged at their border",
    tamper: (book) =>
      withRecords(book, POPULATION, (rows) => {
        const border = indexOf(POPULATION, { 计划编号: "2026-002" });
        return swap(rows, border - 1, border);
      }),
    what: "row-order",
    sheet: POPULATION,
    at: `B${indexOf(POPULATION, { 计划编号: "2026-002" }) + 4}`,
  },
  {
    sentence: "a row of an unknown draw is added to the population",
    tamper: (book) =>
      withRecords(book, POPULATION, (rows) => [...rows, (rows[0] ?? []).with(0, "C2026-009")]),
    what: "row-of-unknown-draw",
    sheet: POPULATION,
    at: `A${rowCount(POPULATION) + 4}`,
  },
  {
    sentence: "a row of an unknown plan row is added to the population",
    tamper: (book) =>
      withRecords(book, POPULATION, (rows) => [...rows, (rows.at(-1) ?? []).with(1, "2026-099")]),
    what: "row-of-unknown-plan-row",
    sheet: POPULATION,
    at: `B${rowCount(POPULATION) + 4}`,
  },
];
