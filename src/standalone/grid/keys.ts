/** What a key means while no cell is being edited. */
export type GridCommand =
  | {
      readonly kind: "move";
      readonly rows: -1 | 0 | 1;
      readonly columns: -1 | 0 | 1;
      /** Shift: the selection is stretched. */
      readonly isStretched: boolean;
      /** Ctrl: to the edge of what is filled. */
      readonly isFar: boolean;
    }
  | { readonly kind: "page"; readonly step: -1 | 1; readonly isStretched: boolean }
  /** Home, End: to the first or the last used column; with Ctrl to the first or last used cell. */
  | { readonly kind: "home"; readonly isStretched: boolean; readonly isWhole: boolean }
  | { readonly kind: "end"; readonly isStretched: boolean; readonly isWhole: boolean }
  | { readonly kind: "next"; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: "all" }
  | { readonly kind: "edit" | "clear" | "undo" | "redo" | "choices" | "leave" };

/** What is needed of a keyboard event. */
export type Key = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "isComposing" | "keyCode"
>;

const ARROWS: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The code of every key that an input method is still busy with. */
const KEY_OF_INPUT_METHOD = 229;

/** Whether an input method has taken the key: it belongs to the word that is being composed. */
export function isComposed({ isComposing, keyCode }: Key): boolean {
  return isComposing || keyCode === KEY_OF_INPUT_METHOD;
}

/** The command of a key in the grid; null for keys that are typed, or that are the browser's. */
export function gridCommand(key: Key): GridCommand | null {
  if (isComposed(key)) return null;
  const isControl = key.ctrlKey || key.metaKey;
  const isStretched = key.shiftKey;
  const arrow = ARROWS[key.key];
  if (key.altKey) return key.key === "ArrowDown" ? { kind: "choices" } : null;
  if (arrow !== undefined) {
    const [rows, columns] = arrow;
    return { kind: "move", rows, columns, isStretched, isFar: isControl };
  }
  if (isControl && key.key.length === 1) return controlCommand(key.key.toLowerCase(), isStretched);
  switch (key.key) {
    case "PageUp":
      return isControl ? null : { kind: "page", step: -1, isStretched };
    case "PageDown":
      return isControl ? null : { kind: "page", step: 1, isStretched };
    case "Home":
      return { kind: "home", isStretched, isWhole: isControl };
    case "End":
      return { kind: "end", isStretched, isWhole: isControl };
    case "Enter":
      return { kind: "next", rows: key.shiftKey ? -1 : 1, columns: 0 };
    case "Tab":
      return { kind: "next", rows: 0, columns: key.shiftKey ? -1 : 1 };
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "Escape":
      return { kind: "leave" };
    default:
      return null;
  }
}

function controlCommand(letter: string, isShift: boolean): GridCommand | null {
  if (letter === "z") return { kind: isShift ? "redo" : "undo" };
  if (letter === "y") return { kind: "redo" };
  return letter === "a" ? { kind: "all" } : null;
}

/** What a key means while a cell is being edited; null where it is part of the text. */
export type EditCommand =
  | { readonly kind: "commit"; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: "cancel" | "break" };

/** `isTyped`: begun by typing, so that arrows leave the cell, as in Excel; else they move within the text. */
export function editCommand(key: Key, isTyped: boolean): EditCommand | null {
  if (isComposed(key)) return null;
  const arrow = ARROWS[key.key];
  if (key.key === "Escape") return { kind: "cancel" };
  if (key.key === "Enter") {
    if (key.altKey) return { kind: "break" };
    return { kind: "commit", rows: key.shiftKey ? -1 : 1, columns: 0 };
  }
  if (key.key === "Tab") return { kind: "commit", rows: 0, columns: key.shiftKey ? -1 : 1 };
  if (!isTyped || arrow === undefined || key.shiftKey || key.ctrlKey) return null;
  return { kind: "commit", rows: arrow[0], columns: arrow[1] };
}
