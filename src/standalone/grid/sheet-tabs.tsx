import { useRef, type KeyboardEvent } from "react";
import type { SheetTab } from "../../workbook/xlsx/view/workbook-view";
import { useStandaloneWords } from "../words-context";

type Props = {
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  readonly panelId: string;
  /** `isDone`: with the pointer, after which one goes on in the cells. */
  readonly onSheet: (name: string, isDone: boolean) => void;
};

const tabId = (index: number): string => `sheet-tab-${index}`;

/** The sheets of the workbook below the grid; hidden ones are reached by a list of their own. */
export function SheetTabs({ tabs, active, panelId, onSheet }: Props) {
  const words = useStandaloneWords();
  const list = useRef<HTMLDivElement>(null);
  const hidden = tabs.filter(({ visibility }) => visibility !== "visible");
  const shown = tabs.filter(({ visibility, name }) => visibility === "visible" || name === active);
  const goTo = (index: number): void => {
    const tab = shown[(index + shown.length) % shown.length];
    if (tab === undefined) return;
    onSheet(tab.name, false);
    const elements = list.current?.querySelectorAll<HTMLElement>("[role=tab]");
    elements?.[shown.indexOf(tab)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = shown.findIndex(({ name }) => name === active);
    if (event.key === "ArrowRight") goTo(index + 1);
    else if (event.key === "ArrowLeft") goTo(index - 1);
    else if (event.key === "Home") goTo(0);
    else if (event.key === "End") goTo(shown.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className="sheet-bar">
      <div
        ref={list}
        role="tablist"
        aria-label={words.grid.sheets}
        className="sheet-tabs"
        onKeyDown={onKeyDown}
      >
        {shown.map(({ name, isProtected }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={tabId(index)}
            aria-selected={name === active}
            aria-controls={panelId}
            tabIndex={name === active ? 0 : -1}
            className="sheet-tab"
            onClick={() => onSheet(name, true)}
          >
            {name}
            {isProtected ? (
              <span className="sheet-lock">
                <span className="grid-unseen">{`（${words.grid.protectedSheet}）`}</span>
              </span>
            ) : null}
          </button>
        ))}
      </div>
      <HiddenSheets tabs={hidden} onSheet={onSheet} />
    </div>
  );
}

/** The sheets that have no tab. */
function HiddenSheets({ tabs, onSheet }: Pick<Props, "tabs" | "onSheet">) {
  const words = useStandaloneWords();
  if (tabs.length === 0) return null;
  const label = words.grid.hiddenSheets(tabs.length);
  return (
    <select
      className="sheet-hidden"
      aria-label={label}
      value=""
      onChange={({ currentTarget }) => onSheet(currentTarget.value, true)}
    >
      <option value="">{label}</option>
      {tabs.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
