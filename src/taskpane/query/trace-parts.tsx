import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DrawState } from "../../core/ledger/draw-history";
import type { VisitTrace } from "../../jobs/query/trace";
import { TermMark } from "../results/term-mark";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: "4px 0", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Who was found: the name, and the number that tells namesakes apart. */
export function TraceCard({
  kind,
  name,
  number,
  children,
}: {
  readonly kind: string;
  readonly name: string;
  readonly number: string;
  readonly children: ReactNode;
}) {
  const surfaces = useSurfaces();
  return (
    <article className={surfaces.card} aria-label={`${kind} ${name}`}>
      <h2 className={surfaces.heading}>{name}</h2>
      <div className={surfaces.quiet}>
        {kind} · {number}
      </div>
      {children}
    </article>
  );
}

/** Entries under their number. */
export function TraceList({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly ReactNode[];
}) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {children.map((child, index) => (
          <li key={index} className={styles.entry}>
            {child}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A draw with its state and time, as a line. */
export function DrawOfTrace({
  of: { drawNumber, state, time },
}: {
  readonly of: {
    readonly drawNumber: string;
    readonly state: DrawState | "unknown";
    readonly time: string;
  };
}) {
  const surfaces = useSurfaces();
  const { query: words, verify } = usePageWords();
  const shownState = state === "unknown" ? "" : verify.states[state];
  return <div className={surfaces.quiet}>{words.draw(drawNumber, shownState, time)}</div>;
}

/** A visit with its team, and what came of it. */
export function VisitOfTrace({
  visit,
  isOfInspector,
}: {
  readonly visit: VisitTrace;
  /** True where the unit has to be named, because the card is that of an inspector. */
  readonly isOfInspector: boolean;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { query: words, results, common } = usePageWords();
  const { drawNumbers, name, items, leader, inspectors, inspectedOn, result, publishedOn } = visit;
  const { term, dueOn, isProvisional } = visit;
  const listed = (parts: readonly string[]): string => parts.join(common.listSeparator);
  const others = inspectors.filter((inspector) => inspector !== leader);
  return (
    <>
      {isOfInspector && <div className={styles.name}>{name}</div>}
      <div>
        {[
          inspectedOn === "" ? words.notInspected : words.inspectedOn(inspectedOn),
          ...(result === "" ? [] : [words.result(result)]),
          ...(publishedOn === "" ? [] : [words.publishedOn(publishedOn)]),
        ].join(" · ")}
      </div>
      {dueOn !== "" && (
        <div>
          <span>{results.dueOn(dueOn, isProvisional)}</span> <TermMark term={term} />
        </div>
      )}
      <div>{words.team(leader, others)}</div>
      <div className={surfaces.quiet}>
        {listed(drawNumbers)} {listed(items)}
      </div>
    </>
  );
}
