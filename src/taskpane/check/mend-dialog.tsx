import { cellAddress } from "../../core/cell-ref";
import { PaneDialog } from "../shell/pane-dialog";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import type { OfferedMend } from "./use-mend";

/** Says which cell would change from what to what, and waits for a yes. */
export function MendDialog({
  offered: { fix, found },
  onConfirm,
  onCancel,
}: {
  readonly offered: OfferedMend;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const surfaces = useSurfaces();
  const { words, check, draw } = usePageWords();
  const { sheet, row, column } = fix.cell;
  const place = words.place(sheet, cellAddress(row, column));
  return (
    <PaneDialog
      title={check.mendTitle}
      confirm={check.mendConfirm(fix.value)}
      cancel={draw.cancel}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p className={surfaces.text}>{check.mendText(place, found, fix.value)}</p>
      <p className={surfaces.quiet}>{check.mendNote}</p>
    </PaneDialog>
  );
}
