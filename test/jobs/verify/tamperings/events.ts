import { edited, rechained, redigested, withRecords } from "../../../support/tampering";
import {
  INSPECTORS,
  LEDGER,
  POPULATION,
  RESULTS,
  SECOND_EVENT,
  SECOND_SEAL,
  type Tampering,
  at,
  rowCount,
  swap,
} from "../drawn-book";

/** Edits of which events there are, and in what order. */
export const EVENT_TAMPERINGS: readonly Tampering[] = [
  {
    sentence: "a 抽取 event is removed and the chain is made anew",
    tamper: (book) => rechained(withRecords(book, LEDGER, (rows) => rows.toSpliced(5, 1))),
    what: "event-missing",
    sheet: LEDGER,
    at: "B10",
  },
  {
    sentence: "all 抽取 events of a draw are removed and the chain is made anew",
    tamper: (book) => rechained(withRecords(book, LEDGER, (rows) => rows.slice(0, -4))),
    what: "draw-unfinished",
    ...at(LEDGER, { 抽取编号: "C2026-002", 事件: "封存" }, "事件"),
  },
  {
    sentence: "the rows of a draw whose events are gone remain in 抽查结果",
    tamper: (book) => rechained(withRecords(book, LEDGER, (rows) => rows.slice(0, 8))),
    what: "row-of-unknown-draw",
    ...at(RESULTS, { 抽取编号: "C2026-002" }, "抽取编号"),
  },
  {
    sentence: "the first draw is taken out of every sheet and all digests are made anew",
    tamper: (book) =>
      redigested(
        [LEDGER, RESULTS, POPULATION, INSPECTORS].reduce(
          (workbook, sheet) =>
            withRecords(workbook, sheet, (rows) => rows.filter((row) => row[0] !== "C2026-001")),
          book,
        ),
      ),
    what: "draw-number",
    sheet: LEDGER,
    at: "A4",
  },
  {
    sentence: "an event stands there twice",
    tamper: (book) => rechained(withRecords(book, LEDGER, (rows) => [...rows, rows.at(-1) ?? []])),
    what: "event-order",
    sheet: LEDGER,
    at: `B${rowCount(LEDGER) + 4}`,
  },
  {
    sentence: "two events are exchanged",
    tamper: (book) => withRecords(book, LEDGER, (rows) => swap(rows, 4, 5)),
    what: "chain",
    sheet: LEDGER,
    at: "AG8",
  },
  {
    sentence: "a 中断 behind 抽取 reaches only one plan row of its draw",
    tamper: (book) =>
      rechained(
        withRecords(book, LEDGER, (rows) => [...rows, (rows.at(-5) ?? []).with(1, "中断")]),
      ),
    what: "event-missing",
    sheet: LEDGER,
    at: `B${rowCount(LEDGER) + 4}`,
  },
  {
    sentence: "an event has a word that the ledger does not know",
    tamper: (book) => rechained(edited(book, LEDGER, 0, "事件", "重抽")),
    what: "event-unknown",
    ...at(LEDGER, 0, "事件"),
  },
  {
    sentence: "an event is dated back",
    tamper: (book) =>
      rechained(edited(book, LEDGER, SECOND_EVENT, "时间", "2026-01-02T09:30+08:00")),
    what: "time",
    ...at(LEDGER, SECOND_EVENT, "时间"),
  },
  {
    sentence: "the source of the seed is made to look witnessed",
    tamper: (book) => rechained(edited(book, LEDGER, SECOND_EVENT, "种子来源", "现场输入")),
    what: "seed-source",
    ...at(LEDGER, SECOND_EVENT, "种子来源"),
  },
  {
    sentence: "another format is claimed",
    tamper: (book) => edited(book, LEDGER, SECOND_SEAL, "算法版本", "SSJ2"),
    what: "algorithm",
    ...at(LEDGER, SECOND_SEAL, "算法版本"),
  },
  {
    sentence: "a seal holds a seed before there can be one",
    tamper: (book) => rechained(edited(book, LEDGER, SECOND_SEAL, "随机种子", "1.2.3")),
    what: "field-unexpected",
    ...at(LEDGER, SECOND_SEAL, "随机种子"),
  },
];
