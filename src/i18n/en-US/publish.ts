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
  "no-result": "no result yet",
  "day-missing": "no day of inspection",
  "day-unreadable": "a day of inspection that cannot be read",
  "result-contradictory": "a result that contradicts itself",
};

/** A cell as these words name it. */
function placeOf({ sheet, row, column }: CellRef): string {
  return `${cellAddress(row, column)} of “${sheet}”`;
}

/** How many were left out of an export, by reason, with the cells to be mended. */
function notExported(leftOut: readonly ExportLeftOut[]): string {
  const count = leftOut.reduce((sum, group) => sum + group.count, 0);
  const reasons = leftOut.map(({ why, count: own, cells }) => {
    const shown = cells.slice(0, NAMES_SHOWN).map(placeOf).join(", ");
    const places = shown === "" ? "" : ` (${shown}${cells.length > NAMES_SHOWN ? " …" : ""})`;
    return `${own} ${PUBLISH.notExported[why]}${places}`;
  });
  return `${count} left out: ${reasons.join(", ")}.`;
}

export const PUBLISH: PublishWords = {
  kinds: {
    plan: "annual plan",
    items: "list of inspection items",
    inspectors: "directory of inspectors",
    draw: "list of drawn units",
    results: "inspection results",
  },
  personalData: { "id-number": "a citizen's ID number", mobile: "a mobile number" },
  notPublished: {
    "directed-case": "complaints, transferred cases and data alerts are no random plan (Art. 4)",
    "inspector-excluded": "inspectors who may not be matched",
    ...NOT_PUBLIC,
    void: "the draw was voided",
    replaced: "replaced by a substitute",
    superseded: "a later row says how it is now",
    unfinished: "the draw was not completed",
    "unknown-draw": "the ledger does not know the draw",
  },
  published: ({ title, rows, sheet, isBureauMissing }) =>
    `${title}: ${rows} rows published (sheet “${sheet}”).` +
    (isBureauMissing
      ? " 设置 does not name the bureau: fill in the blanks in title and closing lines."
      : ""),
  unsound: ({ errors, undetermined }) =>
    `The sheet it is taken from has ${[
      errors > 0 ? `${errors} findings that break a rule` : "",
      undetermined > 0 ? `${undetermined} that cannot be determined` : "",
    ]
      .filter((part) => part !== "")
      .join(" and ")}: check and correct it before you publish.`,
  leftOut: (why, names) =>
    `${names.length} not published (${why}): ${names.slice(0, NAMES_SHOWN).join(", ")}${names.length > NAMES_SHOWN ? " …" : ""}`,
  notExported: {
    "no-result": "without a result",
    "day-missing": "without a day of inspection",
    "day-unreadable": "with a day of inspection that cannot be read",
    "result-contradictory": "with a result that contradicts itself",
    "not-in-operation": "not in operation",
    pushed: "pushed already",
  },
  nameAt: (name, place) => `${name} (${place})`,
  exported: ({ sheet, rows, leftOut, leftOutWhy, unsorted }) =>
    [
      `${sheet}: ${rows} rows exported.`,
      leftOut > 0 ? ` ${notExported(leftOutWhy)}` : "",
      unsorted > 0
        ? ` ${unsorted} units belong to no directory that can be told: fill in 名录库类型 (企业, 机关, 社团).`
        : "",
    ].join(""),
  fileExists: (path) =>
    `${path} exists, and a publication is never overwritten. Choose another name; to correct it, add --corrects ${path}.`,
  notEarlier: (path, kind) =>
    `${path} holds no publication of the ${kind} that could be corrected.`,
};

export const PUBLISH_FAILURES: Messages<PublishFailure> = {
  "settings-unreadable": ({ findings }) =>
    `Not published. ${findings
      .map(
        (finding) =>
          `${cellAddress(finding.row ?? 0, finding.column ?? 0)} of “${finding.sheet}”: ${FINDINGS["setting-unreadable"](finding)}`,
      )
      .join(" ")}`,
  "draw-not-public": () =>
    "设置 says 否 to 检查前公示抽取名单: the list of drawn units is not published, because an inspection that is announced is not random. Set it to 是 first if it must be.",
  "nothing-to-publish": ({ kind, notPublished }) => {
    const first = notPublished.find(({ cell }) => cell !== null) ?? notPublished[0];
    if (first === undefined) return `Nothing to publish in the ${PUBLISH.kinds[kind]}.`;
    const { name, why, cell } = first;
    const place = cell === null ? "" : `, ${placeOf(cell)}`;
    return `Nothing to publish in the ${PUBLISH.kinds[kind]}: none of ${notPublished.length} can be published, such as “${name}” (${PUBLISH.notPublished[why]}${place}).`;
  },
  "corrects-another": ({ kind }) =>
    `Not published: the ${PUBLISH.kinds[kind]} that it should correct has no record in common with it, and is another publication. If this is no correction, publish it on its own (without --corrects).`,
  "personal-data": ({ found, isExport }) =>
    `${isExport === true ? "Not exported, because the platforms publish results" : "Not published"}: personal data in ${found.length} places. ${found
      .slice(0, NAMES_SHOWN)
      .map(({ kind, cell }) => `${placeOf(cell)} holds ${PUBLISH.personalData[kind]}`)
      .join(
        "; ",
      )}${found.length > NAMES_SHOWN ? " …" : ""}. Take it out there, then ${isExport === true ? "export" : "publish"}.`,
  "nothing-to-export": ({ leftOut }) =>
    leftOut.length === 0 ? "Nothing to export." : `Nothing to export. ${notExported(leftOut)}`,
  "export-setting-unknown": ({ cell, found, known }) =>
    `${placeOf(cell)} says “${found}”, which is not known; nothing was exported. It may say: ${known.join(", ")}.`,
};
