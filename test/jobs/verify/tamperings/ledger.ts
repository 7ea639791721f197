import type { WorkbookSnapshot } from "../../../../src/sheets/snapshot";
import { drawn, request } from "../../../support/books";
import { edited, rechained, redigested, withRecords } from "../../../support/tampering";
import {
  EVENT,
  LEDGER,
  POPULATION,
  RESULTS,
  SECOND_EVENT,
  SECOND_SEAL,
  type Tampering,
  at,
  rowCount,
} from "../drawn-book";

/** Edits of what the events say. */
export const LEDGER_TAMPERINGS: readonly Tampering[] = [
  {
    sentence: "the seed is changed everywhere and all digests are made anew",
    tamper: (book) => {
      const reseeded = (sheet: string, column: number) => (workbook: WorkbookSnapshot) =>
        withRecords(workbook, sheet, (rows) =>
          rows.map((row) =>
            row[column] === "7.12.19.22.30.33./06./" ? row.with(column, "1.2.3") : row,
          ),
        );
      return redigested(reseeded(LEDGER, 22)(reseeded(RESULTS, 19)(book)));
    },
    what: "ticket",
    sheet: POPULATION,
    at: "P4",
  },
  {
    sentence: "the seed holds a space",
    tamper: (book) =>
      withRecords(book, LEDGER, (rows) =>
        rows.map((row) => (row[22] === "7.12.19.22.30.33./06./" ? row.with(22, "7 12") : row)),
      ),
    what: "seed",
    ...at(LEDGER, { 事件: "抽取" }, "随机种子"),
  },
  {
    sentence: "fewer units are drawn than the ratio asks for, and the chain is made anew",
    tamper: (book) => rechained(edited(book, LEDGER, EVENT, "抽中数", 1)),
    what: "drawn-count",
    ...at(LEDGER, EVENT, "抽中数"),
  },
  {
    sentence: "k is lowered in both events and the chain is made anew",
    tamper: (book) =>
      rechained(
        edited(edited(book, LEDGER, SECOND_EVENT, "应抽数", 1), LEDGER, SECOND_SEAL, "应抽数", 1),
      ),
    what: "required-count",
    ...at(LEDGER, SECOND_EVENT, "应抽数"),
  },
  {
    sentence: "the ratio is lowered in both events and the chain is made anew",
    tamper: (book) =>
      rechained(
        edited(
          edited(
            book,
            LEDGER,
            { 抽取编号: "C2026-002", 事件: "抽取", 计划编号: "2026-004" },
            "比例",
            "5%",
          ),
          LEDGER,
          { 抽取编号: "C2026-002", 事件: "封存", 计划编号: "2026-004" },
          "比例",
          "5%",
        ),
      ),
    what: "required-count",
    ...at(LEDGER, { 抽取编号: "C2026-002", 事件: "抽取", 计划编号: "2026-004" }, "应抽数"),
  },
  {
    sentence: "a limit is changed in the 抽取 event only and the chain is made anew",
    tamper: (book) =>
      rechained(
        edited(book, LEDGER, EVENT, "参数", (text) => String(text).replace("cap=2", "cap=9")),
      ),
    what: "sealed-field",
    ...at(LEDGER, EVENT, "参数"),
  },
  {
    sentence: "参数 cannot be read",
    tamper: (book) => edited(book, LEDGER, SECOND_SEAL, "参数", "随意"),
    what: "parameters",
    ...at(LEDGER, SECOND_SEAL, "参数"),
  },
  {
    sentence: "the weight rule is made absurd in every event and the chain is made anew",
    tamper: (book) =>
      rechained(
        withRecords(book, LEDGER, (rows) =>
          rows.map((row) => row.with(21, String(row[21]).replace("3:2,", "3:99,"))),
        ),
      ),
    what: "weight-basis",
    ...at(POPULATION, { 权重: "2" }, "权重依据"),
  },
  {
    sentence: "the name of the operator is changed in a draw of one row",
    tamper: (book) => {
      const one = drawn(
        book,
        request("12-01", { planNumbers: ["2026-003"], despiteErrors: "上级要求" }),
      );
      return edited(one.workbook, LEDGER, rowCount(LEDGER) + 1, "操作人", "别人");
    },
    what: "chain",
    sheet: LEDGER,
    at: `AH${rowCount(LEDGER) + 5}`,
  },
  {
    sentence: "the whole directory's digest is changed in one event",
    tamper: (book) => rechained(edited(book, LEDGER, SECOND_EVENT, "名录总摘要", "0".repeat(64))),
    what: "sealed-field",
    ...at(LEDGER, SECOND_EVENT, "名录总摘要"),
  },
];
