import { assertNever } from "../../../core/assert-never";
import { cellAddress } from "../../../core/cell-ref";
import type { SheetDifference } from "../../../jobs/compare-workbooks";
import { cellShown } from "../../cell-shown";
import type { FailureWords } from "../../pane-page-words";
import { notDue } from "../not-due";

/** The error area. */
export const FAILURES: FailureWords = {
  titles: {
    overview: "没有读出工作簿",
    check: "没有核对",
    "mark-plan": "没有做标记",
    "clear-marks": "没有清除标记",
    mend: "没有改动",
    "preview-draw": "现在不能抽取",
    draw: "没有抽取",
    seal: "没有封存",
    "draw-sealed": "没有抽取",
    verify: "没有核验",
    visits: "没有读出检查结果",
    figures: "没有算出覆盖率和进度",
    "record-results": "没有更新检查结果录入表",
    void: "没有作废",
    substitute: "没有补抽",
    "replace-inspector": "没有换人",
    publish: "没有生成公示表",
    export: "没有导出",
    forms: "没有生成检查表",
    report: "没有生成总结报告",
    query: "没有查到",
    recover: "上次的写入没有收尾",
    template: "没有新建模板",
    sample: "没有插入示例",
    settings: "没有读出设置",
    "change-setting": "没有改动设置",
    select: "没有转到单元格",
  },
  changed: "预览之后工作簿有变化，什么都没有写入。请核对下面的变化，然后重新确认：",
  difference,
  unrecovered: "工作簿里可能留有写了一半的内容。请不要手工删除，重新打开面板时会自动记为中断。",
  unexpected: (detail) => `程序出错（${detail}）。请再试一次；仍不行时，把这段文字告诉管理员。`,
  shortfall: (rows) =>
    `可抽的对象不够：${rows
      .map((row) => `计划 ${row.planNumber} 应抽 ${row.required} 家，入围只有 ${row.eligible} 家`)
      .join("；")}。请补充名录，或在确认时同意按现有对象抽取。`,
  refused: (count) => `有 ${count} 个问题。请先改正，或取消勾选有问题的计划：`,
  nothingDue: "现在没有到期的计划：",
  notDue,
};

function difference(one: SheetDifference): string {
  switch (one.kind) {
    case "sheet-gone":
      return `工作表“${one.sheet}”被删除或改名`;
    case "sheet-new":
      return `新增了工作表“${one.sheet}”`;
    case "rows-added":
      return `“${one.sheet}”第 ${one.row + 1} 行起增加了 ${one.count} 行`;
    case "rows-deleted":
      return `“${one.sheet}”第 ${one.row + 1} 行起删除了 ${one.count} 行`;
    case "cell-changed":
      return `“${one.sheet}”${cellAddress(one.row, one.column)}：由“${cellShown(one.before)}”改为“${cellShown(one.now)}”`;
    case "more":
      return `“${one.sheet}”还有 ${one.count} 个单元格有变化`;
    default:
      return assertNever(one);
  }
}
