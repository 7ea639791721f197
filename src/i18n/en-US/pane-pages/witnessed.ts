import type { WitnessedWords } from "../../pane-page-words";
import { SEED_TROUBLES } from "../terms";

/** 现场抽取. */
export const WITNESSED: WitnessedWords = {
  continueSeal: "Continue",
  sealed: (drawNumber) => `${drawNumber} is sealed`,
  showFingerprint: "Show the fingerprint to everybody and write it down; then make the seed.",
  rows: "Sealed plan rows",
  contribution: "Seed of those present",
  contributionHint:
    "Numbers are written on paper first, then typed one after the other; dots join them.",
  add: "Add",
  contributions: "Typed so far",
  remove: (contribution) => `Remove ${contribution}`,
  entropy: (bits) => `about ${bits} bits`,
  lowEntropy: (bits) =>
    `about ${bits} bits, fewer than 64: it could be guessed or chosen. Throw some more.`,
  trouble: (code, character) =>
    code === "empty"
      ? "Enter the seed."
      : `Character ${character} cannot be used: ${SEED_TROUBLES[code]}.`,
  lines: "Lines to be hashed",
  linesHint: "The SHA-256 of each of these lines decides the draw; check them now.",
  draw: "Draw",
  confirmTitle: (drawNumber) => `Draw ${drawNumber} with this seed`,
  later: "Continue later",
};
