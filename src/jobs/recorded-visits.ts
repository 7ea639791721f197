import type { DrawEvents } from "../core/ledger/draw-history";
import { EVENT } from "../core/ledger/record-words";
import { endsVisit, resultBlocks } from "../core/ledger/result-blocks";
import { visitsInForce } from "../core/ledger/visits-in-force";
import type { RecordedVisit } from "../sheets/draw-record-facts";
import type { ResultsBook } from "./results-book";

/**
 * The visits of a draw as they were drawn, and below them those that 补抽 and 换人 wrote since, each with what became
 * of it.
 */
export function recordedVisits(
  { ledger, results }: ResultsBook,
  { drawNumber, later, state }: DrawEvents,
): readonly RecordedVisit[] {
  const rows = results.filter((row) => row.drawNumber === drawNumber);
  const blocks = resultBlocks(rows);
  const judged = visitsInForce(ledger, results).get(drawNumber);
  const gone = new Map((judged?.leftOut ?? []).map(({ row, why }) => [row, why]));
  return rows.flatMap((row, place) => {
    if (endsVisit(row)) return [];
    const event = later[(blocks[place] ?? 0) - 1]?.event;
    const origin = event === undefined ? "" : event === EVENT.replace ? "换人后" : "补抽";
    const why = gone.get(row);
    const fate =
      why === "replaced"
        ? "已退出"
        : why === "superseded"
          ? "后有变更"
          : state === "void"
            ? "已作废"
            : "";
    return [{ row, remark: [origin, fate].filter((word) => word !== "").join("，") }];
  });
}
