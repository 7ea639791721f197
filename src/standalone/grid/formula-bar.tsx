import type { KeyboardEvent } from "react";
import { cellAddress } from "../../core/cell-ref";
import type { CellInHand } from "../worker/look-calls";
import { useStandaloneWords } from "../words-context";
import { editCommand } from "./keys";
import type { Place } from "./selection";
import type { EditingModel } from "./use-editing";

type Props = {
  readonly place: Place;
  readonly cell: CellInHand | null;
  readonly isStale: boolean;
  readonly model: EditingModel;
  /** Back to the cells, `rows` and `columns` further on. */
  readonly onDone: (rows: -1 | 0 | 1, columns: -1 | 0 | 1) => void;
};

/** The address of the active cell, and its text or formula in full, which can be edited here too. */
export function FormulaBar({ place, cell, isStale, model, onDone }: Props) {
  const words = useStandaloneWords();
  const { editing } = model;
  const formula = cell?.formula ?? null;
  const isOld = isStale && formula !== null;
  const text = editing?.text ?? (formula === null ? (cell?.editText ?? "") : `=${formula}`);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const command = editCommand(event.nativeEvent, false);
    if (command === null || command.kind === "break") return;
    event.preventDefault();
    if (command.kind === "commit") {
      model.commit();
      onDone(command.rows, command.columns);
    } else {
      model.cancel();
      onDone(0, 0);
    }
  };
  return (
    <div className="formula-bar">
      <output className="formula-name" aria-label={words.grid.cellName}>
        {cellAddress(place.row, place.column)}
      </output>
      {cell?.isLocked === true ? (
        <span className="formula-badge" role="note">
          {words.grid.locked}
        </span>
      ) : null}
      {isOld ? (
        <span className="formula-badge formula-old" role="note" title={words.grid.staleReason}>
          {words.grid.stale}
        </span>
      ) : null}
      <textarea
        className="formula-text"
        rows={1}
        aria-label={words.grid.formulaBar}
        value={text}
        readOnly={cell?.isLocked === true}
        spellCheck={false}
        onFocus={() => {
          if (editing === null && cell?.isLocked !== true) model.begin(null, false);
        }}
        onChange={({ currentTarget }) => {
          if (editing === null) model.begin(currentTarget.value, false);
          else model.change(currentTarget.value);
        }}
        onCompositionStart={() => model.compose(true)}
        onCompositionEnd={() => model.compose(false)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
