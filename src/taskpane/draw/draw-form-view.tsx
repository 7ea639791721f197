import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { DrawPreview } from "../../jobs/preview-draw";
import { findingLine } from "../../i18n/describe";
import { cellOf } from "../check/finding-rows";
import { useSelect } from "../desk/use-select";
import { LinkButton } from "../shell/link-button";
import { Notice } from "../shell/notice";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { OpenSealList } from "./open-seal-list";
import { PlanRowCard } from "./plan-row-card";
import { SeedChoice } from "./seed-choice";
import { SignerFields } from "./signer-fields";
import type { DrawForm } from "./use-draw-form";

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});

/** What is chosen before a draw: who, with which seed, and which plan rows. */
export function DrawFormView({
  preview,
  form,
  onContinue,
}: {
  readonly preview: DrawPreview;
  readonly form: DrawForm;
  readonly onContinue: (drawNumber: string) => void;
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { draw: words } = usePageWords();
  const { ticks } = form;
  return (
    <>
      <OpenSealList seals={preview.openSeals} onContinue={onContinue} />
      <DirectoryErrors preview={preview} />
      <section className={surfaces.card}>
        <SignerFields signers={form.signers} isAsked={form.isAsked} />
        <SeedChoice kind={form.seedKind} onKind={form.setSeedKind} />
        {form.needsReason && <Reason form={form} />}
      </section>
      <section className={surfaces.card}>
        <h2 className={surfaces.heading}>{words.planRows}</h2>
        <ul className={styles.rows}>
          {preview.rows.map((row) => (
            <PlanRowCard
              key={row.planNumber}
              row={row}
              isTicked={ticks.isTicked(row)}
              onTick={(isTicked) => ticks.tick(row.planNumber, isTicked)}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function Reason({ form }: { readonly form: DrawForm }) {
  const { draw: words } = usePageWords();
  const isMissing = form.isAsked && form.reason.trim() === "";
  return (
    <Field
      label={words.reason}
      hint={words.reasonHint}
      required
      {...(isMissing ? { validationMessage: words.reasonMissing } : {})}
    >
      <Input value={form.reason} onChange={(_, { value }) => form.setReason(value)} />
    </Field>
  );
}

function DirectoryErrors({ preview: { directoryErrors } }: { readonly preview: DrawPreview }) {
  const select = useSelect();
  const { words, draw } = usePageWords();
  if (directoryErrors.length === 0) return null;
  return (
    <Notice intent="error" title={draw.directoryErrors(directoryErrors.length)}>
      {directoryErrors.map((finding, index) => (
        <LinkButton key={index} onClick={() => select(cellOf(finding))}>
          {findingLine(finding, words)}
        </LinkButton>
      ))}
    </Notice>
  );
}
