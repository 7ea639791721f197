import { splitJoined } from "../../src/core/ledger/record-words";
import type { LaterRequest } from "../../src/jobs/later-request";
import { readLedger } from "../../src/jobs/evidence";
import { request } from "../support/books";
import type { Book } from "../excel-host/model/book";
import { snapshotOf } from "../excel-host/model/to-snapshot";
import { NOW, SEED } from "./bench";
import { newTally, whole, within } from "./cases-of-trouble";
import { rehearse, type Deed } from "./deeds-in-trouble";
import { officeBook } from "./office-book";

const DRAW = "C2026-001";

const later = (reason: string): LaterRequest => ({
  now: NOW,
  operator: "苏日娜",
  witnesses: ["巴特尔"],
  drawNumber: DRAW,
  reason,
});

const drawing: Deed = ({ desk }) =>
  desk.perform("draw", {
    request: request("03-02T09:30", { planNumbers: ["2026-001"], acceptShortfall: true }),
    seed: SEED,
  });

const voiding: Deed = ({ desk }) => desk.perform("void", { request: later("程序有误") });

/** The last visit that the workbook holds: its unit, and who goes there. */
function lastVisit(book: Book): { readonly unit: string; readonly inspector: string } {
  const { results } = readLedger(snapshotOf(book)).evidence;
  const visit = results.records.at(-1)?.record;
  if (visit === undefined) throw new Error("nothing was drawn");
  return { unit: visit.unitId, inspector: splitJoined(visit.certificates)[0] ?? "" };
}

const substituting = ({ unit }: { readonly unit: string }): Deed => {
  const asked = { ...later("已停办"), unit, acceptShortfall: true };
  return ({ desk }) => desk.perform("substitute", { request: asked });
};

const replacing = (visit: { readonly unit: string; readonly inspector: string }): Deed => {
  const asked = { ...later("因病"), ...visit };
  return ({ desk }) => desk.perform("replace-inspector", { request: asked });
};

const { wrongs, tell } = newTally();

describe("whatever goes wrong at any request after a draw", () => {
  let drawn: Book;
  let substituted: Book;

  beforeAll(async () => {
    drawn = (await rehearse(officeBook(), drawing)).complete;
    substituted = (await rehearse(drawn, substituting(lastVisit(drawn)))).complete;
  });

  afterAll(() => tell("cases of trouble after a draw"));

  const deeds: Readonly<Record<string, () => readonly [Book, Deed]>> = {
    "a 作废": () => [drawn, voiding],
    "a 补抽": () => [drawn, substituting(lastVisit(drawn))],
    "a 换人": () => [drawn, replacing(lastVisit(drawn))],
    "a 换人 of the unit that a 补抽 has brought": () => [
      substituted,
      replacing(lastVisit(substituted)),
    ],
  };

  it.each(Object.keys(deeds))("%s is done, undone, or closed by 中断", async (name) => {
    const [before, deed] = deeds[name]?.() ?? [];
    if (before === undefined || deed === undefined) throw new Error(name);
    const rehearsed = await rehearse(before, deed);
    expect(await wrongs(rehearsed, whole)).toEqual([]);
    expect(await wrongs(rehearsed, within)).toEqual([]);
  });
});
