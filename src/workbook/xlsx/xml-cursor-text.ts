const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;
const DELETE = 0x7f;
const BRACKET = 0x5d;
/** Below this length, adding letters is quicker than asking the decoder. */
const SHORT = 24;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text between two tags: UTF-8, line ends made LF, the five entities and numbers resolved. Null for what
 * only the real parser may judge.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number): string | null {
  let text = "";
  let isAscii = true;
  let needsWork = false;
  const isShort = end - start <= SHORT;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= DELETE) isAscii = false;
    else if (byte < SPACE) {
      if (byte !== LINE_FEED && byte !== TAB && byte !== CARRIAGE_RETURN) return null;
      needsWork ||= byte === CARRIAGE_RETURN;
    } else if (byte === AMPERSAND) needsWork = true;
    else if (byte === BRACKET && bytes[at + 1] === BRACKET) return null;
    if (isShort && isAscii) text += String.fromCharCode(byte);
  }
  const decoded = isShort && isAscii ? text : decodeBytes(bytes.subarray(start, end));
  if (decoded === null || (!isAscii && /[\uFFFE\uFFFF]/.test(decoded))) return null;
  return needsWork ? resolved(decoded) : decoded;
}

function decodeBytes(bytes: Uint8Array): string | null {
  try {
    return DECODER.decode(bytes);
  } catch {
    // A fatal decoder throws for malformed UTF-8, and for nothing else.
    return null;
  }
}

function resolved(text: string): string | null {
  let isKnown = true;
  const plain = text.replace(/\r\n?/g, "\n").replace(/&([^;&]*);?/g, (whole, name: string) => {
    const meant = whole.endsWith(";") ? entity(name) : null;
    isKnown &&= meant !== null;
    return meant ?? "";
  });
  return isKnown ? plain : null;
}

function entity(name: string): string | null {
  const [, decimal, hexadecimal] = /^#(?:(\d{1,7})|x([0-9A-Fa-f]{1,6}))$/.exec(name) ?? [];
  if (decimal !== undefined) return character(Number(decimal));
  if (hexadecimal !== undefined) return character(Number(`0x${hexadecimal}`));
  return ENTITIES.get(name) ?? null;
}

/** The characters that XML 1.0 allows. */
function character(code: number): string | null {
  const isAllowed =
    code === TAB ||
    code === LINE_FEED ||
    code === CARRIAGE_RETURN ||
    (code >= SPACE && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isAllowed ? String.fromCodePoint(code) : null;
}
