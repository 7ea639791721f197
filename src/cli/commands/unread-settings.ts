import type { Finding } from "../../core/finding";
import { findingLine, findingMessage } from "../../i18n/describe";
import type { Surroundings } from "../surroundings";
import { findingJson } from "./finding-json";

type Words = Surroundings["words"];

/** Cells of 设置 that could not be read, below the line that says what held instead; none where all could. */
export function unreadSettingLines(findings: readonly Finding[], words: Words): readonly string[] {
  if (findings.length === 0) return [];
  return [words.results.byDefaults, ...findings.map((finding) => findingLine(finding, words))];
}

/** The same for `--json`. */
export function unreadSettingsJson(findings: readonly Finding[], words: Words) {
  return findings.map((finding) => findingJson(finding, findingMessage(finding, words)));
}
