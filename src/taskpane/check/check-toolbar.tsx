import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { usePageWords } from "../words/words-context";
import type { FindingList } from "./use-finding-list";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  steps: { display: "flex", alignItems: "center", gap: "2px", marginInlineStart: "auto" },
});

/** 检查计划, 清除标记, and the way through the list. */
export function CheckToolbar({
  list: { shown, at, step },
  isBusy,
  onMark,
  onClear,
}: {
  readonly list: FindingList;
  readonly isBusy: boolean;
  readonly onMark: () => void;
  readonly onClear: () => void;
}) {
  const styles = useStyles();
  const { check: words } = usePageWords();
  return (
    <div className={styles.bar}>
      <Button size="small" appearance="primary" disabled={isBusy} onClick={onMark}>
        {words.mark}
      </Button>
      <Button size="small" disabled={isBusy} onClick={onClear}>
        {words.clear}
      </Button>
      {shown.length > 0 && (
        <div className={styles.steps}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronUpRegular />}
            aria-label={words.previous}
            title={words.previous}
            disabled={at === 0}
            onClick={() => step(-1)}
          />
          <span>{words.position(at + 1, shown.length)}</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDownRegular />}
            aria-label={words.next}
            title={words.next}
            disabled={at === shown.length - 1}
            onClick={() => step(1)}
          />
        </div>
      )}
    </div>
  );
}
