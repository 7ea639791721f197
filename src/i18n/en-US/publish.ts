import { cellAddress } from "../../core/cell-ref";
import type { JobFailure } from "../../jobs/failure";
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
    "no-result": "no result yet",
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
  exported: ({ sheet, rows, leftOut, unsorted }) =>
    [
      `${sheet}: ${rows} rows exported.`,
      leftOut > 0
        ? ` ${leftOut} left out (units not in operation, visits without a result or pushed already).`
        : "",
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
  "nothing-to-publish": ({ kind, notPublished }) =>
    `Nothing to publish in the ${PUBLISH.kinds[kind]}` +
    (notPublished.length === 0
      ? "."
      : `: none of ${notPublished.length} can be published, such as “${notPublished[0]?.name ?? ""}” (${PUBLISH.notPublished[notPublished[0]?.why ?? "no-result"]}).`),
  "corrects-another": ({ kind }) =>
    `Not published: the ${PUBLISH.kinds[kind]} that it should correct has no record in common with it, and is another publication. If this is no correction, publish it on its own (without --corrects).`,
  "personal-data": ({ found }) =>
    `Not published: personal data in ${found.length} places. ${found
      .slice(0, NAMES_SHOWN)
      .map(
        ({ kind, cell }) =>
          `${cellAddress(cell.row, cell.column)} of “${cell.sheet}” holds ${PUBLISH.personalData[kind]}`,
      )
      .join("; ")}${found.length > NAMES_SHOWN ? " …" : ""}. Take it out there, then publish.`,
  "nothing-to-export": ({ leftOut }) =>
    leftOut === 0
      ? "Nothing to export."
      : `Nothing to export: ${leftOut} are not in operation, without a result, or pushed already.`,
  "export-setting-unknown": ({ cell, found, known }) =>
    `${cellAddress(cell.row, cell.column)} of “${cell.sheet}” says “${found}”, which is not known; nothing was exported. It may say: ${known.join(", ")}.`,
};
