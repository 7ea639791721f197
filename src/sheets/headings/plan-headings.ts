import type { PlanField } from "../../core/plan/plan-row";
import type { SheetSpec } from "./sheet-spec";

/** 年度抽查计划 (Art. 8). */
export const PLAN_SHEET: SheetSpec<PlanField> = {
  names: [
    "年度抽查计划",
    "抽查计划",
    "抽查工作计划表",
    "年度抽查工作计划",
    "抽查工作计划",
    "年度计划",
  ],
  key: "item",
  needed: [["scope"], ["ratio"], ["frequency"], ["method"], ["content"], ["office"]],
  marks: ["number"],
  hasLoneLines: true,
  recognisedBy: [["item"], ["scope"], ["ratio", "quantity"]],
  // What the check of the plan writes beside it.
  ownHeadings: ["合规结论", "问题说明", "对象总数", "应抽数量"],
  fields: [
    { field: "number", synonyms: ["计划编号", "序号", "抽查任务编号", "任务编号"] },
    { field: "taskName", synonyms: ["任务名称", "抽查任务名称", "计划名称"] },
    {
      field: "item",
      synonyms: ["抽查事项", "检查事项", "抽查事项名称", "抽查项目", "检查项目"],
    },
    {
      field: "scope",
      synonyms: ["抽查范围", "抽查对象范围", "抽查对象", "检查对象", "检查范围", "检查对象范围"],
    },
    {
      field: "ratio",
      synonyms: [
        "抽查比例",
        "抽查对象比例",
        "抽查比例及频次",
        "抽查基数和比例",
        "检查比例",
        "抽取比例",
        "比例",
      ],
    },
    {
      field: "quantity",
      synonyms: ["抽查数量", "抽查对象数量", "抽查目标数", "抽取数量", "检查数量"],
    },
    { field: "frequency", synonyms: ["抽查频次", "检查频次", "频次"] },
    { field: "method", synonyms: ["抽查方式", "检查方式", "任务类型"] },
    { field: "content", synonyms: ["检查内容", "抽查内容"] },
    { field: "start", synonyms: ["开始日期", "抽取时间自", "开始时间", "起始日期"] },
    {
      field: "end",
      synonyms: [
        "结束日期",
        "抽取时间至",
        "抽查时间",
        "检查时间",
        "完成时限",
        "结束时间",
        "完成时间",
      ],
    },
    {
      field: "office",
      synonyms: [
        "责任科室",
        "分配任务的处(科)室",
        "处(科)室",
        "方(科)室",
        "牵头处室",
        "发起处室",
        "牵头科室",
        "检查主体",
        "抽查主体",
        "实施主体",
        "责任处室",
        "责任部门",
        "牵头部门",
        "发起部门",
      ],
    },
    {
      field: "jointOffice",
      synonyms: [
        "联合科室",
        "联合处室",
        "配合部门",
        "配合科室",
        "联合部门",
        "配合处室",
        "参与部门",
        "参与科室",
      ],
    },
    { field: "jointConsent", synonyms: ["联合意见"] },
    { field: "teamSize", synonyms: ["每组人数", "检查组人数"] },
    { field: "source", synonyms: ["任务来源"] },
    { field: "specialBasis", synonyms: ["特别规定依据"] },
    { field: "madeOn", synonyms: ["制定日期", "制定时间"] },
  ],
};
