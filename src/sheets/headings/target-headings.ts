import type { SheetSpec } from "./sheet-spec";

export type TargetField =
  | "name"
  | "code"
  | "number"
  | "registry"
  | "kinds"
  | "district"
  | "founded"
  | "registrar"
  | "legalPerson"
  | "address"
  | "ownership"
  | "affiliation"
  | "phone"
  | "industry"
  | "offices"
  | "status"
  | "complaints"
  | "violations"
  | "remark";

/** 检查对象名录库. Pinyin initials and English names are what
 * market bureaus' systems export. */
export const TARGET_SHEET: SheetSpec<TargetField> = {
  names: [
    "检查对象名录库",
    "抽查对象名录库",
    "监管对象库",
    "监管对象名录库",
    "检查对象名录",
    "抽查对象名录",
    "待抽检库",
  ],
  key: "name",
  needed: [["code", "number"], ["kinds"]],
  marks: [],
  recognisedBy: [["name"], ["code", "number"]],
  ownHeadings: [],
  fields: [
    {
      field: "name",
      synonyms: [
        "单位名称",
        "名称",
        "对象名称",
        "检查对象",
        "抽查对象",
        "企业名称",
        "学校名称",
        "机构名称",
        "主体名称",
        "检查对象名称",
        "抽查对象名称",
        "监管对象名称",
        "市场主体名称",
        "幼儿园名称",
        "场所名称",
        "被检查单位名称",
        "QYMC",
        "ENTNAME",
      ],
    },
    {
      field: "code",
      synonyms: [
        "统一社会信用代码",
        "社会信用代码",
        "信用代码",
        "统一信用代码",
        "统一社会信用代码/注册号",
        "注册号/统一社会信用代码",
        "统一社会信用代码(注册号)",
        "TYXYDM",
        "TYSHXYDM",
        "XYDM",
        "UNISCID",
      ],
    },
    { field: "number", synonyms: ["注册号", "工商注册号", "登记证号", "ZCH", "REGNO"] },
    { field: "registry", synonyms: ["名录库类型", "名录类型", "名录库"] },
    {
      field: "kinds",
      synonyms: [
        "对象类别",
        "类别",
        "单位类型",
        "机构类型",
        "办学类型",
        "企业类型名称",
        "企业类型",
        "学校类型",
        "学校类别",
        "单位类别",
        "机构类别",
        "对象类型",
        "主体类型",
        "QYLXMC",
      ],
    },
    {
      field: "district",
      synonyms: [
        "所在旗区",
        "旗区",
        "区域",
        "辖区",
        "属地",
        "行政区划",
        "所属旗区",
        "所在区域",
        "所属区域",
        "旗县区",
        "所在旗县",
        "旗县",
        "所在地区",
        "区县",
        "县区",
      ],
    },
    {
      field: "founded",
      synonyms: ["成立日期", "创建日期", "设立日期", "成立时间", "CLRQ", "ESTDATE"],
    },
    { field: "registrar", synonyms: ["登记机关", "发证机关", "DJJG", "REGORGNAME", "REGORG"] },
    {
      field: "legalPerson",
      synonyms: ["法定代表人", "负责人", "法人代表", "校长", "园长", "FDDBR", "LEREP"],
    },
    {
      field: "address",
      synonyms: ["住所", "地址", "经营地址", "经营场所", "办学地址", "单位地址", "详细地址", "DOM"],
    },
    { field: "ownership", synonyms: ["办学性质", "举办性质", "公办/民办", "公民办"] },
    { field: "affiliation", synonyms: ["隶属关系", "隶属", "管理层级"] },
    { field: "phone", synonyms: ["联系电话", "电话", "联系方式", "手机", "LXDH", "TEL"] },
    { field: "industry", synonyms: ["所属行业", "行业类型", "行业", "HYLX"] },
    {
      field: "offices",
      synonyms: [
        "责任科室",
        "监管科室",
        "主管科室",
        "业务科室",
        "属地监管机关",
        "监管单位",
        "管辖单位",
      ],
    },
    {
      field: "status",
      synonyms: ["监管状态", "状态", "登记状态", "经营状态", "办学状态", "ZT", "REGSTATE"],
    },
    { field: "complaints", synonyms: ["投诉举报次数", "投诉举报", "投诉次数", "举报次数"] },
    {
      field: "violations",
      synonyms: ["严重违法违规记录", "严重违法违规", "违法违规记录", "严重违法记录"],
    },
    { field: "remark", synonyms: ["备注"] },
  ],
};
