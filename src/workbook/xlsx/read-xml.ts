import { SaxesParser } from "saxes";
import { failed, ok, type Result } from "../../core/result";
import { OFFICE_RELATIONSHIPS } from "./namespaces";
import type { OpenFailure } from "./package";

/** Attributes by name: without a prefix, as `r:…` where they are relationships, and `xml:space`. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** What a reader is told, in document order; `name` is the local name, `depth` of the root is 0. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: XmlAttributes, depth: number, uri: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, depth: number) => void;
};

/** Bytes decoded and parsed at a time, so that no string is as long as a part. */
const STEP = 262_144;
const ENCODINGS = ["utf-8", "utf-16", "us-ascii"];
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/**
 * Parses one part, handed over in one or more pieces. Elements of other namespaces are passed over with all
 * that they contain. Fails as `xml-broken` for what is not well-formed, for a DTD and for other encodings.
 */
export function readXml(
  part: string,
  pieces: readonly Uint8Array[],
  namespaces: readonly string[],
  handlers: XmlHandlers,
): Result<null, OpenFailure> {
  const troubles: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  refuseWith(parser, troubles);
  passOn(parser, namespaces, handlers, troubles);
  for (const text of decodedSteps(pieces)) {
    if (text === null) troubles.push("not in its encoding");
    else parser.write(text);
    if (troubles.length > 0) break;
  }
  if (troubles.length === 0) parser.close();
  const [trouble] = troubles;
  return trouble === undefined
    ? ok(null)
    : failed({ code: "xml-broken", detail: `${part}: ${trouble}` });
}

type Parser = SaxesParser<{ xmlns: true; position: false }>;

/** Collects what must not be; the parser itself goes on after an error. */
function refuseWith(parser: Parser, troubles: string[]): void {
  parser.on("error", (error) => {
    troubles.push(error.message);
  });
  parser.on("doctype", () => {
    troubles.push("document type");
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !ENCODINGS.includes(encoding.toLowerCase())) {
      troubles.push(`encoding ${encoding}`);
    }
  });
}

/** Tells the handlers what belongs to the namespaces, as long as there is no trouble. */
function passOn(
  parser: Parser,
  namespaces: readonly string[],
  handlers: XmlHandlers,
  troubles: readonly string[],
): void {
  let depth = 0;
  let foreignDepth = -1;
  const isHeard = (): boolean => foreignDepth < 0 && troubles.length === 0;
  const passText = (text: string): void => {
    if (isHeard()) handlers.text?.(text);
  };
  parser.on("opentag", (tag) => {
    if (foreignDepth < 0 && !namespaces.includes(tag.uri)) foreignDepth = depth;
    if (isHeard()) handlers.open(tag.local, attributesOf(tag.attributes), depth, tag.uri);
    depth += 1;
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    if (isHeard()) handlers.close?.(tag.local, depth);
    if (foreignDepth === depth) foreignDepth = -1;
  });
  parser.on("text", passText);
  parser.on("cdata", passText);
}

type ParsedAttribute = {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
};

function attributesOf(parsed: Readonly<Record<string, ParsedAttribute>>): XmlAttributes {
  const attributes = new Map<string, string>();
  for (const { local, prefix, uri, value } of Object.values(parsed)) {
    if (prefix === "") attributes.set(local, value);
    else if (uri === XML_NAMESPACE) attributes.set(`xml:${local}`, value);
    else if (OFFICE_RELATIONSHIPS.some((known) => known === uri)) {
      attributes.set(`r:${local}`, value);
    }
  }
  return attributes;
}

/** The text of all pieces, step by step; null, once, where the bytes are not in their encoding. */
function* decodedSteps(pieces: readonly Uint8Array[]): Generator<string | null, void> {
  const decoder = new TextDecoder(encodingOf(pieces[0]), { fatal: true });
  for (const [index, piece] of pieces.entries()) {
    for (let at = 0; at < piece.length; at += STEP) {
      const isLast = index === pieces.length - 1 && at + STEP >= piece.length;
      const text = decodeStep(decoder, piece.subarray(at, at + STEP), !isLast);
      yield text;
      if (text === null) return;
    }
  }
}

function decodeStep(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    // A fatal decoder throws for malformed bytes, and for nothing else.
    return null;
  }
}

/** By the byte order mark: the two encodings that a part may be in. */
function encodingOf(bytes: Uint8Array | undefined): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes?.[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes?.[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
