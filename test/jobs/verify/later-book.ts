import { drawn, request } from "../../support/books";
import { later, replaced, substituted, voided, withInput } from "../../support/later";
import type { Which } from "../../support/tampering";
import { march } from "./drawn-book";

/** 达拉特旗第3幼儿园: drawn by 2026-001 (rank 2) and 2026-004 (rank 4). */
export const LEAVES_TWO_ROWS = "521506000115841AB2";
/** 准格尔旗第24幼儿园: rank 6 of 2026-001, closed since. */
export const CLOSED = "521506000282140AB3";
/** 达拉特旗第19幼儿园: rank 7 of 2026-001. */
export const TAKES_PLACE = "521506000242545AB8";
/** 康巴什区第14幼儿园: drawn by 2026-001, and rank 13 of 2026-004. */
export const TAKES_ON_A_ROW = "521506000202950AB3";
/** 东胜区第49培训学校: drawn by 2026-002. */
export const TRAINING = "521506000480115AB8";
/** 康巴什区第50培训学校: drawn by 2026-002, 刘洋 and 杨帆 go there. */
export const TRAINING_2 = "521506000488034AB9";

export const closed = withInput(
  march,
  "检查对象名录库",
  ["统一社会信用代码", CLOSED],
  "监管状态",
  "注销",
);
/** One unit left two plan rows: one new visit, one visit that takes on a row. */
export const first = substituted(closed, LEAVES_TWO_ROWS, later("03-05T10:00"));
/** 王芳 or whoever was matched beside her left the visit that took on a row. */
const second = replaced(
  first.workbook,
  TAKES_ON_A_ROW,
  "150600002",
  later("03-06", { reason: "病假" }),
);
const third = substituted(second.workbook, TRAINING, later("03-09", { reason: "已迁出" }));
const fourth = replaced(
  third.workbook,
  TRAINING_2,
  "150600008",
  later("03-10", { reason: "与该单位有利害关系，申请回避" }),
);
const again = drawn(fourth.workbook, request("09-02T10:00"));
/** Two 补抽, two 换人, a second draw that was voided. */
export const eventful = voided(
  again.workbook,
  later("09-03", { drawNumber: "C2026-002", reason: "程序有误" }),
).workbook;

/** Records of the events in each sheet: ledger rows by event and plan row. */
export const SUBSTITUTE: Which = { 抽取编号: "C2026-001", 事件: "补抽", 计划编号: "2026-001" };
export const SUBSTITUTE_2: Which = { 抽取编号: "C2026-001", 事件: "补抽", 计划编号: "2026-004" };
export const SUBSTITUTE_3: Which = { 抽取编号: "C2026-001", 事件: "补抽", 计划编号: "2026-002" };
export const REPLACE: Which = { 抽取编号: "C2026-001", 事件: "换人", 计划编号: "2026-001" };
export const VOID: Which = { 抽取编号: "C2026-002", 事件: "作废", 计划编号: "2026-002" };
export const LEAVING_RANK: Which = {
  抽取编号: "C2026-001-1",
  单位标识: LEAVES_TWO_ROWS,
  计划编号: "2026-001",
};
export const PASSED_RANK: Which = { 抽取编号: "C2026-001-1", 单位标识: CLOSED };
export const TAKING_RANK: Which = { 抽取编号: "C2026-001-1", 单位标识: TAKES_PLACE };
export const ENDING_ROW: Which = { 统一社会信用代码: LEAVES_TWO_ROWS, 检查人员: "退出" };
export const NEW_ROW: Which = { 抽取编号: "C2026-001", 统一社会信用代码: TAKES_PLACE };
export const EXTENDED_ROW = {
  抽取编号: "C2026-001",
  统一社会信用代码: TAKES_ON_A_ROW,
  计划编号: "2026-001、2026-004",
};
