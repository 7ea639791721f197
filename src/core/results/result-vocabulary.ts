/** The word of 检查结果 that stands alone: nothing found excludes everything else. */
export const NOTHING_FOUND = "未发现问题";

/** Words in use that mean 未发现问题. */
export const NOTHING_FOUND_SYNONYMS = ["正常", "合格"] as const;

/** 后续处置 that leaves nothing to be done. */
export const NO_FURTHER_STEPS = "未发现问题或相关问题已规范、已改正，无需后续处置";

/** 后续处置: what follows from a result (Art. 10, 11). */
export const FOLLOW_UPS = [
  NO_FURTHER_STEPS,
  "停止检查，反馈至日常监管部门",
  "违反本部门规定，责令改正",
  "发现案件线索，固定证据后移送办案机构",
  "违反其他部门规定，抄告相关部门",
  "涉嫌犯罪，移送司法机关",
  "其他",
] as const;

/** 现场措施 that inspectors may take on the spot (Art. 10). */
export const MEASURES = ["现场笔录", "提取证据", "责令停止", "督促整改"] as const;

/** 核查方式. */
export const CHECK_METHODS = [
  "实地检查",
  "书面检查",
  "行政部门检查结果或专业意见",
  "检验检测",
  "网络监测",
  "委托专业机构辅助",
] as const;

/** 公示渠道: the platform, or the bureau's own site where the platform cannot (Art. 11). */
export const CHANNELS = ["平台", "官网"] as const;
