import type { Inspector } from "../directory/inspector";
import { compareDates, formatDate, type CivilDate } from "../text/civil-date";

/** States in which an inspector is not sent out (Art. 5: the directory follows transfers and lost qualifications). */
export const OFF_DUTY_WORDS = [
  "离岗",
  "退休",
  "调离",
  "调出",
  "借调",
  "停职",
  "失效",
  "注销",
  "黑名单",
] as const;

/** What decides whether an inspector may be matched: as the directory has it, or as 人员底册 recorded it. */
export type InspectorStanding = Pick<
  Inspector,
  "certificate" | "office" | "status" | "certificateExpires" | "unreadableExpiry" | "visitLimit"
>;

/** How long 执法证 must hold: until the latest 截止日期, and on the day of an event after the draw, which may be later. */
export type CertificateTerm = { readonly deadline: CivilDate; readonly eventDay?: CivilDate };

/** 未入围原因 of an inspector, in the words of 人员底册; empty for one who may be matched. */
export type InspectorExclusion = string;

/**
 * Why an inspector of the directory cannot be matched in a draw or an event after it. `deadline` and `eventDay` as in
 * `CertificateTerm`; `isDuplicate` says that another entry has the same certificate; `assigned` is 本年已派.
 */
export function inspectorExclusion(
  inspector: InspectorStanding,
  isDuplicate: boolean,
  assigned: number,
  deadline: CivilDate,
  eventDay = deadline,
): InspectorExclusion {
  if (inspector.certificate === "") return "无执法证号";
  if (isDuplicate) return "执法证号重复";
  if (inspector.office === "") return "未填所在科室";
  const word = OFF_DUTY_WORDS.find((offDuty) => inspector.status.includes(offDuty));
  if (word !== undefined) return `不在岗：${inspector.status}`;
  const { certificateExpires: expires, visitLimit: limit } = inspector;
  if (inspector.unreadableExpiry !== undefined) {
    return `执法证有效期“${inspector.unreadableExpiry}”读不懂`;
  }
  if (expires !== null && compareDates(expires, deadline) < 0) {
    return `执法证${formatDate(expires)}到期，早于截止日期${formatDate(deadline)}`;
  }
  if (expires !== null && compareDates(expires, eventDay) < 0) {
    return `执法证${formatDate(expires)}到期，早于当日${formatDate(eventDay)}`;
  }
  if (limit !== null && assigned >= limit) return `本年已派${assigned}次，达到任务上限${limit}次`;
  return "";
}

/** Certificates that more than one entry of the directory has. */
export function duplicateCertificates(
  inspectors: readonly Pick<Inspector, "certificate">[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { certificate } of inspectors) {
    if (seen.has(certificate)) twice.add(certificate);
    seen.add(certificate);
  }
  return twice;
}
