import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { usePaneWords } from "../words/words-context";
import type { PageId } from "./page-id";
import { PAGES } from "./pages";

/** The corner where Excel lays its own button over the pane: nothing to click may stand there. */
const CORNER = "40px";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    paddingInlineEnd: CORNER,
    paddingInlineStart: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    minHeight: CORNER,
    padding: "0 4px",
    border: "none",
    borderBottomWidth: "3px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralBackground1,
    paddingTop: "3px",
    background: "none",
    font: "inherit",
    // Eight tabs of two characters stand beside the corner at 320 px.
    fontSize: "13px",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The ids of a page's tab and of what it shows. */
export const tabId = (page: PageId): string => `tab-${page}`;
export const panelId = (page: PageId): string => `page-${page}`;

const ids = PAGES.map(([id]) => id);

/** The tab that a key moves to; null for other keys. */
function movedTo(key: string, page: PageId): PageId | null {
  const at = ids.indexOf(page);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % ids.length,
    ArrowLeft: (at - 1 + ids.length) % ids.length,
    Home: 0,
    End: ids.length - 1,
  };
  return ids[places[key] ?? -1] ?? null;
}

/**
 * The way to every page. Fluent's own tabs would take a seventh of what the first load may weigh, for the sake of
 * four arrow keys.
 */
export function PageTabs({
  page,
  onPage,
}: {
  readonly page: PageId;
  readonly onPage: (page: PageId) => void;
}) {
  const styles = useStyles();
  const words = usePaneWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = movedTo(event.key, page);
    if (next === null) return;
    event.preventDefault();
    onPage(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={words.title} className={styles.tabs} onKeyDown={onKeyDown}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-controls={panelId(id)}
          aria-selected={id === page}
          tabIndex={id === page ? 0 : -1}
          className={mergeClasses(styles.tab, id === page && styles.shown)}
          onClick={() => onPage(id)}
        >
          {words.pages[id]}
        </button>
      ))}
    </div>
  );
}
