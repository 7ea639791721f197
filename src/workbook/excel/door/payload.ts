/**
 * What one message should hold at the most, in bytes: Excel on the web refuses 5 MB, and a page must go on listening
 * while a message is made and read.
 */
export const MESSAGE_BYTES = 1_000_000;

/** Below this a message cannot be made smaller with any sense: what is refused then is refused for good. */
export const SMALLEST_MESSAGE_BYTES = 16_000;

const ENCODER = new TextEncoder();

/** The bytes that data takes in a message. */
export function messageBytes(data: unknown): number {
  return ENCODER.encode(JSON.stringify(data)).length;
}
