import { attributeOf } from "../xml-attribute";
import { removeAttribute, setAttribute, type Edit } from "../xml-edit";
import type { XmlElement } from "../xml-element";

/**
 * Adds our columns to the `spans` of a row, where it has them, as a span of their own: the attribute is a list, and
 * so what stood there before can be given back. Columns count from 0, in the file from 1.
 */
export function spansWith(
  bytes: Uint8Array,
  row: XmlElement,
  columns: readonly number[],
): readonly Edit[] {
  const spans = attributeOf(bytes, row, "spans");
  if (spans === undefined || columns.length === 0) return [];
  const own = spanOf(columns);
  const isCovered = spans.split(" ").some((span) => {
    const [first = 0, last = 0] = span.split(":").map(Number);
    return first <= Math.min(...columns) + 1 && last > Math.max(...columns);
  });
  return isCovered ? [] : [setAttribute(bytes, row, "spans", `${spans} ${own}`.trim())];
}

/** Takes that span out again. */
export function spansWithout(
  bytes: Uint8Array,
  row: XmlElement,
  columns: readonly number[],
): readonly Edit[] {
  const spans = attributeOf(bytes, row, "spans");
  if (spans === undefined || columns.length === 0) return [];
  const end = ` ${spanOf(columns)}`;
  if (spans === end.trim()) return removeAttribute(bytes, row, "spans");
  return spans.endsWith(end)
    ? [setAttribute(bytes, row, "spans", spans.slice(0, -end.length))]
    : [];
}

function spanOf(columns: readonly number[]): string {
  return `${Math.min(...columns) + 1}:${Math.max(...columns) + 1}`;
}
