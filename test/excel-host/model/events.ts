import type { JsonObject } from "../protocol/json";

/** What Excel tells an add-in that asked for it; the numbers are office.js's own. */
export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventKind = keyof typeof EVENT_TYPES;

/** One event: its sheet (null for the workbook) and what office.js is told. */
export type ExcelEvent = {
  readonly kind: EventKind;
  readonly sheetId: string | null;
  readonly message: JsonObject;
};
