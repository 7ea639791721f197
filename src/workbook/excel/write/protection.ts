import type { ProtectionOptions } from "./journal";

/**
 * What staff may still do on a locked sheet of ours: select, filter, and change columns' and rows' size; only open
 * cells can be typed into.
 */
export const LOCK: ProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: "Normal",
};

/** The options of a protected sheet as they can be given back; Excel leaves out what it does not know. */
export function optionsOf(protection: Excel.WorksheetProtection): ProtectionOptions {
  return { ...protection.options };
}
