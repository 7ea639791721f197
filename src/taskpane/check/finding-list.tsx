import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Fix } from "../../core/finding";
import { LongList } from "../shell/long-list";
import { usePageWords } from "../words/words-context";
import { FindingItem } from "./finding-item";
import type { FindingList } from "./use-finding-list";

const useStyles = makeStyles({
  sheet: {
    padding: "6px 12px",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

/** The findings under the names of their sheets, however many there are. */
export function Findings({
  list,
  onMend,
}: {
  readonly list: FindingList;
  readonly onMend: (fix: Fix, found: string) => void;
}) {
  const styles = useStyles();
  const { check: words } = usePageWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    list.step(event.key === "ArrowDown" ? 1 : -1);
  };
  return (
    <LongList
      name={words.findings}
      rows={list.rows}
      isBoxed
      keyOf={({ key }) => key}
      shown={list.rows.findIndex(({ key }) => key === list.selected)}
      onKeyDown={onKeyDown}
    >
      {(row) =>
        row.kind === "sheet" ? (
          <div className={styles.sheet}>{words.group(row.sheet, row.count)}</div>
        ) : (
          <FindingItem
            keyed={row}
            isSelected={row.key === list.selected}
            onSelect={list.select}
            onMend={onMend}
          />
        )
      }
    </LongList>
  );
}
