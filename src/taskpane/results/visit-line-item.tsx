import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { VisitLine } from "../../jobs/visits-report";
import { useSelect } from "../desk/use-select";
import { LinkButton } from "../shell/link-button";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { TermMark } from "./term-mark";

const useStyles = makeStyles({
  visit: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "baseline" },
  unit: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "4px" },
});

/** A visit with its term; a click on its name selects its row of 检查结果录入. */
export function VisitLineItem({
  visit,
  isBusy,
  onSubstitute,
  onReplace,
}: {
  readonly visit: VisitLine;
  readonly isBusy: boolean;
  readonly onSubstitute: (visit: VisitLine) => void;
  readonly onReplace: (visit: VisitLine) => void;
}) {
  const styles = useStyles();
  const { results: words } = usePageWords();
  const isOver = visit.stage === "published";
  return (
    <div className={styles.visit}>
      <VisitFacts visit={visit} />
      {!isOver && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={words.of(words.substitute, visit.name)}
            onClick={() => onSubstitute(visit)}
          >
            {words.substitute}
          </Button>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={words.of(words.replace, visit.name)}
            onClick={() => onReplace(visit)}
          >
            {words.replace}
          </Button>
        </div>
      )}
    </div>
  );
}

function VisitFacts({ visit }: { readonly visit: VisitLine }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const select = useSelect();
  const { results: words, common } = usePageWords();
  const { name, drawNumber, items, team, stage, term, dueOn, isProvisional, result, cell } = visit;
  const listed = (parts: readonly string[]): string => parts.join(common.listSeparator);
  return (
    <>
      <div className={styles.head}>
        {cell === null ? (
          <span className={styles.unit}>{name}</span>
        ) : (
          <LinkButton onClick={() => select(cell)}>{name}</LinkButton>
        )}
        <TermMark term={term} />
      </div>
      {dueOn !== "" && <div>{words.dueOn(dueOn, isProvisional)}</div>}
      <div className={surfaces.quiet}>
        {[
          cell === null ? words.notListed : words.stages[stage],
          result,
          listed(team.map((member) => member.name)),
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </div>
      <div className={surfaces.quiet}>
        {drawNumber} {listed(items)}
      </div>
    </>
  );
}
