import { drawEvents } from "../core/ledger/draw-history";
import { isUnfinished } from "./break-off";
import type { Book } from "./read-book";

/** A plan row of a draw that waits for its seed. */
export type OpenSealRow = {
  readonly planNumber: string;
  readonly item: string;
  readonly sequence: number;
  readonly population: number;
  readonly eligible: number;
  readonly required: number;
};

/** A draw that is sealed and waits for a seed from witnesses (现场抽取). */
export type OpenSeal = {
  readonly drawNumber: string;
  /** As the ledger has it: `2026-03-02T09:30+08:00`. */
  readonly time: string;
  /** 本条摘要 of the last 封存 event: what the witnesses were shown. */
  readonly fingerprint: string;
  readonly rows: readonly OpenSealRow[];
};

/** The draws of a book that wait for their seed; a write that broke off is none of them. */
export function openSeals(book: Book): readonly OpenSeal[] {
  return [...drawEvents(book.ledger).values()]
    .filter((draw) => draw.state === "sealed" && !isUnfinished(draw, book))
    .map(({ drawNumber, seals }) => ({
      drawNumber,
      time: seals.at(-1)?.time ?? "",
      fingerprint: seals.at(-1)?.digest ?? "",
      rows: seals.map(({ planNumber, item, sequence, population, eligible, required }) => ({
        planNumber,
        item,
        sequence: Number(sequence),
        population: Number(population),
        eligible: Number(eligible),
        required: Number(required),
      })),
    }));
}
