import { cellAddress, type CellRef } from "../../core/cell-ref";
import { failed, ok, type Result } from "../../core/result";
import { applyLine } from "../../i18n/describe";
import { holdsPublication } from "../../jobs/corrected-publication";
import { publishJob } from "../../jobs/publish";
import {
  isSound,
  PUBLICATION_KINDS,
  type NotPublished,
  type PublishOutcome,
  type PublishReport,
} from "../../jobs/publish-request";
import type { SheetSnapshot } from "../../sheets/snapshot";
import { newXlsx } from "../../workbook/xlsx/xlsx-workbook";
import type { Arguments } from "../arguments";
import { openFile, writeNew, type NewFile } from "../files";
import { done, unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { cellJson } from "./finding-json";
import { readResultArguments, type ResultArguments } from "./result-arguments";
import { unreadSettingLines, unreadSettingsJson } from "./unread-settings";
import { failureOutcome } from "./write-outcome";

type Words = Surroundings["words"];

/** `publish`: one publication as a new workbook, and if asked for as HTML and as a paragraph. Nothing is overwritten. */
export async function runPublish(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const more = ["kind", "html", "text", "draw", "corrects"] as const;
  const read = readResultArguments(typed, more, surroundings);
  if (!read.ok) return unusable(read.error);
  const { words } = surroundings;
  const { args, workbook, today, out } = read.value;
  const kind = kindOf(args, words);
  if (!kind.ok) return unusable(kind.error);
  const corrects = correctedIn(args, kind.value, words);
  if (!corrects.ok) return unusable(corrects.error);
  const published = publishJob(workbook.snapshot(), {
    kind: kind.value,
    today,
    drawNumber: args.text("draw"),
    corrects: corrects.value,
  });
  if (!published.ok) return failureOutcome(published.error, words);
  const files = await filesOf(read.value, published.value, words);
  if (!files.ok) return unusable(files.error);
  const written = writeNew(files.value, words.publish.fileExists, words);
  if (!written.ok) return unusable(written.error);
  const { report } = published.value;
  const paths = files.value.map(({ path }) => path);
  if (args.flag("json"))
    return done(JSON.stringify({ ...reportJson(report, words), out, files: paths }));
  return done([...reportLines(report, words), ...paths.map(words.report.written)].join("\n"));
}

function kindOf(args: Arguments, words: Words): Result<PublishReport["kind"], string> {
  const typed = args.text("kind");
  if (typed === null) return failed(words.report.optionMissing("--kind"));
  const kind = PUBLICATION_KINDS.find((known) => known === typed);
  return kind === undefined
    ? failed(words.report.optionUnreadable("--kind", typed, PUBLICATION_KINDS.join("|")))
    : ok(kind);
}

/** The sheets of the workbook that holds the corrected publication; one of them has to be of the kind. */
function correctedIn(
  args: Arguments,
  kind: PublishReport["kind"],
  words: Words,
): Result<readonly SheetSnapshot[] | null, string> {
  const path = args.text("corrects");
  if (path === null) return ok(null);
  const file = openFile(path, words);
  if (!file.ok) return file;
  const { sheets } = file.value.snapshot();
  return holdsPublication(kind, sheets)
    ? ok(sheets)
    : failed(words.publish.notEarlier(path, words.publish.kinds[kind]));
}

async function filesOf(
  { args, out }: ResultArguments,
  { changes, html, prose }: PublishOutcome,
  words: Words,
): Promise<Result<readonly NewFile[], string>> {
  const workbook = newXlsx();
  const applied = await workbook.apply(changes);
  if (!applied.ok) return failed(applyLine(applied.error, words));
  const asked = (option: "html" | "text", bytes: string): readonly NewFile[] => {
    const path = args.text(option);
    return path === null ? [] : [{ path, bytes }];
  };
  return ok([
    { path: out, bytes: workbook.save() },
    ...asked("html", html.document),
    ...asked("text", `${prose}\n`),
  ]);
}

/** The contract of `publish --json`. */
function reportJson(report: PublishReport, words: Words) {
  const { kind, sheet, title, rows, correction, notPublished, standing, unreadSettings } = report;
  return {
    kind,
    sheet,
    title,
    rows,
    correction,
    corrects: report.corrects,
    findings: standing,
    unreadSettings: unreadSettingsJson(unreadSettings, words),
    notPublished: notPublished.map(({ name, cell, why, detail }) => ({
      name,
      why,
      detail,
      ...(cell === null ? {} : cellJson(cell)),
    })),
  };
}

function reportLines(report: PublishReport, words: Words): readonly string[] {
  const say = words.publish;
  const groups = new Map<NotPublished["why"], string[]>();
  for (const { why, name, cell } of report.notPublished) {
    const shown = cell === null ? name : say.nameAt(name, placeOf(cell, words));
    groups.set(why, [...(groups.get(why) ?? []), shown]);
  }
  const { standing } = report;
  return [
    say.published(report),
    ...(standing === null || isSound(standing) ? [] : [say.unsound(standing)]),
    ...unreadSettingLines(report.unreadSettings, words),
    ...[...groups].map(([why, names]) => say.leftOut(say.notPublished[why], names)),
  ];
}

function placeOf({ sheet, row, column }: CellRef, words: Words): string {
  return words.place(sheet, cellAddress(row, column));
}
