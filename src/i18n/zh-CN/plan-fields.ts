import type { PlanField } from "../../core/plan/plan-row";

const FIELDS: Readonly<Record<PlanField, string>> = {
  number: "计划编号",
  taskName: "任务名称",
  item: "抽查事项",
  scope: "抽查范围",
  ratio: "抽查比例",
  quantity: "抽查数量",
  frequency: "抽查频次",
  method: "抽查方式",
  content: "检查内容",
  start: "开始日期",
  end: "结束日期",
  office: "责任科室",
  jointOffice: "联合科室",
  jointConsent: "联合意见",
  teamSize: "每组人数",
  source: "任务来源",
  specialBasis: "特别规定依据",
  madeOn: "制定日期",
};

/** The heading of a plan field; a heading that is none of ours is shown as it is. */
export function planField(field: string): string {
  const known: Readonly<Record<string, string>> = FIELDS;
  return known[field] ?? field;
}
