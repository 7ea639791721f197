import { nextTag, type Tag } from "./xml-scan";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** An element of a part by its byte offsets; of `<a/>`, `openEnd`, `closeStart` and `end` are the same. */
export type XmlElement = {
  /** As written, prefix included. */
  readonly name: string;
  readonly start: number;
  readonly nameEnd: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
};

/** A part's root element and the elements directly in it. */
export type XmlOutline = { readonly root: XmlElement; readonly children: readonly XmlElement[] };

/** The text between two byte offsets. */
export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  return utf8.decode(bytes.subarray(start, end));
}

/** The root of a part and its children, found in one pass. Throws on a part that is not well-formed. */
export function outlineOf(bytes: Uint8Array): XmlOutline {
  const open = nextTag(bytes, 0);
  if (open === null) throw new Error("a part holds no element");
  return readElement(bytes, open);
}

/** The elements directly in `parent`, in their order. */
export function childrenOf(bytes: Uint8Array, parent: XmlElement): readonly XmlElement[] {
  if (parent.isEmpty) return [];
  return readElement(bytes, { ...parent, kind: "open", end: parent.openEnd }).children;
}

/** The name without its prefix: `x:row` is `row`. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

/** The prefix with its colon, or nothing: what new elements beside this one begin with. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.indexOf(":") + 1);
}

/** The first of the elements with that local name. */
export function childNamed(children: readonly XmlElement[], name: string): XmlElement | undefined {
  return children.find((child) => localName(child) === name);
}

function readElement(bytes: Uint8Array, open: Tag): XmlOutline {
  const children: XmlElement[] = [];
  if (open.kind === "empty") return { root: elementFrom(bytes, open, open), children };
  let depth = 0;
  let childOpen = open;
  for (let tag = nextTag(bytes, open.end); tag !== null; tag = nextTag(bytes, tag.end)) {
    if (tag.kind === "open") {
      if (depth === 0) childOpen = tag;
      depth += 1;
    } else if (tag.kind === "empty") {
      if (depth === 0) children.push(elementFrom(bytes, tag, tag));
    } else {
      if (depth === 0) return { root: elementFrom(bytes, open, tag), children };
      depth -= 1;
      if (depth === 0) children.push(elementFrom(bytes, childOpen, tag));
    }
  }
  throw new Error(`an element does not end: byte ${open.start}`);
}

function elementFrom(bytes: Uint8Array, open: Tag, close: Tag): XmlElement {
  const isEmpty = open.kind === "empty";
  return {
    name: textBetween(bytes, open.start + 1, open.nameEnd),
    start: open.start,
    nameEnd: open.nameEnd,
    openEnd: open.end,
    closeStart: isEmpty ? open.end : close.start,
    end: close.end,
    isEmpty,
  };
}
