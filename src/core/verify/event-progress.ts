import type { LedgerField } from "../ledger/ledger-columns";
import type { DifferenceKind } from "./difference";
import type { PlacedRow } from "./evidence";

/** A ledger row with its place. */
export type Placed = PlacedRow<LedgerField>;

/** Names what a ledger row's field should say. */
export type Differ = (
  placed: Placed,
  field: LedgerField,
  what: DifferenceKind,
  recomputed: string,
) => void;

/** The events of one draw, as far as the ledger has been read. */
export type Progress = {
  readonly seals: Placed[];
  readonly draws: Placed[];
  readonly breaks: Placed[];
  /** The rows of the last 补抽, 换人, 作废 or (behind 抽取) 中断, standing together. */
  run: Placed[];
  isVoid: boolean;
};

/** A draw of which the ledger has said nothing yet. */
export function noProgress(): Progress {
  return { seals: [], draws: [], breaks: [], run: [], isVoid: false };
}
