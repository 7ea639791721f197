import type { VerifyWords } from "../../pane-page-words";
import { REPORT } from "../report";

/** 核验. */
export const VERIFY: VerifyWords = {
  verify: "Verify",
  expected: "Fingerprint kept outside (optional)",
  expectedHint: "64 characters, from minutes or a photo",
  expectedUnreadable: "A fingerprint is 64 characters of 0–9 and a–f.",
  passed: (events) => `Verified: all ${events} ledger rows can be recomputed.`,
  differs: (count) => `Not verified: ${count} difference(s).`,
  draw: (drawNumber, state, time) => `${drawNumber} ${state} ${time}`,
  states: { sealed: "sealed", drawn: "drawn", void: "voided", broken: "broken off" },
  drawDiffers: (count) => `${count} difference(s)`,
  drawPassed: "agrees",
  draws: "Draws",
  differences: "Differences",
  recorded: "recorded",
  recomputed: "recomputed",
  nothing: "(empty)",
  howTitle: "How to verify it independently",
  howText:
    "Anybody can recompute it elsewhere: the statement's SHA-256 is the KEY; the SHA-256 of KEY, count and unit ID is a ticket; the smallest tickets are drawn.",
  statement: "Statement",
  key: "KEY",
  keyCommand: "Compute the KEY",
  ticketCommand: "Compute the ticket of a unit",
  ticketText:
    "ID is the unit's ID; a unit of weight w has w tickets, counted 1 to w, of which the smallest counts.",
  planRow: (planNumber, drawn) => `Plan row ${planNumber}, ${drawn} drawn`,
  fileCommand: "Verify the saved workbook on the command line",
  cannotProve: REPORT.cannotProve,
};
