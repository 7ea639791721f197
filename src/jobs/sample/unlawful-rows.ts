import { OFFICE } from "./bureau";
import { ITEM } from "./sample-items";
import type { PlanEntry } from "./plan-entry";

/** Rows that each break one rule; nothing in the sheet says so, because finding it is the check's business. */
export const UNLAWFUL_ROWS: readonly PlanEntry[] = [
  {
    item: ITEM.fees,
    scope: "全市教育培训机构",
    ratio: "10%",
    // Article 9: at most twice a year.
    frequency: 3,
    method: "书面检查、实地检查",
    content: "预收费专户、收费时限与额度、退费",
    start: "03-01",
    end: "11-30",
    office: OFFICE.training,
  },
  {
    item: ITEM.licences,
    scope: "全市民办学校、民办幼儿园",
    // Article 9: a share that nobody can hold against 5 %.
    ratio: "按实际工作需要确定",
    frequency: 1,
    method: "书面检查",
    content: "办学许可证、办学地址与层次、资产与财务管理",
    start: "04-01",
    end: "10-31",
    office: OFFICE.vocational,
  },
  {
    item: ITEM.fitness,
    scope: "全市体育经营场所",
    // Article 9: at least 5 %; so little that rounding up does not lift it.
    ratio: "2%",
    frequency: 1,
    method: "实地检查",
    content: "服务公示、场地器材维护、应急预案",
    start: "06-01",
    end: "09-30",
    office: OFFICE.sport,
  },
  {
    item: ITEM.food,
    scope: "全市学校、幼儿园",
    ratio: "5%",
    frequency: 1,
    // Article 8: a plan names the 抽查方式.
    method: null,
    content: "食堂经营资质、进货查验、陪餐制度、留样",
    start: "09-01",
    end: "11-30",
    office: OFFICE.safety,
  },
  {
    item: ITEM.safety,
    scope: "全市学校、幼儿园",
    ratio: "5%",
    frequency: 1,
    method: "实地检查",
    content: "安防设施、消防设施、校车管理、安全教育",
    start: "09-01",
    end: "12-20",
    office: OFFICE.safety,
    jointOffice: OFFICE.health,
    // Article 8: the other office has to agree first.
    jointConsent: "未征求",
    teamSize: 3,
  },
];
