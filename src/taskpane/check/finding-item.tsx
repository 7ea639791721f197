import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Fix } from "../../core/finding";
import { findingCell, findingMessage } from "../../i18n/describe";
import { usePageWords } from "../words/words-context";
import type { KeyedFinding } from "./finding-rows";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  selected: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  go: {
    display: "block",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "3px" },
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  kind: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One finding: how grave, where, what to do, and the one mend that is certain. A click selects its cell. */
export function FindingItem({
  keyed,
  isSelected,
  onSelect,
  onMend,
}: {
  readonly keyed: KeyedFinding;
  readonly isSelected: boolean;
  readonly onSelect: (finding: KeyedFinding) => void;
  readonly onMend: (fix: Fix, found: string) => void;
}) {
  const styles = useStyles();
  const { words, check } = usePageWords();
  const go = useFollowedFocus(isSelected);
  const { finding } = keyed;
  const { severity, article, fix } = finding;
  return (
    <div className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <button
        ref={go}
        type="button"
        className={styles.go}
        aria-current={isSelected}
        onClick={() => onSelect(keyed)}
      >
        <span className={styles.head}>
          <SeverityMark severity={severity} />
          <span className={styles.kind}>{words.severities[severity]}</span>
          <span>{findingCell(finding)}</span>
          {article !== null && <span className={styles.quiet}>{words.article(article)}</span>}
        </span>
        <span>{findingMessage(finding, words)}</span>
      </button>
      {fix !== undefined && (
        <Button size="small" onClick={() => onMend(fix, finding.found)}>
          {check.mend(fix.value)}
        </Button>
      )}
    </div>
  );
}

/** Arrow keys move the selection; the focus goes along when it was in the list. */
function useFollowedFocus(isSelected: boolean) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const list = ref.current?.closest("[role=list]");
    if (isSelected && list?.contains(document.activeElement) === true) ref.current?.focus();
    else if (isSelected) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  return ref;
}
