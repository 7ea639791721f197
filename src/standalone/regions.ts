/** The parts of the page that F6 goes through, each by the element in it that takes the focus. */
const REGIONS = {
  toolbar: "[role=toolbar] button",
  cells: "textarea.grid-editor",
  sheets: ".sheet-tabs [aria-selected=true]",
  pane: ".pane [role=tab][aria-selected=true], .pane button",
} as const;

/** A part of the page. */
export type Region = keyof typeof REGIONS;

/** Puts the focus into a part of the page, where it is there. */
export function focusRegion(region: Region): void {
  document.querySelector<HTMLElement>(REGIONS[region])?.focus();
}

/** Puts the focus into the next part of the page (`step` 1) or the one before it, from where it is now. */
export function focusNextRegion(step: 1 | -1): void {
  const elements = Object.values(REGIONS).flatMap(
    (selector) => document.querySelector<HTMLElement>(selector) ?? [],
  );
  const focused = document.activeElement;
  const holders = [".toolbar-row", ".sheet-panel", ".sheet-bar", ".pane"];
  const holder = holders.find((selector) => focused?.closest(selector) != null);
  const at = elements.findIndex(
    (element) => holder !== undefined && element.closest(holder) !== null,
  );
  const next = at < 0 ? 0 : (at + step + elements.length) % elements.length;
  elements[next]?.focus();
}
