import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/finding";
import type { PreviewRow } from "../../jobs/preview-draw";
import { findingMessage } from "../../i18n/describe";
import { SeverityMark } from "../check/severity-mark";
import { cellOf } from "../check/finding-rows";
import { useSelect } from "../desk/use-select";
import { LinkButton } from "../shell/link-button";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { LeftOut } from "./left-out";
import { isDrawable } from "./use-ticks";

const useStyles = makeStyles({
  row: {
    padding: "4px 8px 8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  details: { display: "flex", flexDirection: "column", gap: "4px", paddingInlineStart: "36px" },
  figures: { margin: 0 },
});

/** One plan row before a draw: ticked or not, its figures, and why it is not ticked. */
export function PlanRowCard({
  row,
  isTicked,
  onTick,
}: {
  readonly row: PreviewRow;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { draw: words } = usePageWords();
  const { figures, due, against } = row;
  return (
    <li className={styles.row}>
      <Checkbox
        checked={isTicked}
        disabled={!isDrawable(row)}
        label={`${row.planNumber} ${row.item}`}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className={styles.details}>
        {figures !== null && (
          <p className={styles.figures}>
            {words.figures(figures.population, figures.eligible, figures.required)}
          </p>
        )}
        {figures !== null && figures.eligible < figures.required && (
          <p className={surfaces.quiet}>{words.shortfall(figures.required, figures.eligible)}</p>
        )}
        {!due.isDue && <p className={surfaces.quiet}>{words.notDue(due)}</p>}
        {due.isDue && against.length > 0 && (
          <p className={surfaces.quiet}>
            {isDrawable(row) ? words.findingsAgainst(against.length) : words.notDrawable}
          </p>
        )}
        {due.isDue && against.map((finding, index) => <Against key={index} finding={finding} />)}
        {figures !== null && <LeftOut groups={figures.leftOut} />}
      </div>
    </li>
  );
}

function Against({ finding }: { readonly finding: Finding }) {
  const select = useSelect();
  const { words } = usePageWords();
  return (
    <LinkButton onClick={() => select(cellOf(finding))}>
      <SeverityMark severity={finding.severity} /> {words.severities[finding.severity]}{" "}
      {findingMessage(finding, words)}
    </LinkButton>
  );
}
