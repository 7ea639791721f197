import { joinBytes } from "./xml-edit";

/** Long enough that encoding is called seldom, short enough that the joined text stays small. */
const CHUNK_CHARACTERS = 65_536;

/** Gathers text as UTF-8 bytes, chunk by chunk: a large sheet never stands in memory as one string. */
export type ByteBuilder = {
  /** Adds text without lone surrogates. */
  write(text: string): void;
  /** All that was written so far. */
  bytes(): Uint8Array;
};

/** An empty builder. */
export function byteBuilder(): ByteBuilder {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let pending = "";
  const flush = (): void => {
    chunks.push(encoder.encode(pending));
    pending = "";
  };
  return {
    write(text) {
      pending += text;
      if (pending.length >= CHUNK_CHARACTERS) flush();
    },
    bytes() {
      flush();
      return joinBytes(chunks);
    },
  };
}
