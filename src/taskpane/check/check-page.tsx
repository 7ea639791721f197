import { Button, makeStyles } from "@fluentui/react-components";
import { cellAddress } from "../../core/cell-ref";
import { atMoment, useAnswer } from "../desk/use-answer";
import { FillIn } from "../shell/fill-in";
import { Looking } from "../shell/looking";
import { PageBody } from "../shell/page-body";
import { Progress } from "../shell/progress";
import { useDialogs } from "../shell/use-dialogs";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { CheckToolbar } from "./check-toolbar";
import { FindingFilters } from "./finding-filters";
import { Findings } from "./finding-list";
import { NO_FILTER } from "./finding-rows";
import { MendDialog } from "./mend-dialog";
import { Readings } from "./readings";
import { useFindingList } from "./use-finding-list";
import { useMarks } from "./use-marks";
import { useMend } from "./use-mend";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px",
    flexShrink: 0,
  },
});

/** 核对: what is wrong with directories and plan, where, and what to do; it follows the sheet as it is edited. */
export function CheckPage() {
  useDialogs();
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { check: words, words: said } = usePageWords();
  const { answer, isLooking, step, emptySheet } = useAnswer("check", atMoment);
  const findings = answer?.findings ?? [];
  const list = useFindingList(findings);
  const { outcome, progress, mark, clear, say } = useMarks();
  const mend = useMend(({ cell: { sheet, row, column } }) =>
    say(words.mended(said.place(sheet, cellAddress(row, column)))),
  );
  if (emptySheet !== null) {
    return (
      <PageBody>
        <FillIn sheet={emptySheet} />
      </PageBody>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <CheckToolbar list={list} isBusy={progress !== null} onMark={mark} onClear={clear} />
        {progress !== null && <Progress progress={progress} />}
        {outcome !== "" && <p className={surfaces.quiet}>{outcome}</p>}
        {answer !== null && (
          <FindingFilters findings={findings} filter={list.filter} onFilter={list.setFilter} />
        )}
        {answer === null && isLooking && <Looking step={step} />}
        {answer !== null && list.shown.length === 0 && (
          <p className={surfaces.text}>{findings.length === 0 ? words.none : words.noneFiltered}</p>
        )}
        {list.shown.length === 0 && findings.length > 0 && (
          <Button onClick={() => list.setFilter(NO_FILTER)}>{words.showAll}</Button>
        )}
      </div>
      <Findings list={list} onMend={mend.offer} />
      {answer !== null && <Readings report={answer} />}
      {mend.offered !== null && (
        <MendDialog offered={mend.offered} onConfirm={mend.confirm} onCancel={mend.cancel} />
      )}
    </>
  );
}
