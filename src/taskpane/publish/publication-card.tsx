import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { isSound } from "../../jobs/publish-request";
import { copyText } from "../shell/copy-text";
import { useNavigation } from "../shell/navigation";
import { Notice } from "../shell/notice";
import { UnreadSettings } from "../shell/unread-settings";
import { useHandOut } from "../shell/use-hand-out";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { copyTable } from "./copy-table";
import { CorrectionChoice } from "./correction-choice";
import { NotPublishedList } from "./not-published";
import { tableText } from "./preview-table";
import { PREVIEWED_ROWS, TablePreview } from "./table-preview";
import type { ShownPublication } from "./use-publication";

/** What will leave, and the ways in which it can. */
export function PublicationCard({
  shown,
  isStale,
  isBusy,
  onAgain,
  onKeep,
  onCorrect,
}: {
  readonly shown: ShownPublication;
  readonly isStale: boolean;
  readonly isBusy: boolean;
  readonly onAgain: () => void;
  readonly onKeep: () => void;
  /** Makes it a correction of a sheet, or for null a publication of its own. */
  readonly onCorrect: (sheet: string | null) => void;
}) {
  const surfaces = useSurfaces();
  const { publication: words, words: said } = usePageWords();
  const { goTo } = useNavigation();
  const [isSelected, setSelected] = useState(false);
  const { report, fragment, prose } = shown.view;
  const { rows, correctable, notPublished, standing } = report;
  return (
    <section className={surfaces.card}>
      <PublicationTitle text={report.title} />
      {isStale && (
        <Notice intent="warning" actions={[{ label: words.again, act: onAgain }]}>
          {words.stale}
        </Notice>
      )}
      {standing !== null && !isSound(standing) && (
        <Notice intent="warning" actions={[{ label: words.goToCheck, act: () => goTo("check") }]}>
          {said.publish.unsound(standing)}
        </Notice>
      )}
      <UnreadSettings findings={report.unreadSettings} />
      {shown.isKept && <Notice intent="success">{words.kept(report.sheet)}</Notice>}
      <p className={surfaces.text}>{said.publish.published(report)}</p>
      {correctable.length > 0 && !shown.isKept && (
        <CorrectionChoice sheets={correctable} chosen={shown.corrects} onChoose={onCorrect} />
      )}
      {notPublished.length > 0 && <NotPublishedList records={notPublished} />}
      <TablePreview fragment={fragment} isSelected={isSelected} />
      {rows > PREVIEWED_ROWS && !isSelected && (
        <p className={surfaces.quiet}>{words.rowsShown(PREVIEWED_ROWS, rows)}</p>
      )}
      <WaysOut shown={shown} isBusy={isBusy} onBlocked={() => setSelected(true)} onKeep={onKeep} />
      <details>
        <summary>{words.prose}</summary>
        <p className={surfaces.text} lang="zh-CN">
          {prose}
        </p>
      </details>
    </section>
  );
}

/** Takes the focus, so that a screen reader begins with what will leave. */
function PublicationTitle({ text }: { readonly text: string }) {
  const surfaces = useSurfaces();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 ref={title} tabIndex={-1} className={surfaces.heading}>
      {text}
    </h2>
  );
}

function WaysOut({
  shown: { view, isKept },
  isBusy,
  onBlocked,
  onKeep,
}: {
  readonly shown: ShownPublication;
  readonly isBusy: boolean;
  readonly onBlocked: () => void;
  readonly onKeep: () => void;
}) {
  const surfaces = useSurfaces();
  const { publication: words, common } = usePageWords();
  const out = useHandOut();
  const { report, fragment, document, prose, file } = view;
  const copy = async (): Promise<void> => {
    const isCopied = await copyTable({ html: fragment, text: tableText(fragment) });
    out.say(isCopied ? common.copied : words.selected);
    if (!isCopied) onBlocked();
  };
  const copyProse = async (): Promise<void> =>
    out.say((await copyText(prose)) ? common.copied : common.notCopied);
  return (
    <>
      <div className={surfaces.buttons}>
        <Button appearance="primary" onClick={() => void copy()}>
          {words.copyTable}
        </Button>
        <Button onClick={() => void copyProse()}>{words.copyProse}</Button>
        <Button onClick={() => out.text(document, report.sheet, "html")}>
          {words.downloadPage}
        </Button>
        <Button onClick={() => void out.workbook(file, report.sheet)}>
          {out.opensWorkbooks ? words.openWorkbook : words.downloadWorkbook}
        </Button>
        <Button disabled={isBusy || isKept} onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
      {out.said !== "" && <p className={surfaces.quiet}>{out.said}</p>}
    </>
  );
}
