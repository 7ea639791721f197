import type { Finding, Rule, Severity } from "../core/finding";
import type { DifferenceKind } from "../core/verify/difference";
import type { JobFailure } from "../jobs/failure";
import type { ApplyFailure, ReadFailure } from "../workbook/workbook";
import type { OpenFailure } from "../workbook/xlsx/package";
import type { PublishWords } from "./publish-words";
import type { ReportWords } from "./report-words";
import type { ResultReportWords } from "./result-words";

/** One message for each code: a code without words does not compile. */
export type Messages<Failure extends { readonly code: string }> = {
  readonly [Code in Failure["code"]]: (failure: Extract<Failure, { code: Code }>) => string;
};

/** Everything that one language says. */
export type Words = {
  /** What is wrong, why, and what to do next; sheet and cell are put before it. */
  readonly findings: Readonly<Record<Rule, (finding: Finding) => string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly article: (article: number) => string;
  /** A sheet and a cell of it, or the sheet alone. */
  readonly place: (sheet: string, cell: string | null) => string;
  readonly openFailures: Readonly<Record<OpenFailure["code"], string>>;
  readonly readFailures: Messages<ReadFailure>;
  readonly applyFailures: Messages<ApplyFailure>;
  readonly jobFailures: Messages<JobFailure>;
  readonly differences: Readonly<Record<DifferenceKind, string>>;
  readonly report: ReportWords;
  readonly results: ResultReportWords;
  readonly publish: PublishWords;
};
