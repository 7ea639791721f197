import { DIRECTORY_TYPE_NAMES, type DirectoryType } from "../../core/directory/directory-type";

/** What other systems take: the platform's directories and 待抽检库, results, and the credit platform's push list. */
export type ExportKind = DirectoryType | "pool" | "results" | "credit";

/** What a column can hold of a unit; the words that 导出设置 uses. */
export const TARGET_EXPORT_FIELDS = [
  "单位名称",
  "统一社会信用代码",
  "注册号",
  "统一社会信用代码或注册号",
  "名录库类型",
  "对象类别",
  "所在旗区",
  "成立日期",
  "登记机关",
  "法定代表人",
  "住所",
  "办学性质",
  "隶属关系",
  "联系电话",
  "所属行业",
  "责任科室",
  "监管状态",
  "备注",
] as const;

/** What a column can hold of a visit with its result. */
export const RESULT_EXPORT_FIELDS = [
  "检查机关",
  "抽取编号",
  "计划编号",
  "抽查事项",
  "单位名称",
  "统一社会信用代码",
  "住所",
  "责任科室",
  "联合科室",
  "检查人员",
  "执法证号",
  "检查日期",
  "结论日期",
  "检查结果",
  "发现问题",
  "现场措施",
  "处理意见",
  "后续处置",
  "办结日期",
  "公示日期",
  "公示渠道",
  "平台任务编号",
  "信用平台推送日期",
] as const;

export type TargetExportField = (typeof TARGET_EXPORT_FIELDS)[number];
export type ResultExportField = (typeof RESULT_EXPORT_FIELDS)[number];

/** A column: its heading, and a field or always the same words. */
export type ExportColumn = {
  readonly heading: string;
  readonly content:
    | { readonly kind: "field"; readonly field: TargetExportField | ResultExportField }
    | { readonly kind: "fixed"; readonly text: string };
};

/** The columns of one export, in order. */
export type ExportLayout = {
  readonly kind: ExportKind;
  /** How 导出设置 and the sheet call it. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
};

/** Article 6: what the directories of 机关 and 社团 hold. */
const DIRECTORY_COLUMNS = [
  column("统一社会信用代码"),
  column("单位名称", "名称"),
  column("成立日期"),
  column("登记机关"),
  column("法定代表人"),
  column("住所"),
  column("联系电话"),
  column("所属行业"),
] as const;

/** What is written where 导出设置 says nothing else. */
export const EXPORT_LAYOUTS: readonly ExportLayout[] = [
  directory("enterprises"),
  directory("government-bodies"),
  directory("associations"),
  {
    kind: "pool",
    name: "待抽检库",
    columns: [
      column("统一社会信用代码或注册号", "统一社会信用代码/注册号"),
      column("单位名称", "企业名称"),
    ],
  },
  {
    kind: "results",
    name: "检查结果导入",
    columns: [
      column("平台任务编号"),
      column("统一社会信用代码"),
      column("单位名称"),
      column("抽查事项"),
      column("检查日期"),
      column("检查结果"),
      column("发现问题"),
      column("后续处置"),
      column("检查人员"),
      column("执法证号"),
      column("公示日期"),
    ],
  },
  {
    kind: "credit",
    name: "信用平台推送",
    columns: [
      column("统一社会信用代码"),
      column("单位名称"),
      column("检查机关"),
      column("抽查事项"),
      column("检查日期"),
      column("检查结果"),
      column("后续处置"),
      column("公示日期"),
    ],
  },
];

/** The fields that the columns of a kind can hold. */
export function exportFields(kind: ExportKind): readonly (TargetExportField | ResultExportField)[] {
  return kind === "results" || kind === "credit" ? RESULT_EXPORT_FIELDS : TARGET_EXPORT_FIELDS;
}

function column(
  field: TargetExportField | ResultExportField,
  heading: string = field,
): ExportColumn {
  return { heading, content: { kind: "field", field } };
}

function directory(kind: DirectoryType): ExportLayout {
  return { kind, name: `${DIRECTORY_TYPE_NAMES[kind]}名录库`, columns: DIRECTORY_COLUMNS };
}
