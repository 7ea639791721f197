import { useState } from "react";
import { PaneDialog } from "../shell/pane-dialog";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import type { Sealed } from "./sealed";
import { DRAWN_SHEETS } from "./sheets-written";
import { ShortfallConsent, shortRows } from "./shortfall-consent";
import { StatementLines } from "./statement-lines";
import type { Signers } from "./use-signers";

/** The question before a sealed draw: the lines that decide it, what is written, and that it cannot be undone. */
export function ConfirmSeed({
  sealed: { drawNumber, rows },
  seed,
  signers,
  onConfirm,
  onCancel,
}: {
  readonly sealed: Sealed;
  readonly seed: string;
  readonly signers: Signers;
  readonly onConfirm: (acceptShortfall: boolean) => void;
  readonly onCancel: () => void;
}) {
  const surfaces = useSurfaces();
  const { draw: words, witnessed } = usePageWords();
  const [isAccepted, setAccepted] = useState(false);
  return (
    <PaneDialog
      title={witnessed.confirmTitle(drawNumber)}
      confirm={words.confirm}
      cancel={words.cancel}
      isBlocked={shortRows(rows).length > 0 && !isAccepted}
      onConfirm={() => onConfirm(isAccepted)}
      onCancel={onCancel}
    >
      <StatementLines rows={rows} seed={seed} />
      <ShortfallConsent rows={rows} isAccepted={isAccepted} onAccept={setAccepted} />
      <p className={surfaces.text}>
        {words.signedBy(signers.operator.trim(), signers.witnessNames)}
      </p>
      <p className={surfaces.text}>{words.willWrite(DRAWN_SHEETS)}</p>
      <strong>{words.cannotUndo}</strong>
    </PaneDialog>
  );
}
