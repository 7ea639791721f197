import type { QueryWords } from "../../pane-later-words";

/** 查询. */
export const QUERY: QueryWords = {
  search: "查找单位或执法人员",
  hint: "名称、信用代码、姓名或执法证号",
  explain: "可以查到：列入过哪几次抽取，号码和名次，抽中与否及其原因，检查和结果。",
  found: (units, inspectors) => `找到单位 ${units} 家，执法人员 ${inspectors} 名。`,
  none: (typed) => `各次抽取的名单中没有“${typed}”。`,
  more: (count) => `另有 ${count} 条也符合，请输入更多的字。`,
  unit: "单位",
  inspector: "执法人员",
  places: (count) => `列入 ${count} 次名单`,
  visits: (count) => `检查 ${count} 次`,
  noVisits: "没有要做的检查。",
  drawn: "抽中",
  draw: (drawNumber, state, time) =>
    [drawNumber, state, time].filter((part) => part !== "").join(" "),
  planRow: (planNumber, item) => `计划 ${planNumber} ${item}`,
  leftOut: (reason) => `未入围：${reason}`,
  notMatched: (reason) => `未参加匹配：${reason}`,
  matched: (visits) => `参加匹配，检查 ${visits} 家`,
  rank: (rank, weight) => `第 ${rank} 名 · 权重 ${weight}`,
  ticket: "号码",
  notDrawn: "未抽中",
  substituteAt: (drawnWord) => drawnWord,
  inspectedOn: (date) => `检查日期 ${date}`,
  notInspected: "尚未检查",
  result: (result) => `结果 ${result}`,
  publishedOn: (date) => `公示日期 ${date}`,
  team: (leader, others) => `组长 ${[leader, ...others].join("、")}`,
};
