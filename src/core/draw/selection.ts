import { compareBytes } from "../text/byte-order";
import { createTicketer } from "./ticket";

/** A unit that may be drawn (入围): its ID and its weight, 1 to 20. */
export type Entry = { readonly id: string; readonly weight: number };

/** An entry with its ticket (抽取号码) and its place in the order (名次), counted from 1. */
export type Ranked = {
  readonly id: string;
  readonly weight: number;
  readonly ticket: string;
  readonly rank: number;
};

/** 备用: at least this many substitutes stand by, as far as there are units left. */
const FEWEST_SUBSTITUTES = 5;

/**
 * All entries in the order of the draw, by ticket, then by the bytes of the ID: the first k are drawn, the
 * next ones are the substitutes. Each ID occurs once. Throws a RangeError where `createTicketer` does.
 */
export function rankUnits(key: string, entries: readonly Entry[]): readonly Ranked[] {
  const ticketOf = createTicketer(key);
  return entries
    .map(({ id, weight }) => ({ id, weight, ticket: ticketOf(id, weight) }))
    .toSorted(compareDrawOrder)
    .map((unit, index) => ({ ...unit, rank: index + 1 }));
}

/** How many substitutes a draw of `drawn` out of `eligible` units lists: as many again, at least five, if there are. */
export function substituteCount(eligible: number, drawn: number): number {
  return Math.min(eligible - drawn, Math.max(FEWEST_SUBSTITUTES, drawn));
}

/**
 * The order of the draw: tickets as bytes, equal tickets by the bytes of the ID; negative, 0 or positive.
 * Hex digits are ASCII, where the language's own order of strings is the order of their bytes.
 */
export function compareDrawOrder(
  left: Pick<Ranked, "id" | "ticket">,
  right: Pick<Ranked, "id" | "ticket">,
): number {
  if (left.ticket === right.ticket) return compareBytes(left.id, right.id);
  return left.ticket < right.ticket ? -1 : 1;
}
