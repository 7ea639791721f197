import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf8 } from "../text/utf8";

/** 算法版本: the name of the draw's format. A change of any byte that is hashed needs another name. */
export const ALGORITHM = "SSJ1";

/** Draw numbers count within the bureau's year, with three digits or as many as it takes. */
const DRAW_NUMBER_DIGITS = 3;
/** Teams are matched once a draw. */
const TEAM_SEQUENCE = 1;

/**
 * 完整语句 of a target draw: the exact line that is hashed. Plan number and seed are canonical text, without
 * `|`; `sequence` (次序) is 1 + the earlier 封存 events of the plan row.
 */
export function targetStatement(planNumber: string, sequence: number, seed: string): string {
  return [ALGORITHM, "target", planNumber, sequence, seed].join("|");
}

/** 完整语句 of the matching of inspectors in a draw (`C2026-001`); the seed is canonical text. */
export function teamStatement(drawNumber: string, seed: string): string {
  return [ALGORITHM, "team", drawNumber, TEAM_SEQUENCE, seed].join("|");
}

/** KEY: the SHA-256 of a statement's UTF-8 bytes, 64 lowercase hex digits: exactly one block of SHA-256. */
export function keyOf(statement: string): string {
  return bytesToHex(sha256(utf8(statement)));
}

/** 抽取编号: the n-th draw of the bureau's year, counted from 1, voided and broken ones too: `C2026-001`. */
export function drawNumber(year: number, n: number): string {
  return `C${year}-${String(n).padStart(DRAW_NUMBER_DIGITS, "0")}`;
}
