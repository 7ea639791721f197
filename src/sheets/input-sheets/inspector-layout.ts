import { INSPECTOR_SHEET, type InspectorField } from "../headings/inspector-headings";
import type { InputLayout } from "./input-layout";

/** 执法检查人员名录库 as we lay it out (Art. 5). */
export const INSPECTOR_LAYOUT: InputLayout<InspectorField> = {
  spec: INSPECTOR_SHEET,
  note:
    "执法证号为文本格式，不得重复；证件缺失、到期或不在岗的人员不参加匹配（第五条）。" +
    "所在科室的写法应与事项清单、抽查计划中的责任科室一致。",
  openRows: 200,
  columns: [
    { field: "name", isNeeded: true, width: 11, hint: "每人一行。" },
    {
      field: "office",
      isNeeded: true,
      width: 26,
      hint: "一人一个科室；写法与事项清单、抽查计划中的责任科室、联合科室完全一致。",
    },
    {
      field: "certificate",
      isNeeded: true,
      width: 18,
      hint: "文本格式；没有证件的人员不参加匹配。",
    },
    {
      field: "certificateExpires",
      isNeeded: false,
      width: 14,
      hint: "如2028-06-30；早于计划结束日期的不参加匹配。",
    },
    {
      field: "expertise",
      isNeeded: false,
      width: 26,
      hint: "几项的用顿号分隔；事项清单要求专长时，组内至少一人具备，写法应一致。",
    },
    { field: "duty", isNeeded: false, width: 14, hint: "如科长、四级主任科员。" },
    {
      field: "status",
      isNeeded: false,
      width: 10,
      hint: "如在岗；写明离岗、退休、调离、调出、借调、停职、失效、注销或黑名单的不参加匹配。",
    },
    {
      field: "recusals",
      isNeeded: false,
      width: 34,
      hint: "应当回避的单位全称或代码，几个的用顿号分隔；不会被派往这些单位。",
    },
    {
      field: "visitLimit",
      isNeeded: false,
      width: 10,
      hint: "全年最多检查多少家，填数字；不限的留空。",
      isNumber: true,
    },
    { field: "remark", isNeeded: false, width: 20, hint: "不参与匹配。" },
  ],
};
