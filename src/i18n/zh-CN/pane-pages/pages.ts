import type { PanePageWords } from "../../pane-page-words";
import { zhCN } from "../words";
import { CHECK } from "./check";
import { DRAW } from "./draw";
import { FAILURES } from "./failures";
import { PUBLICATION } from "./publication";
import { QUERY } from "./query";
import { LATER, RESULTS_PAGE } from "./results";
import { SETTINGS } from "./settings";
import { VERIFY } from "./verify";
import { WITNESSED } from "./witnessed";

/** What the pages behind 总览 say. */
export const PANE_PAGES: PanePageWords = {
  words: zhCN,
  common: {
    copy: "复制",
    copied: "已复制。",
    notCopied: "没有复制成功，请选中后按 Ctrl+C。",
    fingerprint: "指纹",
    goTo: (place) => `转到 ${place}`,
    fillInTitle: "先填写名录和计划",
    fillInText: (sheet) => `“${sheet}”还没有数据行。名录、事项清单和计划填好后，就能检查和抽取。`,
    listSeparator: "、",
    more: (count) => `还有 ${count} 条没有列出。`,
  },
  failures: FAILURES,
  check: CHECK,
  draw: DRAW,
  witnessed: WITNESSED,
  results: RESULTS_PAGE,
  later: LATER,
  publication: PUBLICATION,
  verify: VERIFY,
  query: QUERY,
  settings: SETTINGS,
};
