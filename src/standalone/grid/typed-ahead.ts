/** Keys that move or delete within a text, of which only the text itself can say what they do. */
const KEYS_WITHIN = ["Backspace", "Delete", "Home", "End", "ArrowLeft", "ArrowRight"] as const;

/** A key that moves or deletes within a text. */
export type KeyWithin = (typeof KEYS_WITHIN)[number];

/** What was done in a cell before its text was there: words typed, and keys pressed. */
export type StepAhead =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "key"; readonly key: KeyWithin };

/** A text with the place in it where the next word goes, counted in UTF-16 units. */
export type TextInHand = { readonly text: string; readonly caret: number };

/** The key within a text that an event is, if it is one; with Ctrl, Alt or Shift it is something else. */
export function keyWithin(
  key: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): KeyWithin | null {
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return null;
  return KEYS_WITHIN.find((one) => one === key.key) ?? null;
}

/** Does to the text of a cell what was done before it was there, as if it had been: the caret is behind it at first. */
export function caughtUp(text: string, steps: readonly StepAhead[]): TextInHand {
  return steps.reduce(
    (hand, step) => (step.kind === "words" ? typed(hand, step.words) : pressed(hand, step.key)),
    { text, caret: text.length },
  );
}

function typed({ text, caret }: TextInHand, words: string): TextInHand {
  return { text: text.slice(0, caret) + words + text.slice(caret), caret: caret + words.length };
}

function pressed({ text, caret }: TextInHand, key: KeyWithin): TextInHand {
  const before = caret - lengthOf(Array.from(text.slice(0, caret)).at(-1));
  const after = caret + lengthOf(Array.from(text.slice(caret))[0]);
  switch (key) {
    case "Backspace":
      return { text: text.slice(0, before) + text.slice(caret), caret: before };
    case "Delete":
      return { text: text.slice(0, caret) + text.slice(after), caret };
    case "Home":
      return { text, caret: text.lastIndexOf("\n", caret - 1) + 1 };
    case "End": {
      const end = text.indexOf("\n", caret);
      return { text, caret: end === -1 ? text.length : end };
    }
    case "ArrowLeft":
      return { text, caret: before };
    case "ArrowRight":
      return { text, caret: after };
  }
}

/** UTF-16 units of a character: two where it is written as a pair. */
function lengthOf(character: string | undefined): number {
  return character?.length ?? 0;
}
