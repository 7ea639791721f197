import { edited, redigested, withRecords } from "../../../support/tampering";
import {
  DRAWN_ROW,
  EVENT,
  INSPECTORS,
  JOINED_ROW,
  LEDGER,
  PERSON,
  POPULATION,
  RESULTS,
  type Tampering,
  at,
  rowCount,
  swap,
} from "../drawn-book";

/** Edits of 抽查结果 and of 人员底册. */
export const VISIT_TAMPERINGS: readonly Tampering[] = [
  {
    sentence: "the name of a unit is changed in 抽查结果",
    tamper: (book) => edited(book, RESULTS, JOINED_ROW, "单位名称", "别的单位"),
    what: "visit-unit",
    ...at(RESULTS, JOINED_ROW, "单位名称"),
  },
  {
    sentence: "the name of a drawn unit is changed in 抽取底册 only",
    tamper: (book) => edited(book, POPULATION, DRAWN_ROW, "单位名称", "别的单位"),
    what: "unit-facts",
    ...at(POPULATION, DRAWN_ROW, "单位名称"),
  },
  {
    sentence: "the name of a unit that nothing else mentions is changed",
    tamper: (book) =>
      edited(
        book,
        POPULATION,
        { 抽取编号: "C2026-001", 计划编号: "2026-002", 是否抽中: "否" },
        "单位名称",
        "别的单位",
      ),
    what: "population-rows-digest",
    ...at(LEDGER, { 抽取编号: "C2026-001", 事件: "抽取", 计划编号: "2026-002" }, "底册摘要"),
  },
  {
    sentence: "the address of a visit is changed",
    tamper: (book) => edited(book, RESULTS, JOINED_ROW, "住所", "别处"),
    what: "result-rows-digest",
    ...at(LEDGER, EVENT, "结果摘要"),
  },
  {
    sentence: "a visit is removed and all digests are made anew",
    tamper: (book) => redigested(withRecords(book, RESULTS, (rows) => rows.slice(0, -1))),
    what: "visit-missing",
    sheet: RESULTS,
    at: `D${rowCount(RESULTS) + 3}`,
  },
  {
    sentence: "a visit is added and all digests are made anew",
    tamper: (book) =>
      redigested(
        withRecords(book, RESULTS, (rows) => [
          ...rows,
          (rows.at(-1) ?? []).with(3, "521506000000000AB1"),
        ]),
      ),
    what: "visit-not-drawn",
    sheet: RESULTS,
    at: `D${rowCount(RESULTS) + 4}`,
  },
  {
    sentence: "a visit stands there twice",
    tamper: (book) => withRecords(book, RESULTS, (rows) => [...rows, rows.at(-1) ?? []]),
    what: "row-duplicated",
    sheet: RESULTS,
    at: `D${rowCount(RESULTS) + 4}`,
  },
  {
    sentence: "two visits are exchanged and all digests are made anew",
    tamper: (book) => redigested(withRecords(book, RESULTS, (rows) => swap(rows, 0, 1))),
    what: "row-order",
    sheet: RESULTS,
    at: "B5",
  },
  {
    sentence: "并入 is cleared, so that a visit counts twice",
    tamper: (book) => edited(book, RESULTS, JOINED_ROW, "并入", null),
    what: "visit-joins",
    ...at(RESULTS, JOINED_ROW, "并入"),
  },
  {
    sentence:
      "并入 is cleared and all digests are made anew: nobody would have matched such a team",
    tamper: (book) => redigested(edited(book, RESULTS, JOINED_ROW, "并入", null)),
    what: "team-not-best",
    ...at(RESULTS, JOINED_ROW, "执法证号"),
  },
  {
    sentence: "并入 names a draw that never drew the unit",
    tamper: (book) => redigested(edited(book, RESULTS, JOINED_ROW, "并入", "C2026-007")),
    what: "visit-joins",
    ...at(RESULTS, JOINED_ROW, "并入"),
  },
  {
    sentence: "an office is no longer marked as outside the bureau",
    tamper: (book) => redigested(edited(book, RESULTS, 0, "联合科室", "安全科、市场监管局")),
    what: "visit-offices",
    ...at(RESULTS, 0, "联合科室"),
  },
  {
    sentence: "another inspector is sent and all digests are made anew",
    tamper: (book) => {
      const swapped = edited(
        book,
        RESULTS,
        { 抽取编号: "C2026-001", 组长: "乌兰" },
        "检查人员",
        (text) => String(text).replace("乌兰", "刘洋"),
      );
      const certificates = edited(
        swapped,
        RESULTS,
        { 抽取编号: "C2026-001", 组长: "乌兰" },
        "执法证号",
        (text) => String(text).replace("150600005", "150600006"),
      );
      return redigested(
        edited(certificates, RESULTS, { 抽取编号: "C2026-001", 组长: "乌兰" }, "组长", "刘洋"),
      );
    },
    what: "team-not-best",
    ...at(RESULTS, { 抽取编号: "C2026-001", 组长: "乌兰" }, "执法证号"),
  },
  {
    sentence: "a retired inspector is sent",
    tamper: (book) =>
      redigested(edited(book, RESULTS, 0, "执法证号", "150600001、150600004、150600011")),
    what: "team",
    ...at(RESULTS, 0, "执法证号"),
  },
  {
    sentence: "another leader is named and all digests are made anew",
    tamper: (book) => redigested(edited(book, RESULTS, 0, "组长", "吴敏")),
    what: "leader",
    ...at(RESULTS, 0, "组长"),
  },
  {
    sentence: "an inspector is said to have had more visits",
    tamper: (book) => redigested(edited(book, INSPECTORS, PERSON, "本年已派", 9)),
    what: "assigned",
    ...at(INSPECTORS, PERSON, "本年已派"),
  },
  {
    sentence: "an inspector is left out without a reason",
    tamper: (book) => redigested(edited(book, INSPECTORS, PERSON, "是否入围", "否")),
    what: "inspector-eligibility",
    ...at(INSPECTORS, PERSON, "是否入围"),
  },
  {
    sentence: "a retired inspector is made to look on duty",
    tamper: (book) => redigested(edited(book, INSPECTORS, 3, "状态", "在岗")),
    what: "inspector-left-out-reason",
    ...at(INSPECTORS, 3, "未入围原因"),
  },
  {
    sentence: "an inspector's office is changed and all digests are made anew",
    tamper: (book) => redigested(edited(book, INSPECTORS, PERSON, "所在科室", "职成教科")),
    what: "team-demand",
    sheet: RESULTS,
    at: "",
  },
  {
    sentence: "an inspector is taken out of 人员底册 and all digests are made anew",
    tamper: (book) => redigested(withRecords(book, INSPECTORS, (rows) => rows.slice(1))),
    what: "team-demand",
    sheet: RESULTS,
    at: "",
  },
  {
    sentence: "an inspector stands in 人员底册 twice",
    tamper: (book) => withRecords(book, INSPECTORS, (rows) => rows.toSpliced(1, 0, rows[0] ?? [])),
    what: "inspector-left-out-reason",
    sheet: INSPECTORS,
    at: "L4",
  },
  {
    sentence: "two inspectors are exchanged and all digests are made anew",
    tamper: (book) => redigested(withRecords(book, INSPECTORS, (rows) => swap(rows, 0, 1))),
    what: "row-order",
    sheet: INSPECTORS,
    at: "B5",
  },
];
