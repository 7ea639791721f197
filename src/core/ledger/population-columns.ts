import { numberColumn, textColumn, type RecordRow } from "./record-table";

/** 抽取底册: every unit of every plan row drawn, with why it was in the draw or left out. */
export const POPULATION_COLUMNS = [
  textColumn("drawNumber", "抽取编号"),
  textColumn("planNumber", "计划编号"),
  numberColumn("sequence", "次序"),
  textColumn("unitId", "单位标识"),
  textColumn("name", "单位名称"),
  textColumn("kinds", "对象类别"),
  textColumn("district", "所在旗区"),
  textColumn("status", "监管状态"),
  numberColumn("complaints", "投诉举报次数"),
  numberColumn("violations", "严重违法违规记录"),
  textColumn("weightBasis", "权重依据"),
  numberColumn("weight", "权重"),
  textColumn("inOperation", "在业"),
  textColumn("isEligible", "是否入围"),
  textColumn("leftOutReason", "未入围原因"),
  textColumn("ticket", "抽取号码"),
  numberColumn("rank", "名次"),
  textColumn("isDrawn", "是否抽中"),
] as const;

/** The fields of a row of 抽取底册. */
export type PopulationField = (typeof POPULATION_COLUMNS)[number]["field"];

/** 抽取底册 row. */
export type PopulationRow = RecordRow<PopulationField>;
