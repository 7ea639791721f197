import { ChoiceList } from "./choice-list";
import type { SheetModel } from "./use-sheet-model";

/** The button beside a cell with a drop-down, and its words while they are open. */
export function CellChoices({ model }: { readonly model: SheetModel }) {
  const { choices, isChoosing, setIsChoosing, box, cell, editing, selecting, focus } = model;
  if (choices === null || editing.editing !== null) return null;
  const { active } = selecting.selection;
  const close = (): void => {
    setIsChoosing(false);
    focus();
  };
  return (
    <>
      <button
        type="button"
        className="grid-choose"
        tabIndex={-1}
        aria-hidden="true"
        style={{ left: box.left + box.width, top: box.top + box.height - BUTTON }}
        onClick={() => setIsChoosing(!isChoosing)}
      >
        ▼
      </button>
      {isChoosing ? (
        <ChoiceList
          place={active}
          box={box}
          choices={choices}
          chosen={cell?.shown ?? ""}
          onChoose={(word) => {
            close();
            void editing.write([{ ...active, text: word }], false);
          }}
          onLeave={close}
        />
      ) : null}
    </>
  );
}

/** Height of the button in pixels, that of a usual row. */
const BUTTON = 20;
