import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { useLanguage } from "../language-context";

const useStyles = makeStyles({
  surface: {
    // At 320 px the dialog takes the pane's width.
    width: "calc(100vw - 16px)",
    maxWidth: "480px",
    boxSizing: "border-box",
    padding: "16px",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  actions: { flexWrap: "wrap" },
});

/**
 * A question with two answers; closing it is the second. It is answered once the dialog has left, and the focus is
 * back where it was. The page around calls `useDialogs`.
 */
export function PaneDialog({
  title,
  confirm,
  cancel,
  isBlocked = false,
  onConfirm,
  onCancel,
  children,
}: {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  /** True while something has to be agreed to first. */
  readonly isBlocked?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(true);
  const answer = useRef(onCancel);
  const [opener] = useState(() => document.activeElement);
  const leave = (): void => {
    if (opener instanceof HTMLElement) opener.focus();
    answer.current();
  };
  const close = (then: () => void): void => {
    answer.current = then;
    setOpen(false);
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={() => close(onCancel)}
      surfaceMotion={{
        onMotionFinish: (_, { direction }) => {
          if (direction === "exit") leave();
        },
      }}
    >
      <DialogSurface className={styles.surface} lang={language}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button appearance="primary" disabled={isBlocked} onClick={() => close(onConfirm)}>
              {confirm}
            </Button>
            <Button onClick={() => close(onCancel)}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
