import { ExcelError } from "../model/excel-error";
import { isHostObject, type Argument } from "./host-object";
import type { Json } from "./json";

/** A text that has to be there. */
export function textAt(args: readonly Argument[], index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

/** A text, or null where it was left out. */
export function optionalTextAt(args: readonly Argument[], index: number): string | null {
  return isLeftOut(args[index]) ? null : textAt(args, index);
}

/** A whole number that has to be there. */
export function integerAt(args: readonly Argument[], index: number): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new ExcelError("InvalidArgument");
  return value;
}

export function optionalIntegerAt(args: readonly Argument[], index: number): number | null {
  return isLeftOut(args[index]) ? null : integerAt(args, index);
}

/** True or false; false where it was left out. */
export function flagAt(args: readonly Argument[], index: number): boolean {
  const value = args[index];
  if (isLeftOut(value)) return false;
  return booleanOf(value);
}

/** Any JSON; null where it was left out. */
export function jsonAt(args: readonly Argument[], index: number): Json {
  const value = args[index];
  if (isHostObject(value)) throw new ExcelError("InvalidArgument");
  return value ?? null;
}

export function isLeftOut(value: Argument): value is null | undefined {
  return value === null || value === undefined;
}

export function booleanOf(value: Argument): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

export function textOf(value: Json): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

/** A number within bounds. */
export function numberOf(value: Json, least: number, most: number): number {
  const isFitting = typeof value === "number" && value >= least && value <= most;
  if (!isFitting) throw new ExcelError("InvalidArgument");
  return value;
}

/** One of Excel's own words; upper and lower case are told apart only by the first letter being either. */
export function wordOf<W extends string>(value: Json, words: readonly W[]): W {
  const found = words.find((word) => word.toLowerCase() === textOf(value).toLowerCase());
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}
