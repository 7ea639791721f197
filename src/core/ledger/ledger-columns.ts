import { numberColumn, textColumn, type RecordRow } from "./record-table";

/** 抽取台账: one row an event and plan row, in the order of format SSJ1. */
export const LEDGER_COLUMNS = [
  textColumn("drawNumber", "抽取编号"),
  textColumn("event", "事件"),
  textColumn("time", "时间"),
  textColumn("operator", "操作人"),
  textColumn("witness", "监督人"),
  textColumn("planNumber", "计划编号"),
  numberColumn("sequence", "次序"),
  textColumn("item", "抽查事项"),
  textColumn("scope", "抽查范围"),
  textColumn("resolvedScope", "范围解析"),
  textColumn("office", "责任科室"),
  textColumn("jointOffices", "联合科室"),
  numberColumn("teamSize", "每组人数"),
  textColumn("expertise", "所需专长"),
  textColumn("deadline", "截止日期"),
  numberColumn("population", "对象总数"),
  numberColumn("eligible", "入围数"),
  textColumn("ratio", "比例"),
  numberColumn("quantity", "计划数量"),
  numberColumn("required", "应抽数"),
  numberColumn("drawn", "抽中数"),
  textColumn("parameters", "参数"),
  textColumn("seed", "随机种子"),
  textColumn("seedSource", "种子来源"),
  textColumn("algorithm", "算法版本"),
  numberColumn("directorySize", "名录总数"),
  textColumn("directoryDigest", "名录总摘要"),
  textColumn("populationDigest", "名录摘要"),
  textColumn("populationRowsDigest", "底册摘要"),
  textColumn("inspectorRowsDigest", "人员摘要"),
  textColumn("resultRowsDigest", "结果摘要"),
  textColumn("reason", "事由"),
  textColumn("previousDigest", "上一条摘要"),
  textColumn("digest", "本条摘要"),
] as const;

/** The fields of a ledger row. */
export type LedgerField = (typeof LEDGER_COLUMNS)[number]["field"];

/** 抽取台账 row. */
export type LedgerRow = RecordRow<LedgerField>;

/** A ledger row that has not been chained yet. */
export type LedgerEntry = Omit<LedgerRow, "previousDigest" | "digest">;
