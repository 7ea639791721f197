import type { Book } from "../model/book";
import { objectOf, type ObjectType } from "../protocol/host-object";
import { textAt } from "../protocol/arguments";
import { WORKSHEETS } from "./worksheets";

/** Excel.Workbook: the root of every batch. */
export const WORKBOOK: ObjectType<Book> = {
  name: "Workbook",
  objects: {
    Worksheets: (book) => objectOf(WORKSHEETS, book),
  },
  methods: {
    _RemoveReference: (book, args) => {
      const id = textAt(args, 0);
      const range = book.references.get(id);
      if (range !== undefined) range.referenceId = null;
      book.references.delete(id);
      return undefined;
    },
  },
};
