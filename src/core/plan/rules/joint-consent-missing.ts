import type { Finding } from "../../finding";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 8: the other department agrees before a joint inspection is planned. */
export const JOINT_CONSENT_ARTICLE = 8;

const CONSENT = "已同意";

/** Names rows that give 联合科室 while 联合意见 does not say that they agreed. */
export function jointConsentMissing({ rows }: PlanCheck): readonly Finding[] {
  return rows.flatMap(({ plan }) => {
    if (plan.jointOffices.length === 0 || agrees(plan.jointConsent)) return [];
    const field = plan.cells.jointConsent === undefined ? "jointOffice" : "jointConsent";
    return [
      {
        ...planFinding(plan, field, "joint-consent-missing", {
          article: JOINT_CONSENT_ARTICLE,
          expected: CONSENT,
          found: plan.jointConsent,
        }),
        details: { offices: plan.jointOffices.join("、") },
      },
    ];
  });
}

/** 已同意, 同意, 均已征得同意; neither 未同意 nor 不同意, nor 待同意. */
function agrees(consent: string): boolean {
  return consent.includes("同意") && !/[未不没待否]/u.test(consent);
}
