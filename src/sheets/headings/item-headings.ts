import type { SheetSpec } from "./sheet-spec";

export type ItemField =
  | "number"
  | "name"
  | "kinds"
  | "basis"
  | "method"
  | "content"
  | "category"
  | "offices"
  | "specialRatio"
  | "specialFrequency"
  | "specialBasis"
  | "expertise"
  | "remark";

/** 随机抽查事项清单 (Art. 4). */
export const ITEM_SHEET: SheetSpec<ItemField> = {
  names: ["随机抽查事项清单", "抽查事项清单", "检查事项清单", "事项清单"],
  key: "name",
  needed: [["kinds"], ["offices"]],
  marks: ["number"],
  apartBy: ["kinds", "offices"],
  recognisedBy: [["name"], ["kinds", "basis"], ["offices", "basis", "kinds"]],
  ownHeadings: [],
  fields: [
    { field: "number", synonyms: ["事项编号", "编号", "事项编码", "序号"] },
    {
      field: "name",
      synonyms: [
        "抽查事项",
        "检查事项",
        "抽查事项名称",
        "抽查项目",
        "检查事项名称",
        "事项名称",
        "检查项目",
      ],
    },
    {
      field: "kinds",
      synonyms: ["对象类别", "检查对象", "抽查对象", "检查对象类别", "抽查对象类别"],
    },
    { field: "basis", synonyms: ["抽查依据", "检查依据", "依据", "法律依据", "设定依据"] },
    { field: "method", synonyms: ["抽查方式", "检查方式"] },
    { field: "content", synonyms: ["抽查内容", "检查内容"] },
    { field: "category", synonyms: ["事项类别"] },
    {
      field: "offices",
      synonyms: [
        "责任科室",
        "牵头处室",
        "检查主体",
        "抽查主体",
        "实施主体",
        "发起部门",
        "责任处室",
        "责任部门",
        "牵头科室",
        "部门",
      ],
    },
    { field: "specialRatio", synonyms: ["最低比例"] },
    { field: "specialFrequency", synonyms: ["最高频次"] },
    { field: "specialBasis", synonyms: ["特别规定依据"] },
    { field: "expertise", synonyms: ["所需专长", "专长要求"] },
    { field: "remark", synonyms: ["备注"] },
  ],
};
