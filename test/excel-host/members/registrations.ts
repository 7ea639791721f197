import type { EventKind } from "../model/events";
import type { Method } from "../protocol/host-object";
import { listenKey } from "../protocol/listening";

const EVENTS: Readonly<Record<string, EventKind>> = {
  DataChangedEvent: "changed",
  ActivatedEvent: "activated",
  DeactivatedEvent: "deactivated",
  SelectionChangedEvent: "selectionChanged",
  EventNameChanged: "nameChanged",
};

const WORKBOOK_EVENTS: Readonly<Record<string, EventKind>> = {
  ...EVENTS,
  AddedEvent: "added",
  DeletedEvent: "deleted",
};

function registrations<T>(
  events: Readonly<Record<string, EventKind>>,
  targetOf: (self: T) => string,
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, kind]): [string, Method<T>][] => [
      [
        `_Register${name}`,
        (self, _args, { listening }) => {
          listening.to.add(listenKey(kind, targetOf(self)));
          return undefined;
        },
      ],
      [
        `_Unregister${name}`,
        (self, _args, { listening }) => {
          listening.to.delete(listenKey(kind, targetOf(self)));
          return undefined;
        },
      ],
    ]),
  );
}

/** What office.js calls when an add-in listens to one sheet, or stops to. */
export const SHEET_REGISTRATIONS = registrations<{ readonly id: string }>(EVENTS, ({ id }) => id);

/** The same for all sheets. */
export const WORKBOOK_REGISTRATIONS = registrations<unknown>(WORKBOOK_EVENTS, () => "Workbook");
