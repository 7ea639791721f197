import type { VerifyWords } from "../../pane-page-words";
import { REPORT } from "../report";

/** 核验. */
export const VERIFY: VerifyWords = {
  verify: "核验",
  expected: "保存在外的指纹（可不填）",
  expectedHint: "会议记录或照片上的 64 位指纹",
  expectedUnreadable: "指纹应是 64 位的 0–9 和 a–f。",
  passed: (events) => `核验通过：${events} 条台账记录全部可以重算。`,
  differs: (count) => `核验不符：${count} 处。`,
  draw: (drawNumber, state, time) => `${drawNumber} ${state} ${time}`,
  states: { sealed: "已封存", drawn: "已抽取", void: "已作废", broken: "已中断" },
  drawDiffers: (count) => `${count} 处不符`,
  drawPassed: "相符",
  draws: "各次抽取",
  differences: "不符之处",
  recorded: "表中为",
  recomputed: "重算为",
  nothing: "（空）",
  howTitle: "怎样独立核验",
  howText:
    "任何人都可以用别的程序重算：语句的 SHA-256 是 KEY；KEY、次数和单位标识的 SHA-256 是号码；号码从小到大，前几名抽中。",
  statement: "语句",
  key: "KEY",
  keyCommand: "计算 KEY",
  ticketCommand: "计算一个单位的号码",
  ticketText: "ID 是单位标识；权重为 w 的单位从 1 到 w 各算一次，取最小的。",
  planRow: (planNumber, drawn) => `计划 ${planNumber}，抽中 ${drawn} 家`,
  fileCommand: "用命令行核验保存的工作簿",
  cannotProve: REPORT.cannotProve,
};
