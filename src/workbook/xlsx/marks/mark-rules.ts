import { MARK_FORMULA } from "../../../sheets/marks";
import { nextTag } from "../xml-scan";
import { attributeOf } from "../xml-attribute";
import { removeElement, setAttribute, splice, type Edit } from "../xml-edit";
import { unescapeXml } from "../xml-text";
import {
  childNamed,
  childrenOf,
  localName,
  outlineOf,
  textBetween,
  type XmlElement,
} from "../xml-element";
import { sheetDataOf } from "../sheet-rows";

/** A staff's rule, whose priority moves while ours stand before it. */
type Ranked = { readonly element: XmlElement; readonly priority: number };

/**
 * The worksheet part without our conditional formats, wherever they have been copied to; the staff's rules get
 * back the priorities that they had. Unchanged where there are none.
 */
export function withoutMarkRules(bytes: Uint8Array): Uint8Array {
  const { children } = outlineOf(bytes);
  const edits: Edit[] = [];
  const own: XmlElement[] = [];
  for (const format of children.filter((one) => localName(one) === "conditionalFormatting")) {
    const rules = childrenOf(bytes, format).filter((one) => localName(one) === "cfRule");
    const marks = rules.filter((rule) => isMark(bytes, rule));
    own.push(...marks);
    if (marks.length === 0) continue;
    if (marks.length === rules.length) edits.push(removeElement(format));
    else edits.push(...marks.map(removeElement));
  }
  if (own.length === 0) return bytes;
  return splice(bytes, [...edits, ...movedBack(bytes, own)]);
}

/** Puts the staff's rules behind `count` of ours, in their own order: the first rule that says a colour wins. */
export function rulesMovedBehind(bytes: Uint8Array, count: number): readonly Edit[] {
  return rankedRules(bytes).map(({ element, priority }) =>
    setAttribute(bytes, element, "priority", String(priority + count)),
  );
}

/** Only where ours are still the first ones: a program that has numbered all rules anew keeps its numbers. */
function movedBack(bytes: Uint8Array, own: readonly XmlElement[]): readonly Edit[] {
  const starts = new Set(own.map(({ start }) => start));
  const taken = new Set(own.map((rule) => Number(attributeOf(bytes, rule, "priority"))));
  const others = rankedRules(bytes).filter(({ element }) => !starts.has(element.start));
  const count = own.length;
  const areFirst = taken.size === count && [...taken].every((one) => one >= 1 && one <= count);
  if (!areFirst || others.some(({ priority }) => priority <= count)) return [];
  return others.map(({ element, priority }) =>
    setAttribute(bytes, element, "priority", String(priority - count)),
  );
}

/** Every rule of the sheet with a priority, those of extension lists too: they are all ranked together. */
function rankedRules(bytes: Uint8Array): readonly Ranked[] {
  const rules: Ranked[] = [];
  const behindRows = sheetDataOf(outlineOf(bytes)).end;
  for (let tag = nextTag(bytes, behindRows); tag !== null; tag = nextTag(bytes, tag.end)) {
    const name = textBetween(bytes, tag.start + 1, tag.nameEnd);
    if (tag.kind === "close" || !/^(?:.*:)?cfRule$/.test(name)) continue;
    const isEmpty = tag.kind === "empty";
    const element = { ...tag, name, isEmpty, openEnd: tag.end, closeStart: tag.end };
    const priority = attributeOf(bytes, element, "priority") ?? "";
    if (/^\d+$/.test(priority)) rules.push({ element, priority: Number(priority) });
  }
  return rules;
}

/** Whether a rule of a conditional format is a mark of ours. */
export function isMark(bytes: Uint8Array, rule: XmlElement): boolean {
  const formula = childNamed(childrenOf(bytes, rule), "formula");
  if (formula === undefined) return false;
  const text = unescapeXml(textBetween(bytes, formula.openEnd, formula.closeStart));
  return text.replace(/\s/g, "") === MARK_FORMULA;
}
