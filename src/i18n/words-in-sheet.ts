import type { Finding } from "../core/finding";
import { findingMessage } from "./describe";
import { zhCN } from "./zh-CN/words";

/** What a finding says in 问题说明: sheets are Chinese, whatever the language of the pane or the command line. */
export function wordsInSheet(finding: Finding): string {
  const article = finding.article === null ? "" : `〔${zhCN.article(finding.article)}〕`;
  return `${findingMessage(finding, zhCN)}${article}`;
}
