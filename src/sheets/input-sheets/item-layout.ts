import { ITEM_SHEET, type ItemField } from "../headings/item-headings";
import type { InputLayout } from "./input-layout";

/** 随机抽查事项清单 as we lay it out (Art. 4). */
export const ITEM_LAYOUT: InputLayout<ItemField> = {
  spec: ITEM_SHEET,
  note:
    "对象类别决定事项对应的监管对象总数，写法应与检查对象名录库一致。" +
    "最低比例、最高频次只在法律法规规章或上级有专门要求时填写，并须写明特别规定依据（第九条）。",
  openRows: 50,
  columns: [
    { field: "number", isNeeded: false, width: 10, hint: "如SX-01。" },
    { field: "name", isNeeded: true, width: 30, hint: "一项一行；抽查计划按这里的名称引用。" },
    {
      field: "kinds",
      isNeeded: true,
      width: 20,
      hint: "事项覆盖哪些类别的单位，几类的用顿号分隔；这些类别的在业单位即监管对象总数。",
    },
    {
      field: "basis",
      isNeeded: false,
      width: 40,
      hint: "法律、法规、规章的名称和条款（第四条）。",
    },
    { field: "method", isNeeded: false, width: 18, hint: "如实地检查、书面检查、网络监测。" },
    { field: "content", isNeeded: false, width: 44, hint: "逐项写明检查什么。" },
    {
      field: "category",
      isNeeded: false,
      width: 14,
      hint: "一般检查事项或重点检查事项。",
      words: ["一般检查事项", "重点检查事项"],
    },
    { field: "offices", isNeeded: true, width: 24, hint: "几个科室的用顿号分隔，排在最前的牵头。" },
    {
      field: "specialRatio",
      isNeeded: false,
      width: 10,
      hint: "专门要求的比例，如10%；没有的留空。",
    },
    {
      field: "specialFrequency",
      isNeeded: false,
      width: 10,
      hint: "专门要求的每年次数；没有的留空。",
    },
    {
      field: "specialBasis",
      isNeeded: false,
      width: 36,
      hint: "填了最低比例或最高频次的必须写明出处（第九条）。",
    },
    {
      field: "expertise",
      isNeeded: false,
      width: 18,
      hint: "检查组中至少一人须具备的专长，写法与人员名录库一致；几项的用顿号分隔。",
    },
  ],
};
