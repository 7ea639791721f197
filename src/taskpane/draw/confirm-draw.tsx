import { useState } from "react";
import type { DrawPreview } from "../../jobs/preview-draw";
import { PaneDialog } from "../shell/pane-dialog";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { DRAWN_SHEETS, SEALED_SHEETS } from "./sheets-written";
import { ShortfallConsent, shortRows } from "./shortfall-consent";
import type { DrawForm } from "./use-draw-form";

/** The one question before a draw or a seal: what is written, and that it cannot be undone. */
export function ConfirmDraw({
  preview,
  form,
  onConfirm,
  onCancel,
}: {
  readonly preview: DrawPreview;
  readonly form: DrawForm;
  readonly onConfirm: (acceptShortfall: boolean) => void;
  readonly onCancel: () => void;
}) {
  const surfaces = useSurfaces();
  const { draw: words, common } = usePageWords();
  const [isAccepted, setAccepted] = useState(false);
  const { ticks, signers, needsReason, reason } = form;
  const isSeal = form.seedKind === "witnessed";
  const rows = ticks.selected.flatMap(({ planNumber, figures }) =>
    figures === null ? [] : [{ planNumber, ...figures }],
  );
  // A seal takes nothing from anybody: whether too few units will do is asked when they are drawn.
  const isBlocked = !isSeal && shortRows(rows).length > 0 && !isAccepted;
  const units = rows.reduce((sum, row) => sum + Math.min(row.required, row.eligible), 0);
  const { drawNumber } = preview;
  return (
    <PaneDialog
      title={isSeal ? words.confirmSealTitle(drawNumber) : words.confirmTitle(drawNumber)}
      confirm={isSeal ? words.confirmSeal : words.confirm}
      cancel={words.cancel}
      isBlocked={isBlocked}
      onConfirm={() => onConfirm(isAccepted)}
      onCancel={onCancel}
    >
      <p className={surfaces.text}>
        {isSeal ? words.confirmSealText(rows.length) : words.confirmText(rows.length, units)}
      </p>
      <p className={surfaces.text}>
        {rows.map(({ planNumber }) => planNumber).join(common.listSeparator)}
      </p>
      {!isSeal && <ShortfallConsent rows={rows} isAccepted={isAccepted} onAccept={setAccepted} />}
      {needsReason && <p className={surfaces.text}>{words.despiteErrors(reason.trim())}</p>}
      <p className={surfaces.text}>
        {words.signedBy(signers.operator.trim(), signers.witnessNames)}
      </p>
      <p className={surfaces.text}>{words.willWrite(isSeal ? SEALED_SHEETS : DRAWN_SHEETS)}</p>
      <strong>{isSeal ? words.sealCannotUndo : words.cannotUndo}</strong>
    </PaneDialog>
  );
}
