import type { DeedRunner } from "../../desk/deed-runner";
import { localDesk } from "../../desk/local-desk";
import type { Moment } from "../../jobs/draw-request";
import type { BookNews } from "./book-state";
import { deskCalls } from "./desk-calls";
import { editCalls } from "./edit-calls";
import { fileCalls } from "./file-calls";
import { heldBook } from "./held-book";
import { heldWorkbook } from "./held-workbook";
import { keeping } from "./keeping";
import type { Keeper } from "./keeper";
import { lookCalls } from "./look-calls";

/** What the side that holds the workbook may not make for itself. */
export type BookParts = {
  readonly news: (news: BookNews) => void;
  readonly keeper: Keeper;
  /** A key that no other has, and that sorts by time. */
  readonly newKey: () => string;
  readonly runner: DeedRunner;
  readonly clock: () => Moment;
};

/** Everything that can be asked of the side that holds the workbook, which is empty at first. */
export function bookCalls({ news, keeper, newKey, runner, clock }: BookParts) {
  const keep = keeping(keeper, newKey, () => held);
  const held = heldBook({
    news,
    drawn: () => keep.keep(),
    changedAfterDraw: () => keep.keepSoon(),
  });
  const desk = localDesk({ workbook: heldWorkbook(held), runner, clock });
  return {
    ...fileCalls(held, keep, keeper),
    ...lookCalls(held),
    ...editCalls(held),
    ...deskCalls(desk),
  };
}

/** The calls by their names and words. */
export type BookCalls = ReturnType<typeof bookCalls>;
