import { addressOf } from "../../support/tampering";
import { differences } from "./drawn-book";
import { eventful } from "./later-book";
import { LATER_TAMPERINGS } from "./tamperings/later";

test("two substitutes, a replacement and a void are no difference by themselves", () => {
  expect(differences(eventful)).toEqual([]);
});

describe("names the cell when", () => {
  it.each(LATER_TAMPERINGS)("$sentence", ({ tamper, what, sheet, at: place }) => {
    const tampered = tamper(eventful);
    const cell = typeof place === "string" ? place : addressOf(eventful, sheet, ...place);
    const found = differences(tampered).filter((one) => one.sheet === sheet);
    const kinds = found.filter((one) => one.cell === cell || cell === "").map((one) => one.what);
    expect(kinds).toContain(what);
  });
});
