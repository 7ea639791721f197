import { useEffect, useRef, useState } from "react";
import type { Moment } from "../../jobs/draw-request";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import type { BookState } from "../worker/book-state";
import type { Beginning, KeptName } from "../worker/file-calls";
import { useStandaloneWords } from "../words-context";
import { fileWork } from "./file-work";

/** What is done with files, and what is still to be asked of their user. */
export type FilesModel = {
  readonly isBusy: boolean;
  /** Something that would lose changes, until its user has decided; null for nothing. */
  readonly leaving: { readonly goOn: () => void } | null;
  readonly decide: (decision: "save" | "go-on" | "cancel") => void;
  /** A drawn workbook of an earlier start that is not saved yet, or null. */
  readonly kept: KeptName | null;
  readonly openKept: () => void;
  readonly leaveKept: () => void;
  readonly openFile: (file: File) => void;
  readonly begin: (beginning: Beginning) => void;
  readonly save: () => void;
};

/** Opening and saving workbooks, never without a word where something would be lost. */
export function useFiles(
  book: RemoteBook,
  state: BookState | null,
  clock: () => Moment,
  notices: Notices,
): FilesModel {
  const words = useStandaloneWords();
  const [busy, setBusy] = useState(0);
  const [leaving, setLeaving] = useState<FilesModel["leaving"]>(null);
  const [kept, setKept] = useState<KeptName | null>(null);
  const work = fileWork({ book, state, clock, notices, words });

  const during = async (task: Promise<unknown>): Promise<void> => {
    setBusy((count) => count + 1);
    try {
      await task;
    } finally {
      setBusy((count) => count - 1);
    }
  };
  const unlessChanged = (goOn: () => void): void => {
    if (state?.isChanged === true) setLeaving({ goOn });
    else goOn();
  };
  const openKept = async (name: KeptName): Promise<void> => {
    if (await work.openKept(name)) setKept(null);
  };
  useStart(() => {
    void during(work.begin("sample"));
    // Where the browser lets nothing be kept, nothing was.
    void book.calls.call("kept", []).then(
      ([newest]) => setKept(newest ?? null),
      () => setKept(null),
    );
  });
  useEffect(() => book.onNotKept(() => notices.say("warning", words.files.notKept)));
  useUnloadGuard(state?.isChanged === true);

  return {
    isBusy: busy > 0,
    leaving,
    decide: (decision) => {
      setLeaving(null);
      if (leaving === null || decision === "cancel") return;
      if (decision === "go-on") leaving.goOn();
      else void during(work.save()).then(leaving.goOn);
    },
    kept,
    openKept: () => {
      if (kept !== null) unlessChanged(() => void during(openKept(kept)));
    },
    leaveKept: () => setKept(null),
    openFile: (file) => unlessChanged(() => void during(work.open(file))),
    begin: (beginning) => unlessChanged(() => void during(work.begin(beginning))),
    save: () => void during(work.save()),
  };
}

/** Something that is done once, when the page stands. */
function useStart(begin: () => void): void {
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    begin();
  });
}

/** The browser asks before it closes the page. */
function useUnloadGuard(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isNeeded]);
}
