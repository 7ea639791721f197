import type { Book } from "../model/book";
import { textAt, wordOf } from "../protocol/arguments";
import type { ObjectType } from "../protocol/host-object";

const nothing = (): undefined => undefined;

/** Excel.Application. */
export const APPLICATION: ObjectType<Book> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = wordOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
  },
  methods: {
    Calculate: (_book, args) => {
      wordOf(textAt(args, 0), ["Recalculate", "Full", "FullRebuild"]);
      return undefined;
    },
    SuspendApiCalculationUntilNextSync: nothing,
    SuspendScreenUpdatingUntilNextSync: nothing,
  },
};
