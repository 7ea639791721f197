import { useEffect, useRef, useState } from "react";
import type { Moment } from "../../jobs/draw-request";
import { LEDGER_SHEET } from "../../sheets/ledger";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import type { BookState } from "../worker/book-state";
import type { Beginning, KeptName } from "../worker/file-calls";
import { useStandaloneWords } from "../words-context";
import { download } from "./download";
import { savedName } from "./file-name";

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
  const offered = useRef(false);

  const during = async (work: Promise<unknown>): Promise<void> => {
    setBusy((count) => count + 1);
    try {
      await work;
    } finally {
      setBusy((count) => count - 1);
    }
  };
  const unlessChanged = (goOn: () => void): void => {
    if (state?.isChanged === true) setLeaving({ goOn });
    else goOn();
  };
  const open = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const transfer = [bytes.buffer];
    const opened = await book.calls.call("open", [file.name, bytes], { transfer });
    if (opened.ok) return notices.dismiss();
    const broken = words.files.broken(file.name, words.openFailures[opened.error.code]);
    const still = state === null ? "" : words.files.stillOpen(state.name);
    notices.say("error", `${broken}${still}`);
  };
  const begin = async (beginning: Beginning): Promise<void> => {
    const name = beginning === "sample" ? words.files.sampleName : words.files.newName;
    await book.calls.call("begin", [name, beginning, clock().date]);
    notices.dismiss();
  };
  const openKept = async ({ key, name }: KeptName): Promise<void> => {
    const opened = await book.calls.call("openKept", [key]);
    if (opened.ok) return setKept(null);
    notices.say("error", words.files.broken(name, words.openFailures[opened.error.code]));
  };
  const save = async (): Promise<void> => {
    if (state === null) return;
    const { drawnMark, changedMark, saved } = words.files;
    const isDrawn = state.tabs.some(({ name }) => name === LEDGER_SHEET.name);
    const mark = isDrawn ? drawnMark : changedMark;
    const name = savedName(state.name, mark, [drawnMark, changedMark], clock().date);
    const { revision } = state;
    const bytes = await book.calls.call("bytes", []);
    download(bytes, name);
    await book.calls.call("saved", [revision, name]);
    notices.say("success", saved(name));
  };

  useEffect(() => {
    if (offered.current) return;
    offered.current = true;
    void during(begin("sample"));
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
      else void during(save()).then(leaving.goOn);
    },
    kept,
    openKept: () => {
      if (kept !== null) unlessChanged(() => void during(openKept(kept)));
    },
    leaveKept: () => setKept(null),
    openFile: (file) => unlessChanged(() => void during(open(file))),
    begin: (beginning) => unlessChanged(() => void during(begin(beginning))),
    save: () => void during(save()),
  };
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
