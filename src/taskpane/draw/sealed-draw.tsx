import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useDesk } from "../desk/desk-context";
import { Fingerprint } from "../shell/fingerprint";
import { PageBody } from "../shell/page-body";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { ConfirmSeed } from "./confirm-seed";
import type { Sealed } from "./sealed";
import { SeedFields } from "./seed-fields";
import { SignerFields } from "./signer-fields";
import { StatementLines } from "./statement-lines";
import { useSeedEntry } from "./use-seed-entry";
import type { Signers } from "./use-signers";

/** What is asked for when the seed stands. */
export type SeedGiven = { readonly seed: string; readonly acceptShortfall: boolean };

/** 现场抽取, second half: the fingerprint to be shown, then the seed, then the lines that it makes. */
export function SealedDraw({
  sealed,
  signers,
  onDraw,
  onLater,
}: {
  readonly sealed: Sealed;
  readonly signers: Signers;
  readonly onDraw: (given: SeedGiven) => void;
  readonly onLater: () => void;
}) {
  const surfaces = useSurfaces();
  const { witnessed: words, draw } = usePageWords();
  const entry = useSeedEntry();
  const [isAsked, setAsked] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const seed = entry.seed.ok ? entry.seed.value : null;
  const ask = (): void => {
    setAsked(true);
    setConfirming(signers.operator.trim() !== "");
  };
  const foot = (
    <div className={surfaces.buttons}>
      <Button appearance="primary" disabled={seed === null} onClick={ask}>
        {words.draw}
      </Button>
      <SaveButton />
      <Button onClick={onLater}>{words.later}</Button>
    </div>
  );
  return (
    <PageBody foot={foot}>
      <section className={surfaces.card}>
        <h2 className={surfaces.heading}>{words.sealed(sealed.drawNumber)}</h2>
        <Fingerprint digest={sealed.fingerprint} />
        <p className={surfaces.quiet}>{words.showFingerprint}</p>
      </section>
      <section className={surfaces.card}>
        <SeedFields entry={entry} />
      </section>
      {seed !== null && (
        <section className={surfaces.card}>
          <h3 className={surfaces.heading}>{words.lines}</h3>
          <StatementLines rows={sealed.rows} seed={seed} />
          <p className={surfaces.quiet}>{words.linesHint}</p>
        </section>
      )}
      <section className={surfaces.card}>
        <SignerFields signers={signers} isAsked={isAsked} />
        <h3 className={surfaces.heading}>{words.rows}</h3>
        {sealed.rows.map(({ planNumber, item, population, eligible, required }) => (
          <div key={planNumber}>
            {planNumber} {item}
            <div className={surfaces.quiet}>{draw.figures(population, eligible, required)}</div>
          </div>
        ))}
      </section>
      {isConfirming && seed !== null && (
        <ConfirmSeed
          sealed={sealed}
          seed={seed}
          signers={signers}
          onConfirm={(acceptShortfall) => {
            setConfirming(false);
            onDraw({ seed, acceptShortfall });
          }}
          onCancel={() => setConfirming(false)}
        />
      )}
    </PageBody>
  );
}

/** A seal is worth keeping before the seed is known: where the host does not save by itself, somebody can. */
function SaveButton() {
  const { draw } = usePageWords();
  const { facilities } = useDesk();
  return facilities.save === undefined ? null : (
    <Button onClick={facilities.save}>{draw.save}</Button>
  );
}
