import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePageWords } from "../words/words-context";
import { previewTable } from "./preview-table";

/** More rows tell nobody more, and would take their time to lay out. */
export const PREVIEWED_ROWS = 60;

const useStyles = makeStyles({
  box: {
    maxHeight: "320px",
    overflow: "auto",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // Paper, whatever the theme.
    backgroundColor: "#fff",
    color: "#000",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  paper: { minWidth: "640px", zoom: "0.75", lineHeight: "normal", overflowWrap: "anywhere" },
});

/** What will leave, as it will look. With `isSelected` all of it, selected, so that Ctrl+C takes it. */
export function TablePreview({
  fragment,
  isSelected,
}: {
  readonly fragment: string;
  readonly isSelected: boolean;
}) {
  const styles = useStyles();
  const { publication: words } = usePageWords();
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = previewTable(fragment, isSelected ? Number.POSITIVE_INFINITY : PREVIEWED_ROWS);
    paper.current?.replaceChildren(shown);
    if (!isSelected || paper.current === null) return;
    box.current?.focus();
    getSelection()?.selectAllChildren(paper.current);
  }, [fragment, isSelected]);
  return (
    <div ref={box} role="region" aria-label={words.whatLeaves} tabIndex={0} className={styles.box}>
      <div ref={paper} lang="zh-CN" className={styles.paper} />
    </div>
  );
}
