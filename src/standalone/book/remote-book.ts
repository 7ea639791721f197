import type { Result } from "../../core/result";
import type { DeedName, Deeds } from "../../desk/deeds";
import type { DeedFailure, DeedWatch, Desk } from "../../desk/desk";
import type { CellRef } from "../../core/cell-ref";
import type { CellLook } from "../../workbook/xlsx/view/cell-look";
import { observable, type Observable } from "../../taskpane/observable";
import type { BookCalls } from "../worker/book-calls";
import type { BookNews, BookState } from "../worker/book-state";
import type { FromCalls } from "../worker/calls";
import { remoteCalls, type Port, type RemoteCalls } from "./remote-calls";

/** The workbook in the worker, as this thread knows it. */
export type RemoteBook = {
  readonly calls: RemoteCalls<BookCalls>;
  /** Null until a workbook is open. */
  readonly state: Observable<BookState | null>;
  readonly looks: Observable<readonly CellLook[]>;
  readonly desk: Desk;
  /** Calls back when a cell is to be shown; gives the way to stop it. */
  onShow(listener: (cell: CellRef) => void): () => void;
  /** Calls back when a drawn workbook could not be kept in this browser; gives the way to stop it. */
  onNotKept(listener: () => void): () => void;
};

/** The book behind a port, and the way to hand over a message that has come in. */
export function remoteBook(port: Port): {
  readonly book: RemoteBook;
  readonly take: (message: FromCalls<BookNews>) => void;
} {
  const state = observable<BookState | null>(null);
  const looks = observable<readonly CellLook[]>([]);
  const edits = listeners<null>();
  const shown = listeners<CellRef>();
  const notKept = listeners<null>();
  const onNews = (news: BookNews): void => {
    if (news.kind === "edited") edits.tell(null);
    else if (news.kind === "show") shown.tell(news.cell);
    else if (news.kind === "not-kept") notKept.tell(null);
    else {
      if (news.looks !== null) looks.set(news.looks);
      state.set(news.state);
    }
  };
  const { calls, take } = remoteCalls<BookCalls, BookNews>(port, onNews);
  const book = {
    calls,
    state,
    looks,
    desk: remoteDesk(calls, (listener) => edits.add(listener)),
    onShow: shown.add,
    onNotKept: notKept.add,
  };
  return { book, take };
}

/** The desk in the worker; what fails on the way there is a mistake of ours. */
function remoteDesk(calls: RemoteCalls<BookCalls>, onChange: Desk["onChange"]): Desk {
  return {
    async perform<Name extends DeedName>(
      deed: Name,
      request: Deeds[Name]["request"],
      watch: DeedWatch = {},
    ): Promise<Result<Deeds[Name]["answer"], DeedFailure>> {
      try {
        return await calls.call("perform", [deed, request], watch);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { ok: false, error: { kind: "unexpected", detail } };
      }
    },
    select: (cell) => calls.call("select", [cell]),
    onChange,
  };
}

function listeners<Told>() {
  const all = new Set<(told: Told) => void>();
  return {
    tell: (told: Told): void => {
      for (const listener of all) listener(told);
    },
    add: (listener: (told: Told) => void): (() => void) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
