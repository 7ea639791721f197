import { useEffect, useRef } from "react";
import type { BookState } from "../worker/book-state";
import { useStandaloneWords } from "../words-context";
import type { FilesModel } from "./use-files";

type Props = { readonly state: BookState | null; readonly files: FilesModel };

/** Asks before changes would be lost. */
export function LeavingDialog({ state, files }: Props) {
  const words = useStandaloneWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = files.leaving !== null;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const name = state?.name ?? "";
  return (
    <dialog
      ref={dialog}
      className="leaving"
      aria-labelledby="leaving-title"
      onCancel={(event) => {
        event.preventDefault();
        files.decide("cancel");
      }}
    >
      <h2 id="leaving-title">{words.leaving.title}</h2>
      <p>{state?.isDrawn === true ? words.leaving.drawn(name) : words.leaving.changed(name)}</p>
      <div className="leaving-buttons">
        <button type="button" className="primary" onClick={() => files.decide("save")}>
          {words.leaving.saveFirst}
        </button>
        <button type="button" onClick={() => files.decide("go-on")}>
          {words.leaving.goOn}
        </button>
        <button type="button" onClick={() => files.decide("cancel")}>
          {words.leaving.cancel}
        </button>
      </div>
    </dialog>
  );
}
