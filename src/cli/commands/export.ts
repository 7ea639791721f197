import { applyLine } from "../../i18n/describe";
import { EXPORT_KINDS, exportListJob, exportSettingsJob } from "../../jobs/export-list";
import { ok } from "../../core/result";
import { newXlsx } from "../../workbook/xlsx/xlsx-workbook";
import { writeWhole } from "../files";
import { done, unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { cellJson } from "./finding-json";
import { readResultArguments } from "./result-arguments";
import { failureOutcome } from "./write-outcome";

/** `export`: a list for the platform or the credit platform, as a new workbook and if asked for as CSV. */
export async function runExport(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const { words } = surroundings;
  const read = readResultArguments(typed, ["kind", "csv"], surroundings);
  if (!read.ok) return unusable(read.error);
  const { args, file, out, workbook } = read.value;
  const asked = args.text("kind");
  if (asked === null) return unusable(words.report.optionMissing("--kind"));
  const kind = EXPORT_KINDS.find((known) => known === asked);
  if (kind === undefined) {
    return unusable(words.report.optionUnreadable("--kind", asked, EXPORT_KINDS.join("|")));
  }
  const exported =
    kind === "settings" ? ok(exportSettingsJob()) : exportListJob(workbook.snapshot(), kind);
  if (!exported.ok) return failureOutcome(exported.error, words);
  const { changes, csv, report } = exported.value;
  const list = newXlsx();
  const applied = await list.apply(changes);
  if (!applied.ok) return unusable(applyLine(applied.error, words));
  const csvPath = args.text("csv");
  const files = [
    { path: out, bytes: list.save() },
    ...(csvPath === null ? [] : [{ path: csvPath, bytes: csv }]),
  ];
  for (const { path, bytes } of files) {
    const written = writeWhole(path, bytes, file, words);
    if (!written.ok) return unusable(written.error);
  }
  const paths = files.map(({ path }) => path);
  if (args.flag("json")) {
    const leftOutWhy = report.leftOutWhy.map(({ why, count, cells }) => ({
      why,
      count,
      cells: cells.map(cellJson),
    }));
    return done(JSON.stringify({ ...report, leftOutWhy, out, files: paths }));
  }
  return done([words.publish.exported(report), ...paths.map(words.report.written)].join("\n"));
}
