import { failed, ok, type Result } from "../core/result";
import { wordsInSheet } from "../i18n/words-in-sheet";
import { changeSettingJob } from "../jobs/change-setting";
import { checkJob } from "../jobs/check-plan";
import { clearMarksJob } from "../jobs/clear-marks";
import { drawJob, drawSealedJob } from "../jobs/draw";
import { exportListJob, exportSettingsJob } from "../jobs/export-list";
import type { JobFailure } from "../jobs/failure";
import { figuresReportJob } from "../jobs/figures-report";
import { markPlanJob } from "../jobs/mark-plan";
import { mendJob } from "../jobs/mend";
import { templateWorkbook } from "../jobs/new-workbook";
import { overviewJob } from "../jobs/overview";
import { previewDrawJob } from "../jobs/preview-draw";
import { printFormsJob } from "../jobs/print-forms";
import { publishJob } from "../jobs/publish";
import { queryJob } from "../jobs/query/query";
import { recordResultsJob } from "../jobs/record-results";
import { recoverJob } from "../jobs/recover";
import { replaceInspectorJob } from "../jobs/replace-inspector";
import { sampleWorkbook, SAMPLE_SIZE } from "../jobs/sample-workbook";
import { sealJob } from "../jobs/seal";
import { settingsReportJob } from "../jobs/settings-report";
import { substituteJob } from "../jobs/substitute";
import { verifyJob } from "../jobs/verify";
import { visitsReportJob } from "../jobs/visits-report";
import { voidJob } from "../jobs/void-draw";
import { yearReportJob } from "../jobs/year-report";
import type { Change } from "../sheets/changes";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { DeedName, Deeds } from "./deeds";
import { drawView } from "./draw-view";
import { replaceView, substituteView } from "./later-view";
import { newFile } from "./new-file";
import { exportView, publicationView } from "./publication-view";
import { sealView } from "./seal-view";
import { verifyView } from "./verify-view";

/** What a deed wants written, and what it answers once that stands. */
export type DeedOutcome<Name extends DeedName> = {
  readonly changes: readonly Change[];
  readonly answer: Deeds[Name]["answer"];
};

type Run<Name extends DeedName> = (
  workbook: WorkbookSnapshot,
  request: Deeds[Name]["request"],
) => Result<DeedOutcome<Name>, JobFailure>;

/** Does a deed on a snapshot: pure, whatever it is run in. */
export function runDeed<Name extends DeedName>(
  deed: Name,
  request: Deeds[Name]["request"],
  workbook: WorkbookSnapshot,
): Result<DeedOutcome<Name>, JobFailure> {
  const run: Run<Name> = RUNS[deed];
  return run(workbook, request);
}

const RUNS: { readonly [Name in DeedName]: Run<Name> } = {
  overview: (workbook, { now }) => unchanged(overviewJob(workbook, now)),
  check: (workbook, { now }) => unchanged(checkJob(workbook, now.date)),
  "mark-plan": (workbook, { now }) => {
    const marked = markPlanJob(workbook, now.date, wordsInSheet);
    return marked.ok ? ok({ changes: marked.value.changes, answer: marked.value.report }) : marked;
  },
  "clear-marks": (workbook) => ok({ changes: clearMarksJob(workbook), answer: null }),
  "preview-draw": (workbook, { now }) => unchanged(previewDrawJob(workbook, now)),
  draw: (workbook, { request, seed }) => {
    const drawn = drawJob(workbook, request, seed);
    if (!drawn.ok) return drawn;
    return ok({ changes: drawn.value.changes, answer: drawView(drawn.value.report) });
  },
  seal: (workbook, { request }) => {
    const sealed = sealJob(workbook, request);
    if (!sealed.ok) return sealed;
    return ok({ changes: sealed.value.changes, answer: sealView(sealed.value.report) });
  },
  "draw-sealed": (workbook, { request, seed, drawNumber }) => {
    const drawn = drawSealedJob(workbook, request, seed, drawNumber);
    if (!drawn.ok) return drawn;
    return ok({ changes: drawn.value.changes, answer: drawView(drawn.value.report) });
  },
  verify: (workbook, { expected }) => {
    const report = verifyJob(workbook, expected);
    return report.ok ? ok({ changes: [], answer: verifyView(workbook, report.value) }) : report;
  },
  visits: (workbook, { now }) => unchanged(visitsReportJob(workbook, now.date)),
  figures: (workbook, { now }) => unchanged(figuresReportJob(workbook, now.date)),
  "record-results": (workbook, { now }) => {
    const made = recordResultsJob(workbook, now.date);
    return made.ok ? ok({ changes: made.value.changes, answer: made.value.report }) : made;
  },
  void: (workbook, { request }) => {
    const made = voidJob(workbook, request);
    return made.ok ? ok({ changes: made.value.changes, answer: made.value.report }) : made;
  },
  substitute: (workbook, { request }) => {
    const made = substituteJob(workbook, request);
    if (!made.ok) return made;
    return ok({ changes: made.value.changes, answer: substituteView(made.value.report) });
  },
  "replace-inspector": (workbook, { request }) => {
    const made = replaceInspectorJob(workbook, request);
    if (!made.ok) return made;
    return ok({ changes: made.value.changes, answer: replaceView(made.value.report) });
  },
  publish: (workbook, { now, kind, drawNumber, corrects, keeps }) => {
    const corrected = workbook.sheets.filter(({ name }) => name === corrects);
    const made = publishJob(workbook, {
      kind,
      today: now.date,
      drawNumber,
      corrects: corrects === null ? null : corrected,
    });
    if (!made.ok) return made;
    return ok({ changes: keeps ? made.value.changes : [], answer: publicationView(made.value) });
  },
  export: (workbook, { kind }) => {
    const made = kind === "settings" ? ok(exportSettingsJob()) : exportListJob(workbook, kind);
    return made.ok ? ok({ changes: [], answer: exportView(made.value) }) : made;
  },
  forms: (workbook, { now, drawNumber }) => {
    const made = printFormsJob(workbook, drawNumber, now.date);
    if (!made.ok) return made;
    const { changes, report } = made.value;
    return ok({ changes: [], answer: { report, file: newFile(changes) } });
  },
  report: (workbook, { now }) => {
    const made = yearReportJob(workbook, now.date);
    if (!made.ok) return made;
    const { facts, changes, html, unreadSettings } = made.value;
    return ok({
      changes: [],
      answer: { year: facts.year, document: html, file: newFile(changes), unreadSettings },
    });
  },
  query: (workbook, { now, typed }) => unchanged(queryJob(workbook, typed, now.date)),
  template: (_, { now }) => ok({ changes: templateWorkbook(now.date.year), answer: null }),
  sample: (_, { now }) =>
    ok({ changes: sampleWorkbook({ ...SAMPLE_SIZE, today: now.date }), answer: null }),
  mend: (workbook, { now, fix }) => written(mendJob(workbook, now.date, fix)),
  recover: (workbook, { now }) => {
    const recovered = recoverJob(workbook, now, null);
    if (!recovered.ok) return recovered;
    return ok({ changes: recovered.value.changes, answer: recovered.value.drawNumbers });
  },
  "change-setting": (workbook, { now, setting, value }) =>
    written(changeSettingJob(workbook, now.date, setting, value)),
  settings: (workbook) => unchanged(settingsReportJob(workbook)),
};

/** A deed that says no more than that it was done. */
function written(
  changes: Result<readonly Change[], JobFailure>,
): Result<{ readonly changes: readonly Change[]; readonly answer: null }, JobFailure> {
  return changes.ok ? ok({ changes: changes.value, answer: null }) : failed(changes.error);
}

/** A deed that looks and writes nothing. */
function unchanged<Answer>(
  answer: Result<Answer, JobFailure>,
): Result<{ readonly changes: readonly Change[]; readonly answer: Answer }, JobFailure> {
  return answer.ok ? ok({ changes: [], answer: answer.value }) : failed(answer.error);
}
