import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { bureau, ITEMS, PLAN } from "../../support/bureau";

/** Six venues, all drawn by one row at 100 %, with a second item over the same venues. */
export function venues(extra: Partial<Record<string, string>> = {}): WorkbookSnapshot {
  const [headings = []] = PLAN;
  const row = (number: string, item: string, others: Record<string, string | null>) =>
    headings.map((heading) => {
      const cells: Record<string, string | number | null> = {
        计划编号: number,
        抽查事项: item,
        抽查范围: "全市体育经营场所",
        抽查比例: "100%",
        抽查频次: 2,
        抽查方式: "实地检查",
        检查内容: "安全",
        责任科室: "体育科",
        ...others,
      };
      return cells[String(heading)] ?? null;
    });
  const [itemHeadings = [], ...items] = ITEMS;
  return bureau({
    items: [
      itemHeadings,
      ...items,
      ["体育场所消防检查", "体育经营场所", "《消防法》", "体育科、安全科", null, null],
      ["游泳场所水质检查", "体育经营场所", "《体育法》", "体育科", null, extra["special"] ?? null],
    ],
    plan: [
      headings,
      row("V-1", "体育经营场所检查", {}),
      row("V-2", "体育场所消防检查", { 责任科室: "体育科", 联合科室: "安全科", 抽查比例: "50%" }),
      row("V-3", "游泳场所水质检查", { 抽查比例: "50%" }),
    ],
  });
}
