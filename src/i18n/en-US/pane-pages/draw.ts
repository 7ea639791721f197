import type { DrawWords } from "../../pane-page-words";
import { whyNotDue } from "../not-due";

/** 抽取. */
export const DRAW: DrawWords = {
  planRows: "Plan rows to draw",
  figures: (population, eligible, required) =>
    `population\u00a0${population} · eligible\u00a0${eligible} · to draw\u00a0${required}`,
  shortfall: (required, eligible) => `must draw ${required} and has ${eligible} eligible`,
  notDue: (why) => `This row ${whyNotDue(why)}.`,
  findingsAgainst: (count) => `${count} finding(s); ticking it needs a reason`,
  notDrawable: "It cannot be drawn; correct first:",
  leftOut: (count) => `${count} not eligible`,
  leftOutGroup: (reason, count) => `${reason} (${count})`,
  directoryErrors: (count) =>
    `${count} error(s) in directories or settings would change the chances; nothing can be drawn before they are corrected:`,
  seed: "Seed",
  seedAutomatic: "Automatic",
  seedWitnessed: "Before witnesses",
  automaticHint: "The computer makes 256 random bits; sealing and drawing are done in one go.",
  witnessedHint:
    "The list is sealed and its fingerprint shown first; then those present make the seed with dice or balls.",
  operator: "Operator",
  operatorMissing: "Enter the operator.",
  witnesses: "Witnesses",
  witnessesHint: "Separate names by commas",
  reason: "Why it is drawn all the same",
  reasonHint: "The reason is recorded in the ledger.",
  reasonMissing: "A row with findings is ticked: give the reason.",
  selected: (rows, units) => `${rows} row(s), ${units} unit(s) to draw`,
  nothingSelected: "Tick the plan rows to draw.",
  nothingDue: "No plan row can be drawn as it is; each says why.",
  draw: "Draw",
  seal: "Seal the list",
  confirmTitle: (drawNumber) => `Confirm draw ${drawNumber}`,
  confirmText: (rows, units) =>
    `${units} unit(s) will be drawn for ${rows} plan row(s), and inspectors matched.`,
  confirmSealTitle: (drawNumber) => `Seal ${drawNumber}`,
  confirmSealText: (rows) =>
    `The lists of ${rows} plan row(s) will be sealed and their fingerprint shown; then they wait for a seed.`,
  willWrite: (sheets) => `Written: ${sheets.join(", ")}. All other sheets stay as they are.`,
  cannotUndo: "A draw cannot be undone, only voided, and that is recorded too.",
  sealCannotUndo: "A seal cannot be undone; if it is not drawn, it is broken off on record.",
  signedBy: (operator, witnesses) =>
    witnesses.length === 0
      ? `Operator ${operator}`
      : `Operator ${operator}, witnesses ${witnesses.join(", ")}`,
  despiteErrors: (reason) => `Drawn despite findings because: ${reason}`,
  acceptShortfall: "Too few units may be drawn; I agree to draw those there are",
  confirm: "Confirm the draw",
  confirmSeal: "Confirm the seal",
  cancel: "Cancel",
  running: "Drawing",
  doneTitle: (drawNumber, units) => `${drawNumber}: ${units} unit(s) drawn`,
  keepFingerprint:
    "Keep the fingerprint outside the workbook (minutes, a photo): it proves this draw later.",
  seedLine: (seed, source) => `Seed ${seed} (${source})`,
  drawnRow: (drawn, substitutes) => `drawn\u00a0${drawn} · substitutes\u00a0${substitutes}`,
  brokenOff: (drawNumbers) => `${drawNumbers.join(", ")} was incomplete and was broken off.`,
  leftOutRows: "These due plan rows have findings and were not drawn:",
  visits: "Units drawn and their teams",
  leader: (name) => `leader ${name}`,
  joint: "joint",
  save: "Save the workbook",
  verify: "Verify",
  finish: "Done",
};
