import type { Area } from "../../../sheets/snapshot";
import { folded } from "./folded";
import type { Look } from "./look";

/** A sheet as it will be when the changes before have been made. */
export type PlannedSheet = {
  readonly name: string;
  readonly isProtected: boolean;
  /** The last row that holds something, counted from 0; -1 for none. */
  bottom: number;
  filter: Area | null;
  readonly printArea: Area | null;
  /** The number format of a cell; row and column count from 0. */
  readonly formatAt: (row: number, column: number) => string;
};

/** The workbook as it will be when the changes before have been made. */
export type PlanState = {
  /** The names of all tabs in their order. */
  readonly tabs: string[];
  readonly isStructureLocked: boolean;
  /** By folded name; sheets that no change is about are only in `tabs`. */
  readonly sheets: Map<string, PlannedSheet>;
  /** Sheets of words, by the words joined with line feeds. */
  readonly listSheets: Map<string, string>;
};

/** The workbook as it was looked at. */
export function planState(look: Look, listSheets: ReadonlyMap<string, string>): PlanState {
  const sheets = [...look.sheets].map(([key, sheet]): [string, PlannedSheet] => {
    const { name, protection, bottom, filter, printArea, formats } = sheet;
    const formatAt = (row: number, column: number) => formats.get(`${row},${column}`) ?? "General";
    return [key, { name, isProtected: protection !== null, bottom, filter, printArea, formatAt }];
  });
  return {
    tabs: [...look.tabs],
    isStructureLocked: look.isStructureLocked,
    sheets: new Map(sheets),
    listSheets: new Map(listSheets),
  };
}

/** The sheet of that name, or null. */
export function sheetIn({ sheets }: PlanState, name: string): PlannedSheet | null {
  return sheets.get(folded(name)) ?? null;
}

/** The position of a tab, or -1. */
export function tabIndex({ tabs }: PlanState, name: string): number {
  const wanted = folded(name);
  return tabs.findIndex((tab) => folded(tab) === wanted);
}
