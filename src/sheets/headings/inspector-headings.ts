import type { SheetSpec } from "./sheet-spec";

export type InspectorField =
  | "name"
  | "office"
  | "certificate"
  | "certificateExpires"
  | "expertise"
  | "duty"
  | "status"
  | "blackOrWhite"
  | "recusals"
  | "visitLimit"
  | "remark";

/** In exported tables this column counts visits made, so its 0 limits nobody. */
export const VISITS_MADE_HEADING = "检查企业数量";

/** 执法检查人员名录库. */
export const INSPECTOR_SHEET: SheetSpec<InspectorField> = {
  names: [
    "执法检查人员名录库",
    "执法人员名录库",
    "检查人员名录库",
    "执法检查人员名录",
    "执法人员名录",
    "执法人员库",
    "执法人员表格",
  ],
  key: "name",
  needed: [["office"], ["certificate"]],
  marks: [],
  recognisedBy: [["name"], ["certificate"]],
  ownHeadings: [],
  fields: [
    { field: "name", synonyms: ["姓名", "执法姓名", "人员姓名", "检查人员姓名"] },
    {
      field: "office",
      synonyms: [
        "所在科室",
        "工作单位",
        "所在部门",
        "所在业务部门（机构）",
        "所属科室",
        "科室",
        "部门",
      ],
    },
    {
      field: "certificate",
      synonyms: [
        "执法证号",
        "证件编号",
        "执法证编号",
        "执法编号",
        "执法证件号",
        "行政执法证号",
        "省执法证编号",
        "工商执法证编号",
      ],
    },
    {
      field: "certificateExpires",
      synonyms: ["执法证有效期", "有效期至", "证件有效期", "执法证有效期至", "有效期"],
    },
    {
      field: "expertise",
      synonyms: ["业务专长", "执法类别", "执法事项范围", "岗位大类", "专长"],
    },
    { field: "duty", synonyms: ["职务", "担任职务"] },
    { field: "status", synonyms: ["状态", "在岗状态", "执法人员状态", "人员状态"] },
    { field: "blackOrWhite", synonyms: ["黑白名单"] },
    { field: "recusals", synonyms: ["回避单位", "回避对象", "应回避单位"] },
    { field: "visitLimit", synonyms: ["任务上限", VISITS_MADE_HEADING] },
    { field: "remark", synonyms: ["备注", "说明"] },
  ],
};
