import { assertNever } from "../../core/assert-never";
import type { DeedFailure } from "../../desk/desk";
import { applyLine, failureLine, findingLine } from "../../i18n/describe";
import type { PanePageWords } from "../../i18n/pane-page-words";
import type { JobFailure } from "../../jobs/failure";

/** What the error area says: why and what next, and what it is about, one line each. */
export type FailureText = { readonly text: string; readonly lines: readonly string[] };

/** The words of a failure. */
export function failureText(failure: DeedFailure, pageWords: PanePageWords): FailureText {
  const { failures, words } = pageWords;
  switch (failure.kind) {
    case "read": {
      // Reading fails in some of the ways in which writing does, and in ways of its own.
      const message = words.readFailures[failure.failure.code] as (one: unknown) => string;
      return plain(message(failure.failure));
    }
    case "job":
      return jobText(failure.failure, pageWords);
    case "apply": {
      const text = applyLine(failure.failure, words);
      return plain(failure.isRecovered ? text : `${text} ${failures.unrecovered}`);
    }
    case "changed":
      return { text: failures.changed, lines: failure.differences.map(failures.difference) };
    case "cancelled":
      return plain(words.applyFailures.cancelled({ code: "cancelled" }));
    case "unexpected":
      return plain(failures.unexpected(failure.detail));
    default:
      return assertNever(failure);
  }
}

function jobText(failure: JobFailure, { failures, words }: PanePageWords): FailureText {
  switch (failure.code) {
    case "refused":
      return {
        text: failures.refused(failure.findings.length),
        lines: failure.findings.map((finding) => findingLine(finding, words)),
      };
    case "nothing-due":
      return failure.rows.length === 0
        ? plain(failureLine(failure, words))
        : { text: failures.nothingDue, lines: failure.rows.map(failures.notDue) };
    case "shortfall":
      return plain(failures.shortfall(failure.rows));
    default:
      return plain(failureLine(failure, words));
  }
}

function plain(text: string): FailureText {
  return { text, lines: [] };
}
