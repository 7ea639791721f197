import type { ReadSheet } from "../../jobs/read-book";
import { leftOutGroups, type NamedReason } from "../left-out-groups";
import { rowList } from "../row-list";

const REASONS: Readonly<Record<NamedReason, string>> = {
  note: "备注、说明或落款",
  total: "合计",
  sample: "示例",
  instruction: "填写说明",
  heading: "重复的表头",
  continued: "上一行的续行",
  "lone-line": "单独一行的标题或落款",
  unrelated: "没有要读的内容",
  "name-missing": "没有名称",
  "text-unusable": "名称或代码不能用",
};

/** How a sheet was read: hidden rows, and rows that are no data; empty where there is nothing to say. */
export function reading({ sheet, rowsRead, hiddenRows, leftOut }: ReadSheet): string {
  const groups = leftOutGroups(leftOut);
  const parts = [
    ...(hiddenRows > 0 ? [`其中隐藏的 ${hiddenRows} 行也计入`] : []),
    ...groups.map(([reason, rows]) => `第 ${rowList(rows, "、")} 行不是数据（${REASONS[reason]}）`),
  ];
  return parts.length === 0 ? "" : `“${sheet}”读到 ${rowsRead} 行：${parts.join("；")}。`;
}
