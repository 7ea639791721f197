import type { LaterWords, ResultsWords } from "../../pane-later-words";
import { VERIFY } from "./verify";

/** 结果. */
export const RESULTS_PAGE: ResultsWords = {
  nothingDrawn: "还没有抽取过，没有等待结果的检查。",
  goToDraw: "去抽取",
  views: { visits: "检查", draws: "抽取", figures: "统计" },
  viewsName: "看什么",
  record: (isThere) => (isThere ? "更新检查结果录入" : "生成检查结果录入"),
  missing: (visits) => `有 ${visits} 家还没有列入“检查结果录入”。`,
  summary: ({ visits, toEnter, underWay, published, overdue, dueSoon }) =>
    `应检查 ${visits} · 待录入 ${toEnter} · 录入中 ${underWay} · 已公示 ${published} · 临期 ${dueSoon} · 逾期 ${overdue}`,
  filters: "筛选",
  stage: "进度",
  stages: {
    open: "未公示的",
    all: "全部进度",
    "to-enter": "待录入",
    "under-way": "录入中",
    published: "已公示",
  },
  term: "公示期限",
  allTerms: "全部期限",
  terms: {
    "not-begun": "未起算",
    running: "期限内",
    "due-soon": "临期",
    overdue: "逾期",
    published: "按期公示",
    "published-late": "逾期公示",
  },
  dueOn: (date, isProvisional) =>
    isProvisional ? `公示截止 ${date}（暂定：当年放假安排尚未公布）` : `公示截止 ${date}`,
  visits: (count) => `检查（${count} 家）`,
  noVisits: "没有符合筛选条件的检查。",
  notListed: "尚未列入检查结果录入",
  substitute: "补抽",
  replace: "换人",
  void: "作废",
  of: (deed, whom) => `${deed}：${whom}`,
  draws: "各次抽取",
  forms: "检查表和记录表",
  formsName: (drawNumber) => `${drawNumber} 执法检查表和抽取记录表`,
  report: "总结报告",
  reportText:
    "汇总本年的抽查时间、内容、情况、结果和处理意见（实施细则第十一条），另附统计表和图表。",
  reportWorkbook: "生成报告工作簿",
  reportPage: "下载网页报告",
  reportName: (year) => `${year}年度双随机抽查总结报告`,
  drawLine: (state, visits) =>
    `${state === "unknown" ? "台账中没有" : VERIFY.states[state]} · 检查 ${visits} 家`,
  figures: "完成情况",
  figure: {
    visits: "应检查数",
    toEnter: "待录入",
    underWay: "录入中",
    published: "已公示",
    inspected: "已检查",
    completion: "抽查完成率",
    closure: "后续处置完结率",
    overdue: "逾期未公示",
    dueSoon: "临期",
    publishedLate: "逾期公示",
  },
  byOutcome: "检查结果分布",
  outcome: "检查结果",
  count: "家数",
  otherWords: "不在词表中的结果",
  noOutcomes: "还没有录入检查结果。",
  table: "看表格",
  chartGroup: (label, figures) => `${label}：${figures.join("，")}`,
  groupSeparator: "；",
  coverageBy: { kind: "各类对象抽查覆盖率", district: "各旗区抽查覆盖率" },
  coverageHeading: { kind: "对象类别", district: "所在旗区" },
  coverage: { units: "监管对象", drawn: "已抽取", inspected: "已检查", share: "覆盖率" },
  kindsMean: "一家有几个类别的，在各类别中各计一次。",
  noCoverage: "没有读到检查对象名录库，算不出抽查覆盖率。",
  notSaid: "（未填）",
  others: (groups) => `其他 ${groups} 项合计`,
  total: "合计",
  byMonth: (year) => `${year}年各月进度`,
  month: "月份",
  monthName: (month) => `${month}月`,
  months: { planned: "计划家次", drawn: "抽取家次", inspected: "检查家次" },
  plannedMeans: "计划家次按各计划行期间等分后的末月计。",
  undetermined: (rows) => `有 ${rows} 项计划的抽查数量无法确定，未计入计划家次。`,
  noMonths: "没有读到年度抽查计划，或计划没有写明抽查数量，不能按月对照。",
};

/** 补抽, 换人 and 作废. */
export const LATER: LaterWords = {
  substituteTitle: (unit) => `补抽：${unit} 退出`,
  substituteText: (drawNumber) =>
    `${drawNumber} 中抽中该单位的每项计划，由下一顺位的备用单位递补，并重新匹配检查人员。`,
  noSubstitute: (planNumbers) =>
    `计划 ${planNumbers.join("、")} 没有可以递补的备用单位。仍要让该单位退出的，这些计划将少查一家。`,
  leaveAnyway: "没有备用单位，同意退出",
  confirmSubstitute: "确认补抽",
  replaceTitle: (unit) => `换人：${unit}`,
  replaceText: "只为这一家重新匹配，其他检查组不变。",
  leaver: "退出的检查人员",
  member: (name, certificate) => (name === "" ? certificate : `${name}（${certificate}）`),
  confirmReplace: "确认换人",
  voidTitle: (drawNumber) => `作废 ${drawNumber}`,
  voidText: (visits) =>
    `这次抽取的 ${visits} 家检查不再计数，其计划可以重新抽取；原有记录作为证据保留。`,
  confirmVoid: "确认作废",
  reason: "事由",
  reasonHint: "记入抽取台账",
  signed: (reason) => `事由：${reason}`,
  cannotUndo: "写入后不能撤销，并留下记录。",
  substituted: ({ number, left, visits }) => [
    visits.length === 0 ? `${number}：${left} 退出，没有递补单位。` : `${number}：${left} 退出。`,
    ...visits.map(
      ({ name, planNumbers, leader, inspectors }) =>
        `${name} 递补（计划 ${planNumbers.join("、")}），检查人员 ${inspectors.join("、")}，组长 ${leader}。`,
    ),
  ],
  replaced: ({ number, unit, newcomer, leader, inspectors }) => [
    `${number}：${unit} 由 ${newcomer} 接替。`,
    `检查人员 ${inspectors.join("、")}，组长 ${leader}。`,
  ],
  voided: ({ drawNumber, planNumbers, visits }) => [
    `${drawNumber} 已作废，${visits} 家检查不再计数。`,
    `计划 ${planNumbers.join("、")} 可以重新抽取。`,
  ],
};
