import type { WeightRule } from "../plan/settings";

/** A unit's weight with the evidence for it: `basis` is what 权重依据 says, empty for weight 1. */
export type Weight = { readonly weight: number; readonly basis: string };

/** Article 9: units with many complaints or serious violations are drawn more often; the larger weight counts. */
export function weightOf(
  complaints: number | null,
  violations: number | null,
  rule: WeightRule,
): Weight {
  const reasons: { weight: number; basis: string }[] = [];
  if (complaints !== null && complaints >= rule.complaintsFrom) {
    reasons.push({
      weight: rule.complaintsWeight,
      basis: `投诉举报${complaints}次≥${rule.complaintsFrom}次：${rule.complaintsWeight}`,
    });
  }
  if (violations !== null && violations >= 1) {
    reasons.push({
      weight: rule.violationsWeight,
      basis: `有严重违法违规记录：${rule.violationsWeight}`,
    });
  }
  return {
    weight: Math.max(1, ...reasons.map(({ weight }) => weight)),
    basis: reasons.map(({ basis }) => basis).join("；"),
  };
}
