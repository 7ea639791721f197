import { cellAddress } from "../core/cell-ref";
import type { Finding } from "../core/finding";
import type { Words } from "./words";
import type { JobFailure } from "../jobs/failure";
import type { ApplyFailure } from "../workbook/workbook";

/** The address of a finding's cell, the first cell of its row, or nothing. */
export function findingCell({ row, column }: Finding): string {
  if (row === null) return "";
  return cellAddress(row, column ?? 0);
}

/** What a finding says, without its place. */
export function findingMessage(finding: Finding, words: Words): string {
  return words.findings[finding.rule](finding);
}

/** A finding as one line: severity, place, article, message. */
export function findingLine(finding: Finding, words: Words): string {
  const cell = findingCell(finding);
  const article = finding.article === null ? "" : `〔${words.article(finding.article)}〕`;
  const place = words.place(finding.sheet, cell === "" ? null : cell);
  return `${words.severities[finding.severity]} ${place} ${findingMessage(finding, words)}${article}`;
}

/** Why a job did nothing, as one line. */
export function failureLine(failure: JobFailure, words: Words): string {
  const messages = words.jobFailures;
  // Each message takes its own kind of failure; the index by code pairs them, which the compiler cannot see.
  const message = messages[failure.code] as (failure: JobFailure) => string;
  return message(failure);
}

/** Why changes were not applied, as one line. */
export function applyLine(failure: ApplyFailure, words: Words): string {
  const message = words.applyFailures[failure.code] as (failure: ApplyFailure) => string;
  return message(failure);
}
