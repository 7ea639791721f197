import { ExcelError } from "../model/excel-error";
import { NOTHING_ALLOWED, type ProtectionOptions } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { booleanOf, jsonAt, optionalTextAt, wordOf } from "../protocol/arguments";
import type { ObjectType } from "../protocol/host-object";
import { isObject, type Json } from "../protocol/json";

/** Excel.WorksheetProtection. */
export const SHEET_PROTECTION: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protection !== null) throw new ExcelError("AccessDenied");
      sheet.protection = { options: optionsOf(jsonAt(args, 0)), password: optionalTextAt(args, 1) };
      return undefined;
    },
    Unprotect: (sheet, args) => {
      if (sheet.protection === null) throw new ExcelError("AccessDenied");
      const { password } = sheet.protection;
      if (password !== null && password !== optionalTextAt(args, 0))
        throw new ExcelError("InvalidArgument");
      sheet.protection = null;
      return undefined;
    },
  },
};

function optionsOf(given: Json): ProtectionOptions {
  if (given === null) return NOTHING_ALLOWED;
  if (!isObject(given)) throw new ExcelError("InvalidArgument");
  const options: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!(name in NOTHING_ALLOWED) || value === undefined) throw new ExcelError("InvalidArgument");
    options[name] =
      name === "selectionMode" ? wordOf(value, ["Normal", "Unlocked", "None"]) : booleanOf(value);
  }
  return { ...NOTHING_ALLOWED, ...options };
}
