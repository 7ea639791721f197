import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SignerFields } from "../draw/signer-fields";
import { useSigners, type Signers } from "../draw/use-signers";
import { PaneDialog } from "../shell/pane-dialog";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { useState } from "react";
import type { EventSigning } from "./use-event";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** Who signs an event and why, while it is typed; kept when the same event is asked about again. */
export type EventForm = {
  readonly signers: Signers;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
};

/** The form of an event; 操作人 is by default the one named in 设置. */
export function useEventForm(operator: string): EventForm {
  const signers = useSigners(operator);
  const [reason, setReason] = useState("");
  return { signers, reason, setReason };
}

/** The one question before an event after a draw: what is written, why, by whom, and that it cannot be undone. */
export function EventDialog({
  title,
  confirm,
  sheets,
  form,
  isBlocked = false,
  onConfirm,
  onCancel,
  children,
}: {
  readonly title: string;
  readonly confirm: string;
  /** The sheets that it writes into. */
  readonly sheets: readonly string[];
  readonly form: EventForm;
  readonly isBlocked?: boolean;
  readonly onConfirm: (signing: EventSigning) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { later: words, draw } = usePageWords();
  const { signers, reason, setReason } = form;
  const operator = signers.operator.trim();
  const isIncomplete = reason.trim() === "" || operator === "";
  return (
    <PaneDialog
      title={title}
      confirm={confirm}
      cancel={draw.cancel}
      isBlocked={isBlocked || isIncomplete}
      onConfirm={() =>
        onConfirm({ operator, witnesses: signers.witnessNames, reason: reason.trim() })
      }
      onCancel={onCancel}
    >
      {children}
      <Field label={words.reason} required hint={words.reasonHint}>
        <Input
          className={styles.input}
          value={reason}
          autoComplete="off"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <SignerFields signers={signers} isAsked={false} />
      <p className={surfaces.text}>{draw.willWrite(sheets)}</p>
      <strong>{words.cannotUndo}</strong>
    </PaneDialog>
  );
}
