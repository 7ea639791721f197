import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { keyOf, targetStatement } from "../src/core/draw/statement";
import { createTicketer } from "../src/core/draw/ticket";
import { utf8 } from "../src/core/text/utf8";

/** How many tickets of weight 1, or single hashes of as many bytes, an implementation makes in a second. */
export type TicketRate = { readonly name: string; readonly perSecond: number };

/** Credit codes, as most directories hold. */
const IDS = Array.from(
  { length: 100_000 },
  (_, index) => `52150602MJ${String(index).padStart(8, "0")}`,
);
/** An odd number, so that the median is one of the runs. */
const RUNS = 7;
const OPENSSL_RUNS = 3;
/** Two blocks with their padding, as many as a short ticket takes when its key is hashed afresh each time. */
const OPENSSL_BYTES = 64;

/**
 * The median rates of our kernel, of @noble/hashes and node:crypto doing the same from text to hex text, and of
 * `openssl speed` (hashing only) where that program is installed; all one thread. Takes some ten seconds.
 */
export async function benchTickets(): Promise<readonly TicketRate[]> {
  const key = keyOf(targetStatement("2026-EDU-03", 1, "7.12.19.22.30.33./06./"));
  const ticketOf = createTicketer(key);
  const makers: readonly (readonly [string, (id: string) => string])[] = [
    ["our kernel", (id) => ticketOf(id, 1)],
    ["@noble/hashes", (id) => bytesToHex(sha256(utf8(`${key},1,${id}`)))],
    ["node:crypto", (id) => createHash("sha256").update(`${key},1,${id}`).digest("hex")],
  ];
  const rates: TicketRate[] = [];
  for (const [name, ticket] of makers) {
    rates.push({ name, perSecond: await medianRate(ticket) });
  }
  const openssl = medianOpensslRate();
  return openssl === null ? rates : [...rates, { name: "openssl speed", perSecond: openssl }];
}

/** The first run warms the compiler up and is not counted. Between runs others get their turn. */
async function medianRate(ticket: (id: string) => string): Promise<number> {
  const rates: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    const start = performance.now();
    const tickets = IDS.map(ticket);
    const seconds = (performance.now() - start) / 1_000;
    if (run > 0) rates.push(tickets.length / seconds);
  }
  return median(rates);
}

/** Hashes a second of `openssl speed`; null where it is not installed or prints something else. */
function medianOpensslRate(): number | null {
  const rates: number[] = [];
  for (let run = 0; run < OPENSSL_RUNS; run += 1) {
    const speed = spawnSync(
      "openssl",
      ["speed", "-mr", "-seconds", "1", "-bytes", String(OPENSSL_BYTES), "-evp", "sha256"],
      { encoding: "utf8" },
    );
    if (speed.status !== 0) return null;
    // Machine-readable: the last field of the line +F is bytes a second.
    const bytesPerSecond = /^\+F:.*:([0-9.]+)$/mu.exec(speed.stdout)?.[1];
    if (bytesPerSecond === undefined) return null;
    rates.push(Number(bytesPerSecond) / OPENSSL_BYTES);
  }
  return median(rates);
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
