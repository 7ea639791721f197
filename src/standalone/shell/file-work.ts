import type { StandaloneWords } from "../../i18n/standalone-words";
import type { Moment } from "../../jobs/draw-request";
import { LEDGER_SHEET } from "../../sheets/ledger";
import type { RemoteBook } from "../book/remote-book";
import type { Notices } from "../notices";
import type { BookState } from "../worker/book-state";
import type { Beginning, KeptName } from "../worker/file-calls";
import { download } from "./download";
import { savedName } from "./file-name";

type Parts = {
  readonly book: RemoteBook;
  /** Null while nothing is open. */
  readonly state: BookState | null;
  readonly clock: () => Moment;
  readonly notices: Notices;
  readonly words: StandaloneWords;
};

/** What is done with files, and told to their user. */
export function fileWork({ book, state, clock, notices, words }: Parts) {
  const { files, openFailures } = words;
  return {
    /** Opens a file in place of the workbook; where it is broken, the workbook stays. */
    open: async (file: File): Promise<void> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const transfer = [bytes.buffer];
      const opened = await book.calls.call("open", [file.name, bytes], { transfer });
      if (opened.ok) return notices.dismiss();
      const broken = files.broken(file.name, openFailures[opened.error.code]);
      notices.say("error", state === null ? broken : broken + files.stillOpen(state.name));
    },
    begin: async (beginning: Beginning): Promise<void> => {
      const name = beginning === "sample" ? files.sampleName : files.newName;
      await book.calls.call("begin", [name, beginning, clock().date]);
      notices.dismiss();
    },
    /** Opens a workbook that was kept; true when it is open. */
    openKept: async ({ key, name }: KeptName): Promise<boolean> => {
      const opened = await book.calls.call("openKept", [key]);
      if (!opened.ok) notices.say("error", files.broken(name, openFailures[opened.error.code]));
      return opened.ok;
    },
    /** Gives the workbook to the browser as a new file. */
    save: async (): Promise<void> => {
      if (state === null) return;
      const { drawnMark, changedMark, saved } = files;
      const isDrawn = state.tabs.some(({ name }) => name === LEDGER_SHEET.name);
      const mark = isDrawn ? drawnMark : changedMark;
      const name = savedName(state.name, mark, [drawnMark, changedMark], clock().date);
      const { revision } = state;
      const bytes = await book.calls.call("bytes", []);
      download(bytes, name);
      await book.calls.call("saved", [revision, name]);
      notices.say("success", saved(name));
    },
  };
}
