import type { PaneWords } from "../pane-words";

/** The pane's frame and 总览. */
export const PANE: PaneWords = {
  title: "Double-random inspection",
  pages: {
    overview: "Overview",
    check: "Check",
    draw: "Draw",
    results: "Results",
    publish: "Publish",
    verify: "Verify",
    query: "Query",
    settings: "Settings",
  },
  stages: { reading: "Reading", computing: "Computing", writing: "Writing and comparing" },
  progress: (done, total) => `${done} / ${total}`,
  progressName: "Progress",
  cancel: "Cancel",
  cancelled: "Cancelled; nothing was written.",
  tooLateToCancel: "It is being written and can no longer be cancelled.",
  loading: "Opening…",
  broken:
    "This page could not be shown. Try again; if that fails, close the pane and open it again.",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  waiting: {
    "cell-editing": "A cell is being edited: press Enter or Esc, and it goes on by itself.",
  },
  overview: {
    due: (rows, units) => `Due this month: ${rows} plan row(s), ${units} unit(s) to draw`,
    nothingDue: "No plan row can be drawn now",
    dueWithFindings: (rows) =>
      `${rows} more due plan row(s) have findings and will not be drawn along.`,
    oneClick: "Draw in one click",
    checkPlan: "Check the plan",
    counts: "What the workbook holds",
    targets: "Targets",
    inspectors: "Inspectors",
    planRows: "Plan rows",
    findings: "Findings",
    severities: ({ error, warning, undetermined }) =>
      `errors\u00a0${error} · warnings\u00a0${warning} · undetermined\u00a0${undetermined}`,
    noFindings: "Nothing is wrong with directories and plan.",
    seesFindings: "See the findings",
    openSeal: (drawNumber, rows) =>
      `${drawNumber}: ${rows} plan row(s) are sealed and wait for a seed`,
    sealedAt: (time) => `Sealed at ${time}`,
    continueSeal: "Continue before witnesses",
    history: (draws, pendingVisits) =>
      `${draws} draw(s) so far; ${pendingVisits} visit(s) still to be made.`,
    brokenOff: (drawNumbers) =>
      `${drawNumbers.join(", ")} had not been written completely and was broken off in the ledger; its plan rows can be drawn again.`,
    unfinished: (drawNumbers) =>
      `${drawNumbers.join(", ")} was not written completely; the next draw will break it off.`,
    emptyTitle: "This workbook is empty",
    emptyText: "Make a template and fill in directories and plan, or try the fictional sample.",
    template: "New template",
    sample: "Insert the sample",
    openFile: "Open a workbook",
  },
};
