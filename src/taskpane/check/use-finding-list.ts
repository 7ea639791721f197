import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../core/finding";
import { useSelect } from "../desk/use-select";
import {
  cellOf,
  filtered,
  inGroups,
  keyed,
  NO_FILTER,
  type FindingFilter,
  type FindingRow,
  type KeyedFinding,
} from "./finding-rows";

/** The list of findings with its filter, and the one that was gone to last. */
export type FindingList = {
  readonly rows: readonly FindingRow[];
  /** Findings in the order of the list. */
  readonly shown: readonly KeyedFinding[];
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly selected: string | null;
  /** Place of the selected finding among those shown, from 0; -1 when it is not among them. */
  readonly at: number;
  readonly select: (finding: KeyedFinding) => void;
  /** Goes to the next (1) or the previous (-1) finding and selects its cell. */
  readonly step: (by: 1 | -1) => void;
};

/** Keeps the selected finding selected while the list follows the sheet. */
export function useFindingList(findings: readonly Finding[]): FindingList {
  const [filter, setFilter] = useState(NO_FILTER);
  const [selected, setSelected] = useState<string | null>(null);
  const showCell = useSelect();
  const all = useMemo(() => keyed(findings), [findings]);
  const rows = useMemo(() => inGroups(filtered(all, filter)), [all, filter]);
  const shown = useMemo(
    () => rows.flatMap((row): readonly KeyedFinding[] => (row.kind === "finding" ? [row] : [])),
    [rows],
  );
  const at = shown.findIndex(({ key }) => key === selected);
  const select = useCallback(
    ({ key, finding }: KeyedFinding) => {
      setSelected(key);
      showCell(cellOf(finding));
    },
    [showCell],
  );
  const step = (by: 1 | -1): void => {
    const first = by === 1 ? 0 : shown.length - 1;
    const next = shown[at === -1 ? first : at + by];
    if (next !== undefined) select(next);
  };
  return { rows, shown, filter, setFilter, selected, at, select, step };
}
