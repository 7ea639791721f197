import type { LaterCircumstances } from "../core/draw/later/substitute";
import { formatTimestamp } from "../core/text/civil-date";
import { recordText } from "../core/text/canonical";
import type { DrawRequest } from "./draw-request";

/** Who asks for an event after a draw, when, of which draw, and why. */
export type LaterRequest = Pick<DrawRequest, "now" | "operator" | "witnesses"> & {
  readonly drawNumber: string;
  /** 事由, as typed; an event without one is refused. */
  readonly reason: string;
};

/** A 补抽: the unit that leaves. */
export type SubstituteRequest = LaterRequest & {
  /** Its ID, in any spelling of it. */
  readonly unit: string;
  /** Whether the unit may leave although some plan row has nobody left to take its place. */
  readonly acceptShortfall: boolean;
};

/** A 换人: the inspector who leaves one visit. */
export type ReplaceRequest = LaterRequest & {
  readonly unit: string;
  /** 执法证号, in any spelling of it. */
  readonly inspector: string;
};

/** What the events of a request say of who, when and why; `operator` is the one named in 设置. */
export function circumstancesOf(request: LaterRequest, operator: string): LaterCircumstances {
  return {
    time: formatTimestamp(request.now),
    operator: request.operator ?? operator,
    witness: request.witnesses.join("、"),
    reason: recordText(request.reason),
  };
}
