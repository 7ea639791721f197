import { makeStyles, tokens } from "@fluentui/react-components";
import type { Difference } from "../../core/verify/difference";
import { parseCell } from "../../workbook/xlsx/cell-reference";
import { useSelect } from "../desk/use-select";
import { LinkButton } from "../shell/link-button";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "6px",
    overflowWrap: "anywhere",
  },
});

/** One cell that does not say what follows from the others; a click shows it. */
export function DifferenceItem({ difference }: { readonly difference: Difference }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const select = useSelect();
  const { verify: words, words: said } = usePageWords();
  const { what, sheet, cell, recorded, recomputed } = difference;
  const place = said.place(sheet, cell === "" ? null : cell);
  const target = parseCell(cell) ?? { row: 0, column: 0 };
  return (
    <div className={styles.item}>
      <div>{said.differences[what]}</div>
      {sheet !== "" && (
        <LinkButton onClick={() => select({ sheet, ...target })}>{place}</LinkButton>
      )}
      <div className={surfaces.quiet}>
        {words.recorded} {recorded === "" ? words.nothing : recorded}
      </div>
      {recomputed !== "" && (
        <div className={surfaces.quiet}>
          {words.recomputed} {recomputed}
        </div>
      )}
    </div>
  );
}
