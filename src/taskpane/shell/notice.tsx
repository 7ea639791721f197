import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  // The words of a message are to be read, not cut.
  body: { overflowWrap: "anywhere", paddingBlock: "4px" },
  title: { display: "block" },
});

/** A message with its sign: what, why and what next; buttons below. */
export function Notice({
  intent,
  title,
  children,
  actions,
}: {
  readonly intent: MessageBarIntent;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: readonly { readonly label: string; readonly act: () => void }[];
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {actions !== undefined && (
        <MessageBarActions>
          {actions.map(({ label, act }) => (
            <Button key={label} size="small" onClick={act}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
