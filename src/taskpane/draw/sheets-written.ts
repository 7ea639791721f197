import { RESULT_SHEET } from "../../sheets/draw-results";
import { INSPECTOR_SHEET } from "../../sheets/inspectors-drawn";
import { LEDGER_SHEET } from "../../sheets/ledger";
import { POPULATION_SHEET } from "../../sheets/population";

/** The sheets that a seal writes into. */
export const SEALED_SHEETS: readonly string[] = [LEDGER_SHEET.name];

/** The sheets that a draw writes into. */
export const DRAWN_SHEETS: readonly string[] = [
  RESULT_SHEET.name,
  LEDGER_SHEET.name,
  POPULATION_SHEET.name,
  INSPECTOR_SHEET.name,
];
