import { numberPlanRows } from "../core/plan/number-plan-rows";
import { DIRECTED_SOURCE_WORDS } from "../core/plan/rules/resolve-rows";
import { inspectorExclusion } from "../core/teams/inspector-eligibility";
import { findTable } from "../sheets/find-table";
import { INSPECTOR_SHEET } from "../sheets/headings/inspector-headings";
import { ITEM_SHEET } from "../sheets/headings/item-headings";
import { PLAN_SHEET } from "../sheets/headings/plan-headings";
import { readInspectors } from "../sheets/inspectors";
import { readItems } from "../sheets/items";
import { readPlan } from "../sheets/plan";
import { inspectorsPublication } from "../sheets/publication/inspectors-publication";
import { itemsPublication } from "../sheets/publication/items-publication";
import { planPublication } from "../sheets/publication/plan-publication";
import type { Publisher } from "../sheets/publication/publication";
import type { SheetSnapshot } from "../sheets/snapshot";
import type { Published } from "./publish-draws";

/** 公示-年度计划: the rows of the plan that are drawn. */
export function publishPlan(
  sheet: SheetSnapshot,
  date1904: boolean,
  publisher: Publisher,
): Published {
  const plan = numberPlanRows(readPlan(sheet, date1904, publisher.year).rows, publisher.year);
  const isDirected = (source: string) =>
    DIRECTED_SOURCE_WORDS.some((word) => source.includes(word));
  return {
    publication: planPublication(
      findTable(sheet, PLAN_SHEET),
      plan.filter(({ source }) => !isDirected(source)),
      publisher,
    ),
    notPublished: plan
      .filter(({ source }) => isDirected(source))
      .map(({ number, item, source, cell }) => ({
        name: `${number} ${item}`,
        cell,
        why: "directed-case",
        detail: source,
      })),
  };
}

/** 公示-事项清单: every item that has a name. */
export function publishItems(sheet: SheetSnapshot, publisher: Publisher): Published {
  const rows = readItems(sheet).items.map(({ cell }) => cell.row);
  return {
    publication: itemsPublication(findTable(sheet, ITEM_SHEET), rows, publisher),
    notPublished: [],
  };
}

/** 公示-检查人员: whoever may be matched today. */
export function publishInspectors(
  sheet: SheetSnapshot,
  date1904: boolean,
  publisher: Publisher,
): Published {
  const listed = readInspectors(sheet, date1904).inspectors.map((inspector) => {
    // Whoever has given all visits of the year is still one of the inspectors, and so is one who is listed twice.
    const standing = { ...inspector, visitLimit: null };
    return { inspector, reason: inspectorExclusion(standing, false, 0, publisher.today) };
  });
  const inspectors = listed.filter(({ reason }) => reason === "").map(({ inspector }) => inspector);
  return {
    publication: inspectorsPublication(findTable(sheet, INSPECTOR_SHEET), inspectors, publisher),
    notPublished: listed
      .filter(({ reason }) => reason !== "")
      .map(({ inspector, reason }) => ({
        name: inspector.name,
        cell: inspector.cell,
        why: "inspector-excluded",
        detail: reason,
      })),
  };
}
