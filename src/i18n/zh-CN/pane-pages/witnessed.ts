import type { WitnessedWords } from "../../pane-page-words";
import { SEED_TROUBLES } from "../terms";

/** 现场抽取. */
export const WITNESSED: WitnessedWords = {
  continueSeal: "继续",
  sealed: (drawNumber) => `${drawNumber} 已封存`,
  showFingerprint: "请当场展示指纹并记录，然后产生种子。",
  rows: "已封存的计划",
  contribution: "现场种子",
  contributionHint: "各人的号码先写在纸上，再按顺序逐个输入；用点号相连。",
  add: "加入",
  contributions: "已输入",
  remove: (contribution) => `删去 ${contribution}`,
  entropy: (bits) => `约 ${bits} 比特`,
  lowEntropy: (bits) => `约 ${bits} 比特，少于 64 比特，容易被猜中或挑选。请再掷几次。`,
  trouble: (code, character) =>
    code === "empty" ? "请输入种子。" : `第 ${character} 个字符不能用：${SEED_TROUBLES[code]}。`,
  lines: "将要计算的语句",
  linesHint: "下列每一行的 SHA-256 决定抽取结果，请当场核对。",
  draw: "抽取",
  confirmTitle: (drawNumber) => `用现场种子抽取 ${drawNumber}`,
  later: "以后继续",
};
