import type { RefObject } from "react";
import type { RemoteBook } from "../book/remote-book";
import type { BookState } from "../worker/book-state";
import { useStandaloneWords } from "../words-context";
import type { FilesModel } from "./use-files";

type Props = {
  readonly book: RemoteBook;
  readonly state: BookState | null;
  readonly files: FilesModel;
  readonly picker: RefObject<HTMLInputElement | null>;
};

const WORKBOOKS =
  ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel.sheet.macroEnabled.12";

/** Files, undo and redo, and the name of the workbook that is open. */
export function Toolbar({ book, state, files, picker }: Props) {
  const words = useStandaloneWords();
  const { toolbar } = words;
  const step = (direction: "undo" | "redo"): void => void book.calls.call("step", [direction]);
  return (
    <header className="toolbar-row">
      <h1 className="product">{words.product}</h1>
      <div role="toolbar" aria-label={toolbar.name} className="toolbar">
        <button type="button" onClick={() => picker.current?.click()}>
          {toolbar.open}
        </button>
        <button type="button" onClick={files.save} disabled={state === null}>
          {toolbar.saveAs}
        </button>
        <span className="toolbar-gap" />
        <button type="button" onClick={() => step("undo")} disabled={state?.canUndo !== true}>
          {toolbar.undo}
        </button>
        <button type="button" onClick={() => step("redo")} disabled={state?.canRedo !== true}>
          {toolbar.redo}
        </button>
        <span className="toolbar-gap" />
        <button type="button" onClick={() => files.begin("template")}>
          {toolbar.begin}
        </button>
        <button type="button" onClick={() => files.begin("sample")}>
          {toolbar.sample}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept={WORKBOOKS}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file !== undefined) files.openFile(file);
        }}
      />
      <p className="file-name">
        {state?.name}
        {state?.isChanged === true ? (
          <span className="file-state">{state.isDrawn ? toolbar.drawn : toolbar.changed}</span>
        ) : null}
        <span role="status" className="busy">
          {files.isBusy ? toolbar.busy : ""}
        </span>
      </p>
    </header>
  );
}
