import { TARGET_SHEET, type TargetField } from "../headings/target-headings";
import type { InputLayout } from "./input-layout";

/** 检查对象名录库 as we lay it out (Art. 6). */
export const TARGET_LAYOUT: InputLayout<TargetField> = {
  spec: TARGET_SHEET,
  note:
    "没有统一社会信用代码的填注册号。代码和电话所在列均为文本格式，请用“选择性粘贴—数值”粘贴，以免丢失末几位。" +
    "机关、社团名录库还应填成立日期、登记机关、法定代表人、住所、联系电话、所属行业（第六条）。",
  openRows: 2_000,
  columns: [
    { field: "name", isNeeded: true, width: 34, hint: "单位全称，与登记证照一致，每个单位一行。" },
    {
      field: "code",
      isNeeded: true,
      width: 22,
      hint: "18位，文本格式；抽取按它识别单位，不得重复。没有代码的留空并填右边一列。",
    },
    { field: "number", isNeeded: false, width: 18, hint: "没有18位代码的单位填13位或15位号码。" },
    {
      field: "registry",
      isNeeded: false,
      width: 11,
      hint: "企业、机关、社团三者之一（第六条）。",
      words: ["企业", "机关", "社团"],
    },
    {
      field: "kinds",
      isNeeded: true,
      width: 16,
      hint: "如学校、幼儿园、教育培训机构、体育经营场所，也可填小学、初中等；一个单位有几类的用顿号分隔。",
    },
    { field: "district", isNeeded: false, width: 13, hint: "抽查范围按旗区划定时必须填写。" },
    { field: "founded", isNeeded: false, width: 13, hint: "如2015-09-01；机关、社团名录库必填。" },
    {
      field: "registrar",
      isNeeded: false,
      width: 34,
      hint: "发给登记证照的机关；机关、社团名录库必填。",
    },
    {
      field: "legalPerson",
      isNeeded: false,
      width: 11,
      hint: "证照上的姓名；机关、社团名录库必填。",
    },
    {
      field: "address",
      isNeeded: false,
      width: 36,
      hint: "实际所在的详细位置；机关、社团名录库必填。",
    },
    {
      field: "ownership",
      isNeeded: false,
      width: 10,
      hint: "公办或民办；不适用的留空。",
      words: ["公办", "民办"],
    },
    {
      field: "affiliation",
      isNeeded: false,
      width: 10,
      hint: "局属或旗区属。",
      words: ["局属", "旗区属"],
    },
    { field: "phone", isNeeded: false, width: 17, hint: "文本格式；不会出现在任何公示中。" },
    {
      field: "industry",
      isNeeded: false,
      width: 18,
      hint: "国民经济行业类别；机关、社团名录库必填。",
    },
    {
      field: "offices",
      isNeeded: false,
      width: 22,
      hint: "承担日常监管的科室，几个的用顿号分隔。",
    },
    {
      field: "status",
      isNeeded: false,
      width: 10,
      hint: "如正常；写明停业、停办、歇业、注销、吊销、撤销、迁出或关闭的不计入总数，也不参加抽取。",
    },
    {
      field: "complaints",
      isNeeded: false,
      width: 10,
      hint: "近一年的次数，填数字；达到“设置”中的次数即提高权重（第九条）。",
      isNumber: true,
    },
    {
      field: "violations",
      isNeeded: false,
      width: 12,
      hint: "是或否；填是的提高权重（第九条）。",
      words: ["是", "否"],
    },
    { field: "remark", isNeeded: false, width: 20, hint: "不参与抽取。" },
  ],
};
