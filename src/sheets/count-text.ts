import { toHalfWidth, trimOuter } from "../core/text/canonical";
import { isBlank, shownText } from "./cell-text";
import type { CellValue } from "./snapshot";

const COUNTED = /^(\d{1,9})(?:次|件|起|家|户|所|个|人|名|天|年|年度|条|个工作日|工作日)?$/u;

/** A whole number as people write it. */
export type CountReading =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly text: string };

/** Reads a number of things from 0 up: `3`, `３次`, `8家`, 无 for none; halves and words are unreadable. */
export function readCount(value: CellValue): CountReading {
  if (isBlank(value)) return { kind: "empty" };
  const text = trimOuter(toHalfWidth(shownText(value)));
  if (text === "无") return { kind: "count", count: 0 };
  const digits = COUNTED.exec(text)?.[1];
  return digits === undefined
    ? { kind: "unreadable", text }
    : { kind: "count", count: Number(digits) };
}

/** Reads 是 and 否 with their usual equivalents; null for anything else. */
export function readYesNo(value: CellValue): boolean | null {
  const text = trimOuter(shownText(value));
  if (["是", "有", "√"].includes(text)) return true;
  return ["否", "无", "×", "没有"].includes(text) ? false : null;
}
