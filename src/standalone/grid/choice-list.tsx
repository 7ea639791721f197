import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { cellAddress } from "../../core/cell-ref";
import { useStandaloneWords } from "../words-context";
import type { Box } from "./screen";
import type { Place } from "./selection";

type Props = {
  readonly place: Place;
  readonly box: Box;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly onChoose: (word: string) => void;
  readonly onLeave: () => void;
};

const optionId = (index: number): string => `grid-choice-${index}`;

/** The words of a drop-down, below its cell. */
export function ChoiceList({ place, box, choices, chosen, onChoose, onLeave }: Props) {
  const words = useStandaloneWords();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(Math.max(0, choices.indexOf(chosen)));
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    // Newer browsers give a promise, which an effect must not.
    void list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const word = choices[at];
    if (event.key === "ArrowDown") setAt(Math.min(choices.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Home") setAt(0);
    else if (event.key === "End") setAt(choices.length - 1);
    else if (event.key === "Enter" && word !== undefined) onChoose(word);
    else if (event.key === "Escape" || event.key === "Tab") onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      role="listbox"
      tabIndex={0}
      className="grid-choices"
      aria-label={words.grid.choices(cellAddress(place.row, place.column))}
      aria-activedescendant={optionId(at)}
      style={{ left: box.left, top: box.top + box.height, minWidth: box.width }}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {choices.map((word, index) => (
        <li
          key={word}
          id={optionId(index)}
          role="option"
          aria-selected={index === at}
          className={index === at ? "grid-choice grid-choice-on" : "grid-choice"}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onChoose(word);
          }}
        >
          {word}
        </li>
      ))}
    </ul>
  );
}
