import { atMoment, useAnswer } from "../desk/use-answer";
import { LaterNotice } from "../shell/later-notice";
import { Looking } from "../shell/looking";
import { later } from "../shell/later";
import { PageBody } from "../shell/page-body";
import { useBrokenOff } from "../shell/recovery";
import { usePaneWords } from "../words/words-context";
import { BookCounts } from "./book-counts";
import { DueCard } from "./due-card";
import { OpenSeals } from "./open-seals";

const FillIn = later(async () => (await import("../shell/fill-in")).FillIn);
const EmptyBook = later(async () => (await import("./empty-book")).EmptyBook);

/** 总览: what the workbook holds, what is due, and what waits to be finished. */
export function OverviewPage() {
  const { overview: words } = usePaneWords();
  const { answer, isLooking, step, emptySheet, hasFailed } = useAnswer("overview", atMoment);
  const brokenOff = useBrokenOff();
  return (
    <PageBody>
      {brokenOff.length > 0 && (
        <LaterNotice intent="warning">{words.brokenOff(brokenOff)}</LaterNotice>
      )}
      {answer === null && emptySheet === null && isLooking && <Looking step={step} />}
      {emptySheet !== null && <FillIn sheet={emptySheet} />}
      {answer?.kind === "empty" && !hasFailed && <EmptyBook />}
      {answer?.kind === "book" && (
        <>
          <OpenSeals seals={answer.openSeals} />
          <DueCard book={answer} />
          <BookCounts book={answer} />
        </>
      )}
    </PageBody>
  );
}
