import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    display: "block",
    width: "fit-content",
    maxWidth: "100%",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** A sentence that leads to its cell. */
export function LinkButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} onClick={onClick}>
      {children}
    </button>
  );
}
