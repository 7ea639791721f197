import { numberColumn, textColumn, type RecordRow } from "./record-table";

/** 人员底册: the inspectors' directory at the time of a draw. */
export const INSPECTOR_COLUMNS = [
  textColumn("drawNumber", "抽取编号"),
  textColumn("certificate", "执法证号"),
  textColumn("name", "姓名"),
  textColumn("office", "所在科室"),
  textColumn("expertise", "业务专长"),
  textColumn("certificateExpires", "执法证有效期"),
  textColumn("status", "状态"),
  textColumn("recusals", "回避单位"),
  numberColumn("visitLimit", "任务上限"),
  numberColumn("assigned", "本年已派"),
  textColumn("isEligible", "是否入围"),
  textColumn("leftOutReason", "未入围原因"),
] as const;

/** The fields of a row of 人员底册. */
export type InspectorField = (typeof INSPECTOR_COLUMNS)[number]["field"];

/** 人员底册 row. */
export type InspectorRow = RecordRow<InspectorField>;
