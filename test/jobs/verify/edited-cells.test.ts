import type { CellValue } from "../../../src/sheets/snapshot";
import { recordsOf } from "../../support/books";
import { addressOf, edited } from "../../support/tampering";
import {
  differences,
  DRAWN_ROW,
  honest,
  INSPECTORS,
  JOINED_ROW,
  LEDGER,
  PERSON,
  POPULATION,
  RESULTS,
  SECOND_EVENT,
  SECOND_SEAL,
} from "./drawn-book";

test("the honest book, from which all the tampering starts, has no differences", () => {
  expect(differences(honest)).toEqual([]);
});

/** Another value of the same type, so that only the recomputation can tell. */
function another(before: CellValue): CellValue {
  return typeof before === "number" ? before + 1 : `${before ?? ""}改`;
}

describe.each([
  [LEDGER, SECOND_EVENT, []],
  [LEDGER, SECOND_SEAL, []],
  [RESULTS, JOINED_ROW, ["住所"]],
  [POPULATION, DRAWN_ROW, ["单位标识", "监管状态"]],
  [INSPECTORS, PERSON, ["执法证号", "姓名", "所在科室", "业务专长", "状态", "回避单位"]],
] as const)("an edited cell in %s (%j)", (sheet, which, unprovable) => {
  const headings = Object.keys(recordsOf(honest, sheet)[0] ?? {});
  it.each(headings)("under %s is found", (heading) => {
    const found = differences(edited(honest, sheet, which, heading, another));
    const cell = addressOf(honest, sheet, which, heading);
    const isNamed = found.some(
      (difference) => difference.sheet === sheet && difference.cell === cell,
    );
    if ((unprovable as readonly string[]).includes(heading)) {
      const digests = found.filter(
        ({ sheet: place, what }) => place === LEDGER && what.endsWith("rows-digest"),
      );
      expect(isNamed || digests.length > 0).toBe(true);
    } else expect(isNamed).toBe(true);
    const draws = new Set(found.map(({ drawNumber }) => drawNumber));
    if (heading !== "抽取编号") expect([...draws]).toEqual(["C2026-002"]);
  });
});
