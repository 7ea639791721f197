import { addressOf } from "../../support/tampering";
import { differences, honest } from "./drawn-book";
import { EVENT_TAMPERINGS } from "./tamperings/events";
import { LEDGER_TAMPERINGS } from "./tamperings/ledger";
import { POPULATION_TAMPERINGS } from "./tamperings/population";
import { SHEET_TAMPERINGS } from "./tamperings/sheets";
import { VISIT_TAMPERINGS } from "./tamperings/visits";

const TAMPERINGS = [
  ...POPULATION_TAMPERINGS,
  ...VISIT_TAMPERINGS,
  ...LEDGER_TAMPERINGS,
  ...EVENT_TAMPERINGS,
  ...SHEET_TAMPERINGS,
];

describe("names the cell when", () => {
  it.each(TAMPERINGS)("$sentence", ({ tamper, what, sheet, at: place }) => {
    const tampered = tamper(honest);
    const cell = typeof place === "string" ? place : addressOf(honest, sheet, ...place);
    const found = differences(tampered).filter((one) => one.sheet === sheet);
    expect(found.length).toBeGreaterThan(0);
    const kinds = found.filter((one) => one.cell === cell || cell === "").map((one) => one.what);
    expect(kinds).toContain(what);
  });
});
