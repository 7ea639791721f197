/** The add-in's pane, which shared code can hide and show. */
export type Pane = {
  visibility: "Visible" | "Hidden";
  /** What happens when the workbook is opened next: `Background` loads the add-in. */
  startState: string;
  /** How often visibility has changed and the add-in has not been told. */
  news: ("Visible" | "Hidden")[];
};

export function newPane(): Pane {
  return { visibility: "Visible", startState: "Inactive", news: [] };
}

/** Shows or hides the pane; nothing is told where it is so already. */
export function showPane(pane: Pane, visibility: Pane["visibility"]): void {
  if (pane.visibility === visibility) return;
  pane.visibility = visibility;
  pane.news.push(visibility);
}
