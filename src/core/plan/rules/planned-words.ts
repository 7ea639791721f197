import { formatBasisPoints } from "../../text/ratio";
import type { PlanField, PlanRow } from "../plan-row";

/** A row's planned share as people write it: `3%`, `2%-5%`, `≥5%`, `8家`; empty where there is none. */
export function plannedWords({ ratio, quantity }: PlanRow): string {
  switch (ratio.kind) {
    case "share": {
      const share = formatBasisPoints(ratio.basisPoints);
      if (ratio.bound === "between") return `${share}-${formatBasisPoints(ratio.upperBasisPoints)}`;
      return ratio.bound === "at-least" ? `≥${share}` : share;
    }
    case "count":
      return `${ratio.count}家`;
    case "undetermined":
      return ratio.text;
    case "empty":
      return quantity === null ? "" : `${quantity}家`;
  }
}

/** The field that plans a row's share: 抽查数量 where no ratio is given. */
export function plannedField({ ratio, quantity }: PlanRow): PlanField {
  return ratio.kind === "empty" && quantity !== null ? "quantity" : "ratio";
}
