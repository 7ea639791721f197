import type { PlanField } from "../../core/plan/plan-row";
import { PLAN_SHEET } from "../headings/plan-headings";
import type { InputLayout } from "./input-layout";

/** 年度抽查计划 as we lay it out (Art. 8). */
export const PLAN_LAYOUT: InputLayout<PlanField> = {
  spec: PLAN_SHEET,
  note:
    "抽查比例不低于事项对应监管对象总数的5%，频次每年不超过2次（第九条）；每年1月底前制定（第八条）。" +
    "右边的合规结论、问题说明、对象总数、应抽数量四列由“检查计划”填写，请勿手填。",
  openRows: 50,
  columns: [
    {
      field: "number",
      isNeeded: false,
      width: 11,
      hint: "如2026-001，不得重复；留空的由检查计划编号。",
    },
    { field: "taskName", isNeeded: false, width: 36, hint: "本次任务的名称。" },
    { field: "item", isNeeded: true, width: 30, hint: "与随机抽查事项清单中的名称一致。" },
    {
      field: "scope",
      isNeeded: true,
      width: 26,
      hint: "如全市幼儿园；东胜区、康巴什区教育培训机构；局属学校。按名录库中的类别、旗区、科室解析。",
    },
    {
      field: "ratio",
      isNeeded: true,
      width: 10,
      hint: "如5%，不足一家的进一；不写按需要确定之类的话。",
    },
    {
      field: "quantity",
      isNeeded: false,
      width: 10,
      hint: "填数字；与比例都填的取大者。",
      isNumber: true,
    },
    {
      field: "frequency",
      isNeeded: true,
      width: 10,
      hint: "每年抽取几次，填数字。",
      isNumber: true,
    },
    { field: "method", isNeeded: true, width: 16, hint: "如实地检查、书面检查、网络监测。" },
    { field: "content", isNeeded: true, width: 40, hint: "逐项写明检查什么（第八条）。" },
    { field: "start", isNeeded: false, width: 13, hint: "如2026-03-01；留空为年初。" },
    { field: "end", isNeeded: false, width: 13, hint: "如2026-06-30；留空为年末。" },
    {
      field: "office",
      isNeeded: true,
      width: 24,
      hint: "与事项清单一致，须有人员在人员名录库中。",
    },
    {
      field: "jointOffice",
      isNeeded: false,
      width: 22,
      hint: "一同检查的科室或部门，几个的用顿号分隔。",
    },
    {
      field: "jointConsent",
      isNeeded: false,
      width: 11,
      hint: "填了联合科室的应事先征得同意（第八条）。",
      words: ["已同意", "未征求"],
    },
    {
      field: "teamSize",
      isNeeded: false,
      width: 10,
      hint: "不少于2人，填数字；留空按设置。",
      isNumber: true,
    },
    {
      field: "source",
      isNeeded: false,
      width: 13,
      hint: "投诉举报、转办交办、大数据监测引起的检查不参加抽取（第四条）。",
      words: ["随机抽查", "投诉举报", "转办交办", "大数据监测"],
    },
    {
      field: "specialBasis",
      isNeeded: false,
      width: 34,
      hint: "比例、频次从专门要求的，写明出处（第九条）。",
    },
    {
      field: "madeOn",
      isNeeded: false,
      width: 13,
      hint: "如2026-01-15，不晚于1月31日（第八条）。",
    },
  ],
};
