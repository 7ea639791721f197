import { createTailHasher } from "../draw/sha256-block";
import { utf8 } from "../text/utf8";
import type { PairTicket } from "./team";

/** Ten hex digits are 40 bits, which a number holds exactly: a word of 32 bits, and 8 of the next. */
const REST_VALUES = 256;
const REST_SHIFT = 24;

/**
 * The pair tickets of one draw: the first 10 hex digits, as an integer, of
 * SHA-256( KEYteam "," certificate "," visit ID ). `keyTeam` is the 64 lowercase hex digits of KEYteam; throws a
 * RangeError for a key of any other length.
 */
export function pairTicket(keyTeam: string): PairTicket {
  const hasher = createTailHasher(utf8(keyTeam));
  // A draw asks for every inspector of one visit, then for every inspector of the next.
  const heads = new Map<string, Uint8Array>();
  let lastVisit = { visitId: "", bytes: utf8("") };
  return (certificate, visitId) => {
    const head = heads.get(certificate) ?? utf8(`,${certificate},`);
    heads.set(certificate, head);
    if (lastVisit.visitId !== visitId) lastVisit = { visitId, bytes: utf8(visitId) };
    const length = head.length + lastVisit.bytes.length;
    const message = hasher.room(length);
    message.set(head);
    message.set(lastVisit.bytes, head.length);
    const [word = 0, next = 0] = hasher.digest(length);
    return (word >>> 0) * REST_VALUES + (next >>> REST_SHIFT);
  };
}
