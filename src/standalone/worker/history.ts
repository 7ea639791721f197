import type { CellRef } from "../../core/cell-ref";
import type { XlsxPackage } from "../../workbook/xlsx/package";

/** A state of the workbook, and the place that is shown when one comes back to it. */
type Step = { readonly pkg: XlsxPackage; readonly place: CellRef | null };

/**
 * The workbook as it is, as it was, and as it would be again. Packages are immutable and share the parts that a change
 * left alone, so that keeping one costs no more than the parts that were changed.
 */
export type History = {
  readonly pkg: XlsxPackage;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
};

/** Bytes of old parts that are kept: hundreds of steps of a usual workbook, two of one with 100,000 targets. */
const MOST_BYTES = 384 * 1024 * 1024;

/** A history that begins here. */
export function historyOf(pkg: XlsxPackage): History {
  return { pkg, past: [], future: [] };
}

/** After a change at a place: the way back leads there. What was undone before is gone. */
export function changedTo(history: History, pkg: XlsxPackage, place: CellRef | null): History {
  if (pkg === history.pkg) return history;
  const past = [...history.past, { pkg: history.pkg, place }];
  return { pkg, past: affordable(past, pkg), future: [] };
}

/** After a seal or a draw: there is no way back behind it, or one could draw until it suits. */
export function sealedAt(pkg: XlsxPackage): History {
  return historyOf(pkg);
}

/** One step back, and the place to be shown; null where there is none. */
export function undone(
  history: History,
): { readonly history: History; readonly place: CellRef | null } | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  const { pkg, place } = last;
  const future = [{ pkg: history.pkg, place }, ...history.future];
  return { history: { pkg, past: history.past.slice(0, -1), future }, place };
}

/** One step forward again; null where there is none. */
export function redone(
  history: History,
): { readonly history: History; readonly place: CellRef | null } | null {
  const [next, ...future] = history.future;
  if (next === undefined) return null;
  const { pkg, place } = next;
  return { history: { pkg, past: [...history.past, { pkg: history.pkg, place }], future }, place };
}

/** The newest steps whose own parts fit in memory; the last one always stays. */
function affordable(past: readonly Step[], current: XlsxPackage): readonly Step[] {
  let newer = current;
  let bytes = 0;
  for (let index = past.length - 1; index >= 0; index -= 1) {
    const step = past[index];
    if (step === undefined) break;
    for (const [name, part] of step.pkg.parts) {
      if (newer.parts.get(name) !== part) bytes += part.length;
    }
    if (bytes > MOST_BYTES && index < past.length - 1) return past.slice(index + 1);
    newer = step.pkg;
  }
  return past;
}
