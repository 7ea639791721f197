import { makeStyles } from "@fluentui/react-components";
import type { LeftOutGroup } from "../../jobs/preview-draw";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

const useStyles = makeStyles({
  summary: { cursor: "pointer", width: "fit-content" },
});

/** Units of the population that may not be drawn, by the reason; the first names of each. */
export function LeftOut({ groups }: { readonly groups: readonly LeftOutGroup[] }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { draw: words, common } = usePageWords();
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <details className={surfaces.quiet}>
      <summary className={styles.summary}>{words.leftOut(total)}</summary>
      {groups.map(({ reason, count, names }) => (
        <p key={reason} className={surfaces.text}>
          {words.leftOutGroup(reason, count)}
          {": "}
          {names.join(common.listSeparator)}
          {count > names.length ? "…" : ""}
        </p>
      ))}
    </details>
  );
}
