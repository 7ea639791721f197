import { rowList } from "../../src/i18n/row-list";

describe("rows as people name them", () => {
  it.each([
    [[4], "4"],
    [[4, 5], "4、5"],
    [[2, 3, 4, 5], "2–5"],
    [[2, 4, 5, 6, 9], "2、4–6、9"],
    [[], ""],
  ])("names %j", (rows, words) => {
    expect(rowList(rows, "、")).toBe(words);
  });
});
