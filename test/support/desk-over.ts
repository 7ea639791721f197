import type { DeedRunner } from "../../src/desk/deed-runner";
import { IN_PROCESS } from "../../src/desk/deed-runner";
import type { Desk } from "../../src/desk/desk";
import { localDesk } from "../../src/desk/local-desk";
import { sampleWorkbook } from "../../src/jobs/sample-workbook";
import { ok } from "../../src/core/result";
import type { CellRef } from "../../src/core/cell-ref";
import type { Change } from "../../src/sheets/changes";
import { newXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import type { OpenWorkbook } from "../../src/workbook/workbook";

/** 2 March 2026, half past nine. */
export const NOW = { date: { year: 2026, month: 3, day: 2 }, hour: 9, minute: 30 } as const;

/** A workbook in memory that somebody has open: what they selected is remembered, and edits are told. */
export type WorkbookInHand = OpenWorkbook & {
  readonly xlsx: XlsxWorkbook;
  readonly selected: () => CellRef | null;
  /** Changes the workbook as its user would, and tells whoever listens. */
  edit(changes: readonly Change[]): Promise<void>;
};

/** A workbook as somebody has it open. */
export function inHand(xlsx: XlsxWorkbook): WorkbookInHand {
  let selected: CellRef | null = null;
  const listeners = new Set<() => void>();
  return {
    appliesWhole: xlsx.appliesWhole,
    xlsx,
    read: (watch) => xlsx.read(watch),
    apply: (changes, watch) => xlsx.apply(changes, watch),
    selected: () => selected,
    async select(cell) {
      selected = cell;
      return ok(null);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async edit(changes) {
      const applied = await xlsx.apply(changes);
      if (!applied.ok) throw new Error(applied.error.code);
      for (const listener of listeners) listener();
    },
  };
}

/** The workbook of a bureau that does not exist, as `sample` makes it. */
export async function sampleInHand(targets = 300, inspectors = 40): Promise<WorkbookInHand> {
  const xlsx = newXlsx();
  const made = sampleWorkbook({ targets, inspectors, seed: "sample", today: NOW.date });
  const applied = await xlsx.apply(made);
  if (!applied.ok) throw new Error(applied.error.code);
  return inHand(xlsx);
}

/** A desk over a workbook in hand; computes in this process unless told otherwise. */
export function deskOver(workbook: OpenWorkbook, runner: DeedRunner = IN_PROCESS): Desk {
  return localDesk({ workbook, runner, clock: () => NOW });
}
