import type { Finding } from "../../finding";
import { planFinding } from "../plan-finding";
import type { PlanField, PlanRow } from "../plan-row";
import type { PlanCheck } from "./plan-check";

/** Article 8: what a plan says of each 抽查项目. */
export const ARTICLE_8_FIELDS = ["item", "scope", "ratio", "method", "content", "office"] as const;

/** Names each field of Article 8 that a row leaves empty; 抽查数量 stands in for the ratio. */
export function fieldMissing({ rows }: PlanCheck): readonly Finding[] {
  return rows.flatMap(({ plan }) =>
    ARTICLE_8_FIELDS.filter((field) => isEmpty(plan, field)).map((field) =>
      planFinding(plan, field, "field-missing", { article: 8, expected: field }),
    ),
  );
}

function isEmpty(row: PlanRow, field: (typeof ARTICLE_8_FIELDS)[number] & PlanField): boolean {
  if (field === "office") return row.offices.length === 0;
  if (field === "ratio") return row.ratio.kind === "empty" && row.quantity === null;
  return row[field] === "";
}
