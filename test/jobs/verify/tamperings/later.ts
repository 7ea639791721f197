import type { WorkbookSnapshot } from "../../../../src/sheets/snapshot";
import { edited, rechained, redigested, withRecords } from "../../../support/tampering";
import { at, INSPECTORS, LEDGER, POPULATION, RESULTS, type Tampering } from "../drawn-book";
import {
  CLOSED,
  ENDING_ROW,
  EXTENDED_ROW,
  LEAVING_RANK,
  NEW_ROW,
  PASSED_RANK,
  REPLACE,
  SUBSTITUTE,
  SUBSTITUTE_2,
  SUBSTITUTE_3,
  TAKES_PLACE,
  TAKING_RANK,
  VOID,
} from "../later-book";

/** The rows of the two 换人, by their places: 巴特尔 came for 王芳, 王芳 for 杨帆. */
const REPLACED = 26;
const SWAPPED = 29;
const PERSON = { 抽取编号: "C2026-001-2", 执法证号: "150600008" };
const BLOCK = (row: readonly unknown[]) => String(row[0]).startsWith("C2026-001-");

function withTeam(
  book: WorkbookSnapshot,
  place: number,
  leader: string | null,
  inspectors: string,
  certificates: string,
): WorkbookSnapshot {
  const named = edited(
    edited(book, RESULTS, place, "组长", leader),
    RESULTS,
    place,
    "检查人员",
    inspectors,
  );
  return edited(named, RESULTS, place, "执法证号", certificates);
}

/** Edits of what 补抽, 换人 and 作废 wrote. */
export const LATER_TAMPERINGS: readonly Tampering[] = [
  {
    sentence: "the reason of a 补抽 is emptied",
    tamper: (book) => rechained(edited(book, LEDGER, SUBSTITUTE, "事由", null)),
    what: "reason",
    ...at(LEDGER, SUBSTITUTE, "事由"),
  },
  {
    sentence: "the reason of a 补抽 names another unit",
    tamper: (book) =>
      rechained(edited(book, LEDGER, SUBSTITUTE, "事由", "别的单位（X）退出：已停办")),
    what: "reason",
    ...at(LEDGER, SUBSTITUTE, "事由"),
  },
  {
    sentence: "the reason of a 换人 says whom it is about, and nothing more",
    tamper: (book) =>
      rechained(edited(book, LEDGER, REPLACE, "事由", (text) => String(text).replace("病假", ""))),
    what: "reason",
    ...at(LEDGER, REPLACE, "事由"),
  },
  {
    sentence: "the reason of a 作废 is emptied",
    tamper: (book) => rechained(edited(book, LEDGER, VOID, "事由", null)),
    what: "reason",
    ...at(LEDGER, VOID, "事由"),
  },
  {
    sentence: "a 作废 leaves out a plan row",
    tamper: (book) => rechained(withRecords(book, LEDGER, (rows) => rows.slice(0, -1))),
    what: "event-missing",
    sheet: LEDGER,
    at: "B28",
  },
  {
    sentence: "a 补抽 leaves out a plan row of its unit",
    tamper: (book) => rechained(withRecords(book, LEDGER, (rows) => rows.toSpliced(9, 1))),
    what: "event-missing",
    ...at(LEDGER, SUBSTITUTE, "事件"),
  },
  {
    sentence: "a draw is changed by 换人 after it was voided",
    tamper: (book) =>
      rechained(
        withRecords(book, LEDGER, (rows) => [...rows, (rows.at(-1) ?? []).with(1, "换人")]),
      ),
    what: "event-order",
    sheet: LEDGER,
    at: "B30",
  },
  {
    sentence: "a void repeats another seed than its draw",
    tamper: (book) => rechained(edited(book, LEDGER, VOID, "随机种子", "1.2.3")),
    what: "sealed-field",
    ...at(LEDGER, VOID, "随机种子"),
  },
  {
    sentence: "a 补抽 repeats another 参数 than its draw",
    tamper: (book) =>
      rechained(
        edited(book, LEDGER, SUBSTITUTE_2, "参数", (text) =>
          String(text).replace("cap=2", "cap=9"),
        ),
      ),
    what: "sealed-field",
    ...at(LEDGER, SUBSTITUTE_2, "参数"),
  },
  {
    sentence: "the rows of one 补抽 have two operators",
    tamper: (book) => rechained(edited(book, LEDGER, SUBSTITUTE_2, "操作人", "别人")),
    what: "sealed-field",
    ...at(LEDGER, SUBSTITUTE_2, "操作人"),
  },
  {
    sentence: "抽中数 of a 补抽 is changed",
    tamper: (book) => rechained(edited(book, LEDGER, SUBSTITUTE_3, "抽中数", 2)),
    what: "drawn-count",
    ...at(LEDGER, SUBSTITUTE_3, "抽中数"),
  },
  {
    sentence: "抽中数 is written into a 换人",
    tamper: (book) => rechained(edited(book, LEDGER, REPLACE, "抽中数", 1)),
    what: "field-unexpected",
    ...at(LEDGER, REPLACE, "抽中数"),
  },
  {
    sentence: "结果摘要 of a 补抽 is changed",
    tamper: (book) => rechained(edited(book, LEDGER, SUBSTITUTE_3, "结果摘要", "0".repeat(64))),
    what: "result-rows-digest",
    ...at(LEDGER, SUBSTITUTE_3, "结果摘要"),
  },
  {
    sentence: "人员摘要 of a 补抽 is changed",
    tamper: (book) => rechained(edited(book, LEDGER, SUBSTITUTE_3, "人员摘要", "0".repeat(64))),
    what: "inspector-rows-digest",
    ...at(LEDGER, SUBSTITUTE_3, "人员摘要"),
  },
  {
    sentence: "底册摘要 of a 补抽 is changed",
    tamper: (book) => rechained(edited(book, LEDGER, SUBSTITUTE_3, "底册摘要", "0".repeat(64))),
    what: "population-rows-digest",
    ...at(LEDGER, SUBSTITUTE_3, "底册摘要"),
  },
  {
    sentence: "the status of a rank that was passed over is changed",
    tamper: (book) => edited(book, POPULATION, PASSED_RANK, "监管状态", "停业"),
    what: "left-out-reason",
    ...at(POPULATION, PASSED_RANK, "未入围原因"),
  },
  {
    sentence: "the reason why a rank was passed over is changed",
    tamper: (book) =>
      redigested(edited(book, POPULATION, PASSED_RANK, "未入围原因", "名录中已无此单位")),
    what: "left-out-reason",
    ...at(POPULATION, PASSED_RANK, "未入围原因"),
  },
  {
    sentence: "a rank was passed over without a reason, all digests made anew",
    tamper: (book) => {
      const open = edited(book, POPULATION, PASSED_RANK, "监管状态", "正常");
      const known = edited(open, POPULATION, PASSED_RANK, "在业", "是");
      return redigested(edited(known, POPULATION, PASSED_RANK, "未入围原因", "不便"));
    },
    what: "drawn",
    ...at(POPULATION, PASSED_RANK, "是否抽中"),
  },
  {
    sentence: "a rank that was passed over is taken out, all digests made anew",
    tamper: (book) =>
      redigested(
        withRecords(book, POPULATION, (rows) =>
          rows.filter((row) => !(BLOCK(row) && row[3] === CLOSED)),
        ),
      ),
    what: "not-next-rank",
    sheet: POPULATION,
    at: "",
  },
  {
    sentence: "the rank of the unit that takes the place is changed",
    tamper: (book) => redigested(edited(book, POPULATION, TAKING_RANK, "名次", 6)),
    what: "rank",
    ...at(POPULATION, TAKING_RANK, "名次"),
  },
  {
    sentence: "the ticket of the unit that leaves is changed",
    tamper: (book) =>
      redigested(edited(book, POPULATION, LEAVING_RANK, "抽取号码", "0".repeat(64))),
    what: "ticket",
    ...at(POPULATION, LEAVING_RANK, "抽取号码"),
  },
  {
    sentence: "the name of the unit that takes the place is changed",
    tamper: (book) => redigested(edited(book, POPULATION, TAKING_RANK, "单位名称", "别的单位")),
    what: "unit-facts",
    ...at(POPULATION, TAKING_RANK, "单位名称"),
  },
  {
    sentence: "another unit is visited than the one that takes the place, all digests made anew",
    tamper: (book) =>
      redigested(edited(book, RESULTS, NEW_ROW, "统一社会信用代码", "521506000210869AB4")),
    what: "visit-not-drawn",
    ...at(RESULTS, NEW_ROW, "统一社会信用代码"),
  },
  {
    sentence: "the visit of the unit that takes the place is taken out, all digests made anew",
    tamper: (book) =>
      redigested(
        withRecords(book, RESULTS, (rows) =>
          rows.filter((row) => !(row[0] === "C2026-001" && row[3] === TAKES_PLACE)),
        ),
      ),
    what: "visit-missing",
    sheet: RESULTS,
    at: "",
  },
  {
    sentence: "the row that ends a visit gets another name",
    tamper: (book) => redigested(edited(book, RESULTS, ENDING_ROW, "单位名称", "别的单位")),
    what: "visit-unit",
    ...at(RESULTS, ENDING_ROW, "单位名称"),
  },
  {
    sentence: "the row that ends a visit gets another address",
    tamper: (book) => edited(book, RESULTS, ENDING_ROW, "住所", null),
    what: "visit-unit",
    ...at(RESULTS, ENDING_ROW, "住所"),
  },
  {
    sentence: "the number of a substitute's visit is changed",
    tamper: (book) => redigested(edited(book, RESULTS, NEW_ROW, "序号", 99)),
    what: "visit-order",
    ...at(RESULTS, NEW_ROW, "序号"),
  },
  {
    sentence: "the address of a substitute is changed",
    tamper: (book) => edited(book, RESULTS, NEW_ROW, "住所", "别处"),
    what: "result-rows-digest",
    ...at(LEDGER, SUBSTITUTE, "结果摘要"),
  },
  {
    sentence: "a visit that took on a plan row lost an office, all digests made anew",
    tamper: (book) => redigested(edited(book, RESULTS, EXTENDED_ROW, "责任科室", "基础教育科")),
    what: "visit-offices",
    ...at(RESULTS, EXTENDED_ROW, "责任科室"),
  },
  {
    sentence: "a substitute gets a team that is not the best, all digests made anew",
    tamper: (book) => {
      const certificates = edited(book, RESULTS, NEW_ROW, "执法证号", (text) =>
        String(text).replace("150600005", "150600006"),
      );
      return redigested(
        edited(certificates, RESULTS, NEW_ROW, "检查人员", (text) =>
          String(text).replace("乌兰", "刘洋"),
        ),
      );
    },
    what: "team-not-best",
    ...at(RESULTS, NEW_ROW, "执法证号"),
  },
  {
    sentence: "another inspector comes than the best one, all digests made anew",
    tamper: (book) =>
      redigested(withTeam(book, SWAPPED, "刘洋", "刘洋、赵磊", "150600006、150600009")),
    what: "team-not-best",
    ...at(RESULTS, SWAPPED, "执法证号"),
  },
  {
    sentence: "somebody comes who is at 任务上限",
    tamper: (book) =>
      redigested(
        withTeam(book, REPLACED, "李娜", "李娜、乌兰、周强", "150600003、150600005、150600011"),
      ),
    what: "team-demand",
    ...at(RESULTS, REPLACED, "执法证号"),
  },
  {
    sentence: "somebody comes who does not stand for the office that is open",
    tamper: (book) =>
      redigested(
        withTeam(book, REPLACED, null, "乌兰、周强、杨帆", "150600005、150600011、150600008"),
      ),
    what: "team-demand",
    ...at(RESULTS, REPLACED, "执法证号"),
  },
  {
    sentence: "two inspectors change at once",
    tamper: (book) =>
      redigested(
        edited(book, RESULTS, REPLACED, "执法证号", (text) =>
          String(text).replace("150600005", "150600006"),
        ),
      ),
    what: "team",
    ...at(RESULTS, REPLACED, "执法证号"),
  },
  {
    sentence: "another leader is named after a 换人",
    tamper: (book) => redigested(edited(book, RESULTS, REPLACED, "组长", "周强")),
    what: "leader",
    ...at(RESULTS, REPLACED, "组长"),
  },
  {
    sentence: "an inspector is said to have had more visits at a 换人",
    tamper: (book) => redigested(edited(book, INSPECTORS, PERSON, "本年已派", 19)),
    what: "assigned",
    ...at(INSPECTORS, PERSON, "本年已派"),
  },
  {
    sentence: "an inspector's name is changed at a 换人",
    tamper: (book) => edited(book, INSPECTORS, PERSON, "姓名", "别人"),
    what: "inspector-rows-digest",
    ...at(LEDGER, REPLACE, "人员摘要"),
  },
  {
    sentence: "the rows of an event stand under a number that has no event",
    tamper: (book) => edited(book, POPULATION, TAKING_RANK, "抽取编号", "C2026-001-9"),
    what: "row-of-unknown-draw",
    ...at(POPULATION, TAKING_RANK, "抽取编号"),
  },
  {
    sentence: "rows stand there of an event that never came to its end",
    tamper: (book) =>
      withRecords(book, INSPECTORS, (rows) => [
        ...rows,
        (rows.at(-1) ?? []).with(0, "C2026-001-5"),
      ]),
    what: "row-of-unfinished-event",
    sheet: INSPECTORS,
    at: "",
  },
  {
    sentence: "the rows of two events are exchanged",
    tamper: (book) =>
      withRecords(book, INSPECTORS, (rows) => {
        const first = rows.filter((row) => row[0] === "C2026-001-1");
        return [...rows.filter((row) => row[0] !== "C2026-001-1"), ...first];
      }),
    what: "row-order",
    sheet: INSPECTORS,
    at: "",
  },
];
