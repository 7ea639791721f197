import { Button } from "@fluentui/react-components";
import { rowsOfOneClick, type DrawPreview } from "../../jobs/preview-draw";
import { usePageWords } from "../words/words-context";
import type { DrawForm } from "./use-draw-form";

/** What is selected, and the button that asks for it. */
export function DrawFoot({
  preview,
  form,
  onAsk,
}: {
  readonly preview: DrawPreview;
  readonly form: DrawForm;
  readonly onAsk: () => void;
}) {
  const { draw: words } = usePageWords();
  const { selected } = form.ticks;
  const units = selected.reduce((sum, { figures }) => sum + (figures?.required ?? 0), 0);
  const none = selected.length === 0;
  const isAnyClean = rowsOfOneClick(preview.rows).length > 0;
  return (
    <>
      <span role="status">
        {!none && words.selected(selected.length, units)}
        {none && (isAnyClean ? words.nothingSelected : words.nothingDue)}
      </span>
      <Button
        appearance="primary"
        disabled={none || preview.directoryErrors.length > 0}
        onClick={onAsk}
      >
        {form.seedKind === "witnessed" ? words.seal : words.draw}
      </Button>
    </>
  );
}
