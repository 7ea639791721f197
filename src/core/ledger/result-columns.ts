import { numberColumn, textColumn, type RecordRow } from "./record-table";

/** 抽查结果: one row a visit; several values are joined by 、 in the order of the plan numbers. */
export const RESULT_COLUMNS = [
  textColumn("drawNumber", "抽取编号"),
  numberColumn("order", "序号"),
  textColumn("name", "单位名称"),
  textColumn("unitId", "统一社会信用代码"),
  textColumn("kinds", "对象类别"),
  textColumn("district", "所在旗区"),
  textColumn("address", "住所"),
  textColumn("planNumbers", "计划编号"),
  textColumn("sequences", "次序"),
  textColumn("ranks", "名次"),
  textColumn("tickets", "抽取号码"),
  textColumn("items", "抽查事项"),
  textColumn("offices", "责任科室"),
  textColumn("jointOffices", "联合科室"),
  textColumn("isJoint", "联合"),
  textColumn("joins", "并入"),
  textColumn("leader", "组长"),
  textColumn("inspectors", "检查人员"),
  textColumn("certificates", "执法证号"),
  textColumn("seed", "随机种子"),
] as const;

/** The fields of a row of 抽查结果. */
export type ResultField = (typeof RESULT_COLUMNS)[number]["field"];

/** 抽查结果 row. */
export type ResultRow = RecordRow<ResultField>;
