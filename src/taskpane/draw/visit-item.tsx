import { makeStyles, tokens } from "@fluentui/react-components";
import type { VisitView } from "../../desk/draw-view";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

const useStyles = makeStyles({
  visit: {
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  joint: {
    marginInlineStart: "6px",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A unit that was drawn, with who goes there. */
export function VisitItem({ order, visit }: { readonly order: number; readonly visit: VisitView }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { draw: words, common } = usePageWords();
  const { name, district, items, offices, isJoint, leader, inspectors } = visit;
  const others = inspectors.filter((inspector) => inspector !== leader);
  const listed = (parts: readonly string[]): string => parts.join(common.listSeparator);
  return (
    <div className={styles.visit}>
      <div>
        {order}. <span className={styles.unit}>{name}</span>
        {isJoint && <span className={styles.joint}>{words.joint}</span>}
      </div>
      <div>{listed([words.leader(leader), ...others])}</div>
      <div className={surfaces.quiet}>
        {[district, listed(items), listed(offices)].filter((part) => part !== "").join(" · ")}
      </div>
    </div>
  );
}
