import { OWN_WIDTHS } from "../../../sheets/marks";
import { attributeOf } from "../xml-attribute";
import {
  insertBefore,
  insertBehind,
  removeElement,
  setAttribute,
  splice,
  spliceWithin,
  type Edit,
} from "../xml-edit";
import {
  childNamed,
  childrenOf,
  outlineOf,
  prefixOf,
  textBetween,
  type XmlElement,
} from "../xml-element";
import { sheetDataOf } from "../sheet-rows";
import { COLUMN_PADDING } from "../view-xml";

/** A `col` element with the columns that it covers, counted from 0. */
type Run = { readonly element: XmlElement; readonly first: number; readonly last: number };

/** One column of ours with its width in characters. */
export type OwnWidth = { readonly column: number; readonly width: number };

/**
 * Spelt-out defaults, which mean nothing to readers: they say that our column was cut off the run on its left, or
 * off the one on its right, which gets it back.
 */
const CUT_FROM_LEFT = ' collapsed="0"';
const CUT_FROM_RIGHT = ' outlineLevel="0"';

/**
 * The worksheet part with widths for our columns, side by side. A run of columns that reaches beyond ours is
 * split; a width that staff have given to one of these very columns stays.
 */
export function withOwnWidths(bytes: Uint8Array, widths: readonly OwnWidth[]): Uint8Array {
  const outline = outlineOf(bytes);
  const prefix = prefixOf(outline.root);
  const list = childNamed(outline.children, "cols");
  const first = Math.min(...widths.map(({ column }) => column));
  const last = Math.max(...widths.map(({ column }) => column));
  if (list === undefined) {
    const columns = widths.map((width) => freshXml(width, prefix, "")).join("");
    const xml = `<${prefix}cols>${columns}</${prefix}cols>`;
    return splice(bytes, [insertBefore(sheetDataOf(outline), xml)]);
  }
  const runs = runsOf(bytes, list);
  const covered = (column: number): Run | undefined =>
    runs.find((run) => run.first <= column && column <= run.last);
  const edits: Edit[] = runs
    .filter((run) => run.first <= last && run.last >= first && !isWithin(run, first, last))
    .map((run) => splitRun(bytes, run, widths, first, last));
  const fresh = widths.filter(({ column }) => covered(column) === undefined);
  for (const width of fresh) {
    const xml = freshXml(width, prefix, "");
    const before = runs.findLast((run) => run.last < width.column);
    const [head] = runs;
    if (before !== undefined) edits.push(insertBehind(before.element, xml));
    else if (head !== undefined) edits.push(insertBefore(head.element, xml));
  }
  return splice(bytes, edits);
}

/** The worksheet part without the widths of our columns, by heading and column; split runs are whole again. */
export function withoutOwnWidths(
  bytes: Uint8Array,
  columns: readonly { readonly column: number; readonly heading: string }[],
): Uint8Array {
  const list = childNamed(outlineOf(bytes).children, "cols");
  if (list === undefined) return bytes;
  const runs = runsOf(bytes, list);
  const own = runs.filter((run) =>
    columns.some(({ column, heading }) => isOwnRun(bytes, run, column, heading)),
  );
  if (own.length === 0) return bytes;
  if (own.length === runs.length) return splice(bytes, [removeElement(list)]);
  const edits: Edit[] = own.map(({ element }) => removeElement(element));
  const rest = runs.filter((run) => !own.includes(run));
  const cutLeft = own.filter((run) => isCut(bytes, run, CUT_FROM_LEFT));
  const cutRight = own.filter((run) => isCut(bytes, run, CUT_FROM_RIGHT));
  edits.push(...leftEdits(bytes, rest, cutLeft), ...rightEdits(bytes, rest, cutRight));
  return splice(bytes, edits);
}

/** The run on the left gets the columns back, and the rest of it behind them. */
function leftEdits(bytes: Uint8Array, rest: readonly Run[], cut: readonly Run[]): readonly Edit[] {
  const [first] = cut;
  const last = cut.at(-1);
  const left = rest.find((run) => run.last + 1 === first?.first);
  if (first === undefined || last === undefined || left === undefined) return [];
  const right = rest.find((run) => run.first === last.last + 1);
  const isSame = right !== undefined && shapeOf(bytes, left) === shapeOf(bytes, right);
  const end = isSame ? right.last : last.last;
  const joined = isSame ? [removeElement(right.element)] : [];
  return [setAttribute(bytes, left.element, "max", String(end + 1)), ...joined];
}

function rightEdits(bytes: Uint8Array, rest: readonly Run[], cut: readonly Run[]): readonly Edit[] {
  const [first] = cut;
  const last = cut.at(-1);
  const right = rest.find((run) => run.first - 1 === last?.last);
  if (first === undefined || right === undefined) return [];
  return [setAttribute(bytes, right.element, "min", String(first.first + 1))];
}

function splitRun(
  bytes: Uint8Array,
  run: Run,
  widths: readonly OwnWidth[],
  first: number,
  last: number,
): Edit {
  const reachesLeft = run.first < first;
  const reachesRight = run.last > last;
  const sign = reachesLeft ? CUT_FROM_LEFT : CUT_FROM_RIGHT;
  const pieces = [
    ...(reachesLeft ? [piece(bytes, run, run.first, first - 1)] : []),
    ...widths
      .filter(({ column }) => run.first <= column && column <= run.last)
      .map((width) => freshXml(width, prefixOf(run.element), styleOf(bytes, run) + sign)),
    ...(reachesRight ? [piece(bytes, run, last + 1, run.last)] : []),
  ];
  return { start: run.element.start, end: run.element.end, text: pieces.join("") };
}

function piece(bytes: Uint8Array, { element }: Run, first: number, last: number): string {
  const edits = [
    setAttribute(bytes, element, "min", String(first + 1)),
    setAttribute(bytes, element, "max", String(last + 1)),
  ];
  return new TextDecoder().decode(spliceWithin(bytes, element.start, element.end, edits));
}

function freshXml({ column, width }: OwnWidth, prefix: string, more: string): string {
  const number = column + 1;
  const size = `width="${width + COLUMN_PADDING}" customWidth="1"`;
  return `<${prefix}col min="${number}" max="${number}" ${size}${more}/>`;
}

function styleOf(bytes: Uint8Array, { element }: Run): string {
  const style = attributeOf(bytes, element, "style");
  return style === undefined ? "" : ` style="${style}"`;
}

/** The run's XML without the columns that it covers: two runs with the same shape were one. */
function shapeOf(bytes: Uint8Array, { element }: Run): string {
  return textBetween(bytes, element.start, element.end).replace(/\s(?:min|max)=["']\d+["']/g, "");
}

/** Known by its width: one that staff have set since is theirs. */
function isOwnRun(bytes: Uint8Array, run: Run, column: number, heading: string): boolean {
  const width = (OWN_WIDTHS.get(heading) ?? NaN) + COLUMN_PADDING;
  return (
    run.first === column &&
    run.last === column &&
    Number(attributeOf(bytes, run.element, "width")) === width
  );
}

function isCut(bytes: Uint8Array, { element }: Run, sign: string): boolean {
  return textBetween(bytes, element.start, element.end).includes(sign);
}

function isWithin(run: Run, first: number, last: number): boolean {
  return run.first >= first && run.last <= last;
}

function runsOf(bytes: Uint8Array, list: XmlElement): readonly Run[] {
  return childrenOf(bytes, list).map((element) => ({
    element,
    first: Number(attributeOf(bytes, element, "min")) - 1,
    last: Number(attributeOf(bytes, element, "max")) - 1,
  }));
}
