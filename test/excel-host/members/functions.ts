import type { Book } from "../model/book";
import { NotPlayed } from "../model/excel-error";
import { integerAt } from "../protocol/arguments";
import { objectOf, type ObjectType } from "../protocol/host-object";

/** The first day that both date systems can count. */
const DAY = { year: 1904, month: 1, day: 1 };
const SERIAL_1900 = 1_462;

/** Excel.FunctionResult. */
export const FUNCTION_RESULT: ObjectType<number> = {
  name: "FunctionResult",
  properties: { Value: { get: (value) => value } },
};

/** Excel.Functions: only the one day that tells the date systems apart. */
export const FUNCTIONS: ObjectType<Book> = {
  name: "Functions",
  methods: {
    Date: ({ date1904 }, args) => {
      const isDay = [DAY.year, DAY.month, DAY.day].every(
        (part, at) => integerAt(args, at) === part,
      );
      if (!isDay) throw new NotPlayed("the date function for any other day");
      return objectOf(FUNCTION_RESULT, date1904 ? 0 : SERIAL_1900);
    },
  },
};
