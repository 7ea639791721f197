import { EVENT_TYPES, type EventKind, type ExcelEvent } from "../model/events";

/** Which events an add-in listens to: `10 Workbook`, `10 {sheet id}`; and whether it wants any at all. */
export type Listening = { readonly to: Set<string>; isOn: boolean };

/** The target of what concerns the workbook. */
export const WHOLE_WORKBOOK = "Workbook";

/** The category of messages that carry events, and the type of the pane's own. */
const RICH_API_EVENT = 65_536;
const VISIBILITY_CHANGED = 65_539;

export function listenKey(kind: EventKind, target: string): string {
  return `${EVENT_TYPES[kind]} ${target}`;
}

/** The events as office.js takes them: one message for each listener. */
export function messagesFor(
  events: readonly ExcelEvent[],
  listening: Listening,
): readonly (readonly (string | number | boolean)[])[] {
  if (!listening.isOn) return [];
  return events.flatMap(({ kind, sheetId, message }) =>
    [WHOLE_WORKBOOK, ...(sheetId === null ? [] : [sheetId])]
      .filter((target) => listening.to.has(listenKey(kind, target)))
      .map((target) => [
        RICH_API_EVENT,
        EVENT_TYPES[kind],
        target,
        JSON.stringify(message),
        0,
        false,
      ]),
  );
}

/** The message that the pane was shown or hidden. */
export function visibilityMessage(visibility: string): readonly (string | number | boolean)[] {
  return [RICH_API_EVENT, VISIBILITY_CHANGED, "", JSON.stringify({ visibility }), 0, false];
}
