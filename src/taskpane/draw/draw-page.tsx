import { useState } from "react";
import { rowsOfOneClick, type DrawPreview } from "../../jobs/preview-draw";
import { atMoment, useAnswer } from "../desk/use-answer";
import { FillIn } from "../shell/fill-in";
import { Looking } from "../shell/looking";
import type { Errand } from "../shell/navigation";
import { PageBody } from "../shell/page-body";
import { Progress } from "../shell/progress";
import { useDialogs } from "../shell/use-dialogs";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { ConfirmDraw } from "./confirm-draw";
import { DrawFoot } from "./draw-foot";
import { DrawFormView } from "./draw-form-view";
import { DrawResult } from "./draw-result";
import { SealedDraw } from "./sealed-draw";
import { useDrawDeeds } from "./use-draw-deeds";
import { useDrawErrands } from "./use-draw-errands";
import { useDrawForm } from "./use-draw-form";

/** 抽取: preview, confirmation, progress, result; or the seal and the seed of those present in between. */
export function DrawPage() {
  useDialogs();
  const deeds = useDrawDeeds();
  const { scene, setScene, progress } = deeds;
  const [isConfirming, setConfirming] = useState(false);
  // What is being confirmed, written or shown does not change under the reader's eyes.
  const isHeld = isConfirming || progress !== null || scene.kind !== "form";
  const look = useAnswer("preview-draw", atMoment, isHeld);
  const preview = look.hasFailed ? null : look.answer;
  const form = useDrawForm(preview);

  const goOn = (drawNumber: string, { openSeals }: DrawPreview): void => {
    const sealed = openSeals.find((seal) => seal.drawNumber === drawNumber);
    if (sealed !== undefined) setScene({ kind: "sealed", sealed });
  };
  const toForm = (): void => setScene({ kind: "form" });
  const makeWay = (): boolean => {
    if (progress !== null) return false;
    setConfirming(false);
    toForm();
    return true;
  };
  const doErrand = (errand: Errand, fresh: DrawPreview): void => {
    if (errand.kind === "continue-seal") goOn(errand.drawNumber, fresh);
    if (errand.kind !== "one-click") return;
    form.reset();
    form.ask();
    const isClean = fresh.directoryErrors.length === 0 && rowsOfOneClick(fresh.rows).length > 0;
    setConfirming(isClean && form.signers.operator.trim() !== "");
  };
  useDrawErrands(look.isLooking || isHeld ? null : preview, makeWay, doErrand);

  if (progress !== null) return <Running progress={progress} />;
  if (scene.kind === "drawn") return <DrawResult view={scene.view} onFinish={toForm} />;
  if (scene.kind === "sealed") {
    return (
      <SealedDraw
        sealed={scene.sealed}
        signers={form.signers}
        onDraw={(given) => deeds.drawSealed(form, scene.sealed, given)}
        onLater={toForm}
      />
    );
  }
  if (look.emptySheet !== null) {
    return (
      <PageBody>
        <FillIn sheet={look.emptySheet} />
      </PageBody>
    );
  }
  if (preview === null) {
    return <PageBody>{look.isLooking && <Looking step={look.step} />}</PageBody>;
  }
  const ask = (): void => {
    form.ask();
    setConfirming(form.isComplete);
  };
  return (
    <PageBody foot={<DrawFoot preview={preview} form={form} onAsk={ask} />}>
      <DrawFormView
        preview={preview}
        form={form}
        onContinue={(drawNumber) => goOn(drawNumber, preview)}
      />
      {isConfirming && (
        <ConfirmDraw
          preview={preview}
          form={form}
          onConfirm={(acceptShortfall) => {
            setConfirming(false);
            deeds.begin(form, acceptShortfall);
          }}
          onCancel={() => setConfirming(false)}
        />
      )}
    </PageBody>
  );
}

function Running({ progress }: Parameters<typeof Progress>[0]) {
  const surfaces = useSurfaces();
  const { draw: words } = usePageWords();
  return (
    <PageBody>
      <section className={surfaces.card}>
        <h2 className={surfaces.heading}>{words.running}</h2>
        <Progress progress={progress} />
      </section>
    </PageBody>
  );
}
