import { cellAddress, type CellRef } from "../../core/cell-ref";
import type { NotPublic } from "../../core/results/not-public";
import type { JobFailure } from "../../jobs/failure";
import type { ExportLeftOut } from "../../jobs/publish-request";
import type { PublishWords } from "../publish-words";
import type { Messages } from "../words";
import { FINDINGS } from "./findings";

/** The failures of publications and exports. */
type PublishFailure = Extract<
  JobFailure,
  {
    code:
      | "settings-unreadable"
      | "draw-not-public"
      | "nothing-to-publish"
      | "corrects-another"
      | "personal-data"
      | "nothing-to-export"
      | "export-setting-unknown";
  }
>;

/** Names beyond these are counted only. */
const NAMES_SHOWN = 5;

const NOT_PUBLIC: Readonly<Record<NotPublic, string>> = {
  "no-result": "尚无检查结果",
  "day-missing": "没有填检查日期",
  "day-unreadable": "检查日期读不懂",
  "result-contradictory": "检查结果自相矛盾",
};

/** A cell as these words name it. */
function placeOf({ sheet, row, column }: CellRef): string {
  return `“${sheet}”${cellAddress(row, column)}`;
}

/** How many were left out of an export, by reason, with the cells to be mended. */
function notExported(leftOut: readonly ExportLeftOut[]): string {
  const count = leftOut.reduce((sum, group) => sum + group.count, 0);
  const reasons = leftOut.map(({ why, count: own, cells }) => {
    const shown = cells.slice(0, NAMES_SHOWN).map(placeOf).join("、");
    const places = shown === "" ? "" : `（${shown}${cells.length > NAMES_SHOWN ? "等" : ""}）`;
    return `${PUBLISH.notExported[why]} ${own} 条${places}`;
  });
  return `${count} 条：${reasons.join("，")}。`;
}

export const PUBLISH: PublishWords = {
  kinds: {
    plan: "年度抽查计划",
    items: "随机抽查事项清单",
    inspectors: "执法检查人员名录库",
    draw: "抽取名单",
    results: "抽查结果",
  },
  personalData: { "id-number": "身份证号", mobile: "手机号" },
  notPublished: {
    "directed-case": "投诉举报、转办交办、大数据监测不列入随机抽查计划（第四条）",
    "inspector-excluded": "不能参加抽查的人员",
    ...NOT_PUBLIC,
    void: "抽取已作废",
    replaced: "已由备用单位替换",
    superseded: "已有更新的记录",
    unfinished: "抽取未完成",
    "unknown-draw": "抽取台账中没有这次抽取",
  },
  published: ({ title, rows, sheet, isBureauMissing }) =>
    `${title}：公示 ${rows} 行（工作表“${sheet}”）。` +
    (isBureauMissing ? "设置中没有单位名称，标题和落款处留空，请填写后再公布。" : ""),
  unsound: ({ errors, undetermined }) =>
    `公示所据的表中有 ${[
      errors > 0 ? `${errors} 处不合规` : "",
      undetermined > 0 ? `${undetermined} 处无法判定` : "",
    ]
      .filter((part) => part !== "")
      .join("、")}，请先核对、改正，再公布。`,
  leftOut: (why, names) =>
    `未公示 ${names.length} 条（${why}）：${names.slice(0, NAMES_SHOWN).join("、")}${names.length > NAMES_SHOWN ? "等" : ""}`,
  notExported: { ...NOT_PUBLIC, "not-in-operation": "停业等不在业的单位", pushed: "已推送" },
  nameAt: (name, place) => `${name}（${place}）`,
  exported: ({ sheet, rows, leftOut, leftOutWhy, unsorted }) =>
    [
      `${sheet}：导出 ${rows} 行。`,
      leftOut > 0 ? `未导出 ${notExported(leftOutWhy)}` : "",
      unsorted > 0
        ? `有 ${unsorted} 家看不出属于哪个名录库，未导出，请填写名录库类型（企业、机关、社团）。`
        : "",
    ].join(""),
  fileExists: (path) =>
    `${path} 已存在，公示件从不覆盖。请换一个文件名；更正公示请加 --corrects ${path}。`,
  notEarlier: (path, kind) => `${path} 中没有“${kind}”的公示表，不能作为被更正的公示件。`,
};

export const PUBLISH_FAILURES: Messages<PublishFailure> = {
  "settings-unreadable": ({ findings }) =>
    `未生成公示：${findings
      .map(
        (finding) =>
          `“${finding.sheet}”${cellAddress(finding.row ?? 0, finding.column ?? 0)} ${FINDINGS["setting-unreadable"](finding)}`,
      )
      .join("")}`,
  "draw-not-public": () =>
    "设置中“检查前公示抽取名单”为“否”，未生成抽取名单公示：检查前公布名单会使检查失去随机的意义。确需公示的，请先在设置中改为“是”。",
  "nothing-to-publish": ({ kind, notPublished }) => {
    const first = notPublished.find(({ cell }) => cell !== null) ?? notPublished[0];
    if (first === undefined) return `没有可公示的${PUBLISH.kinds[kind]}。`;
    const { name, why, cell } = first;
    const place = cell === null ? "" : `，${placeOf(cell)}`;
    return `没有可公示的${PUBLISH.kinds[kind]}：${notPublished.length} 条都不能公示，如“${name}”（${PUBLISH.notPublished[why]}${place}）。`;
  },
  "corrects-another": ({ kind }) =>
    `未生成公示：被更正的${PUBLISH.kinds[kind]}公示件与这一份没有相同的记录，是另一次公示。不是更正的，请另行公示（命令行不加 --corrects）。`,
  "personal-data": ({ found, isExport }) =>
    `${isExport === true ? "未导出（平台会公示导出的结果）" : "未生成公示"}：有 ${found.length} 处个人信息。${found
      .slice(0, NAMES_SHOWN)
      .map(({ kind, cell }) => `${placeOf(cell)} 含有${PUBLISH.personalData[kind]}`)
      .join(
        "；",
      )}${found.length > NAMES_SHOWN ? " 等" : ""}。请在该单元格中删去后再${isExport === true ? "导出" : "公示"}。`,
  "nothing-to-export": ({ leftOut }) =>
    leftOut.length === 0
      ? "没有可导出的记录。"
      : `没有可导出的记录。未导出 ${notExported(leftOut)}`,
  "export-setting-unknown": ({ cell, found, known }) =>
    `${placeOf(cell)} 的“${found}”认不出，未导出。可以填：${known.join("、")}。`,
};
