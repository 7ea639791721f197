import type { Book } from "../model/book";
import { optionalTextAt, textAt, booleanOf, wordOf } from "../protocol/arguments";
import type { ObjectType } from "../protocol/host-object";
import { showPane } from "../protocol/pane";

/** Where office.js reports that the functions of the ribbon are there. */
export const INTERNAL_SERVICE: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Shows and hides the pane of an add-in with a shared runtime. */
export const RUNTIME_SERVICE: ObjectType<null> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (_self, args, { pane }) => {
      const state = wordOf(textAt(args, 0), ["Visible", "Background"]);
      showPane(pane, state === "Visible" ? "Visible" : "Hidden");
      return undefined;
    },
    GetAppRuntimeState: (_self, _args, { pane }) =>
      pane.visibility === "Visible" ? "Visible" : "Background",
  },
};

/** Whether the add-in is loaded when the workbook is opened. */
export const START_SERVICE: ObjectType<null> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState: (_self, args, { pane }) => {
      pane.startState = wordOf(textAt(args, 0), ["Background", "Inactive"]);
      return undefined;
    },
    GetAppRuntimeStartState: (_self, _args, { pane }) => pane.startState,
  },
};

/** The root of the batches that Excel on the web takes outside of the workbook. */
export const WEB_WORKBOOK: ObjectType<Book> = {
  name: "WacWorkbook",
  methods: {
    CreateAndOpenWorkbook: (book, args) => {
      book.created.push(optionalTextAt(args, 0));
      return undefined;
    },
  },
};

/** Excel.Runtime. */
export const RUNTIME: ObjectType<Book> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_book, { listening }) => listening.isOn,
      set: (_book, value, { listening }) => {
        listening.isOn = booleanOf(value);
      },
    },
  },
};
