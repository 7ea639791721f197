/** 监管状态 of units that are neither counted in 对象总数 nor drawn. */
export const NOT_IN_OPERATION_WORDS = [
  "停业",
  "停办",
  "歇业",
  "注销",
  "吊销",
  "撤销",
  "迁出",
  "关闭",
] as const;

/** True unless the 监管状态 contains one of the words for a unit that is gone; an empty status is in operation. */
export function isInOperation(status: string): boolean {
  return status === "" || !NOT_IN_OPERATION_WORDS.some((word) => status.includes(word));
}
