import { assertNever } from "../../core/assert-never";
import { cellAddress, type CellRef } from "../../core/cell-ref";
import type { DeedFailure } from "../../desk/desk";
import { applyLine, failureLine, findingLine } from "../../i18n/describe";
import type { PanePageWords } from "../../i18n/pane-page-words";
import type { JobFailure } from "../../jobs/failure";
import { cellOf } from "../check/finding-rows";

/** What the error area says: why and what next, and what it is about, one line each. */
export type FailureText = { readonly text: string; readonly lines: readonly FailureLine[] };

/** One thing that a failure is about, with the cell where it can be mended; null where there is none. */
export type FailureLine = { readonly said: string; readonly cell: CellRef | null };

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
      return {
        text: failures.changed,
        lines: failure.differences.map((one) => placeless(failures.difference(one))),
      };
    case "cancelled":
      return plain(words.applyFailures.cancelled({ code: "cancelled" }));
    case "unexpected":
      return plain(failures.unexpected(failure.detail));
    default:
      return assertNever(failure);
  }
}

function jobText(
  failure: JobFailure,
  { failures, publication, words }: PanePageWords,
): FailureText {
  switch (failure.code) {
    case "refused":
      return {
        text: failures.refused(failure.findings.length),
        lines: failure.findings.map((finding) => ({
          said: findingLine(finding, words),
          cell: cellOf(finding),
        })),
      };
    case "settings-unreadable":
      return {
        text: publication.settingsUnreadable,
        lines: failure.findings.map((finding) => ({
          said: findingLine(finding, words),
          cell: cellOf(finding),
        })),
      };
    case "nothing-due":
      return failure.rows.length === 0
        ? plain(failureLine(failure, words))
        : {
            text: failures.nothingDue,
            lines: failure.rows.map((row) => placeless(failures.notDue(row))),
          };
    case "personal-data":
      return {
        text:
          failure.isExport === true
            ? publication.personalDataInExport(failure.found.length)
            : publication.personalData(failure.found.length),
        lines: failure.found.map(({ kind, cell }) => ({
          said: `${words.place(cell.sheet, cellAddress(cell.row, cell.column))} ${words.publish.personalData[kind]}`,
          cell,
        })),
      };
    case "shortfall":
      return plain(failures.shortfall(failure.rows));
    default:
      return plain(failureLine(failure, words));
  }
}

function placeless(said: string): FailureLine {
  return { said, cell: null };
}

function plain(text: string): FailureText {
  return { text, lines: [] };
}
