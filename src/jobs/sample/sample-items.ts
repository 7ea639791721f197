import type { ItemField } from "../../sheets/headings/item-headings";
import type { InputRecord } from "../../sheets/input-sheets/input-layout";
import { CITY, OFFICE } from "./bureau";

/** Names of the items, as the plan cites them. */
export const ITEM = {
  conduct: "中小学校规范办学行为检查",
  kindergartens: "幼儿园规范办园行为检查",
  licences: "民办学校（幼儿园）办学许可检查",
  training: "校外培训机构办学行为检查",
  fees: "校外培训机构预收费监管检查",
  sport: "高危险性体育项目经营场所检查",
  fitness: "体育健身场所经营行为检查",
  safety: "学校（幼儿园）安全管理检查",
  food: "学校（幼儿园）食品安全管理检查",
} as const;

/** 特别规定依据 of an order that nobody issued. */
export const SPORT_ORDER = `${CITY}关于加强高危险性体育项目安全监管的通知（示例）`;

const ORDINARY = "一般检查事项";
const IMPORTANT = "重点检查事项";
const ON_SITE = "实地检查";

/** Rows of 随机抽查事项清单: nine items with the laws that they rest on. */
export const SAMPLE_ITEMS: readonly InputRecord<ItemField>[] = [
  {
    number: "SX-01",
    name: ITEM.conduct,
    kinds: "学校",
    basis: "《中华人民共和国教育法》《中华人民共和国义务教育法》",
    method: ON_SITE,
    content: "招生入学、学籍管理、课程开设、作业与考试管理、收费公示",
    category: ORDINARY,
    offices: OFFICE.schools,
    expertise: "学校管理",
  },
  {
    number: "SX-02",
    name: ITEM.kindergartens,
    kinds: "幼儿园",
    basis: "《中华人民共和国学前教育法》《幼儿园工作规程》",
    method: ON_SITE,
    content: "办园条件、保育教育、班额与师资配备、收费公示",
    category: ORDINARY,
    offices: OFFICE.kindergartens,
    expertise: "学前教育",
  },
  {
    number: "SX-03",
    name: ITEM.licences,
    kinds: "学校、幼儿园",
    basis: "《中华人民共和国民办教育促进法》及其实施条例",
    method: "书面检查、实地检查",
    content: "办学许可证、办学地址与层次、法人治理、资产与财务管理",
    category: ORDINARY,
    offices: OFFICE.vocational,
    expertise: "民办教育",
  },
  {
    number: "SX-04",
    name: ITEM.training,
    kinds: "教育培训机构",
    basis: "《中华人民共和国民办教育促进法》《校外培训行政处罚暂行办法》",
    method: ON_SITE,
    content: "办学许可、培训内容与时间、从业人员资质、场所安全",
    category: IMPORTANT,
    offices: OFFICE.training,
    expertise: "校外培训",
  },
  {
    number: "SX-05",
    name: ITEM.fees,
    kinds: "教育培训机构",
    basis: "《校外培训行政处罚暂行办法》",
    method: "书面检查、实地检查",
    content: "预收费专户、收费时限与额度、退费、合同与票据",
    category: IMPORTANT,
    offices: OFFICE.training,
    expertise: "财务审计",
  },
  {
    number: "SX-06",
    name: ITEM.sport,
    kinds: "体育经营场所",
    basis: "《中华人民共和国体育法》《全民健身条例》《经营高危险性体育项目许可管理办法》",
    method: ON_SITE,
    content: "许可证、救助人员与指导人员、设施设备、安全生产制度",
    category: IMPORTANT,
    offices: OFFICE.sport,
    specialRatio: "10%",
    specialFrequency: "2",
    specialBasis: SPORT_ORDER,
    expertise: "体育经营",
  },
  {
    number: "SX-07",
    name: ITEM.fitness,
    kinds: "体育经营场所",
    basis: "《中华人民共和国体育法》《全民健身条例》",
    method: ON_SITE,
    content: "服务公示、场地器材维护、预付费用管理、应急预案",
    category: ORDINARY,
    offices: OFFICE.sport,
  },
  {
    number: "SX-08",
    name: ITEM.safety,
    kinds: "学校、幼儿园",
    basis: "《中华人民共和国未成年人保护法》《中小学幼儿园安全管理办法》",
    method: ON_SITE,
    content: "安防设施、消防设施、校车管理、应急演练、安全教育",
    category: IMPORTANT,
    offices: OFFICE.safety,
    expertise: "安全管理",
  },
  {
    number: "SX-09",
    name: ITEM.food,
    kinds: "学校、幼儿园",
    basis: "《中华人民共和国食品安全法》《学校食品安全与营养健康管理规定》",
    method: ON_SITE,
    content: "食堂经营资质、进货查验、陪餐制度、留样、从业人员健康管理",
    category: IMPORTANT,
    offices: OFFICE.safety,
    expertise: "食品安全",
  },
];
