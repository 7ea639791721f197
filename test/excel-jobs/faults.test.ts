import { RANDOM, request } from "../support/books";
import type { Book } from "../excel-host/model/book";
import { NOW, SEED } from "./bench";
import { newTally, whole, within } from "./cases-of-trouble";
import { rehearse, standingAfter, type Deed } from "./deeds-in-trouble";
import { officeBook } from "./office-book";
import { cutsAfter } from "./trouble";

const asked = (planNumber: string) =>
  request("03-02T09:30", { planNumbers: [planNumber], acceptShortfall: true });

const checking: Deed = ({ desk }) => desk.perform("mark-plan", { now: NOW });
const drawing: Deed = async ({ desk }) => {
  const preview = await desk.perform("preview-draw", { now: NOW });
  if (!preview.ok) return preview;
  return desk.perform("draw", { request: asked("2026-001"), seed: SEED });
};
const sealing: Deed = ({ desk }) => desk.perform("seal", { request: asked("2026-004") });
const drawingSealed: Deed = ({ desk }) =>
  desk.perform("draw-sealed", {
    request: asked("2026-004"),
    seed: { given: "20260302", random: RANDOM },
    drawNumber: "C2026-002",
  });
const verifying: Deed = ({ desk }) => desk.perform("verify", { expected: null });

const { wrongs, tell } = newTally();

describe("whatever goes wrong at any request", () => {
  const empty = officeBook();
  let drawn: Book;
  let sealed: Book;

  beforeAll(async () => {
    drawn = (await rehearse(empty, drawing)).complete;
    sealed = (await rehearse(drawn, sealing)).complete;
  });

  afterAll(() => {
    tell("cases of trouble");
  });

  const books: Readonly<Record<string, () => readonly [Book, Deed]>> = {
    "a check that marks": () => [empty, checking],
    "a first draw": () => [empty, drawing],
    "a second draw": () => [drawn, sealing],
    "a draw of what was sealed": () => [sealed, drawingSealed],
    "a verification": () => [drawn, verifying],
  };

  it.each(Object.keys(books))("%s is done, undone, or closed by 中断", async (name) => {
    const [before, deed] = books[name]?.() ?? [];
    if (before === undefined || deed === undefined) throw new Error(name);
    expect(await wrongs(await rehearse(before, deed), whole)).toEqual([]);
  });

  // A verification writes nothing.
  it.each(Object.keys(books).slice(0, -1))("%s is so also where a request is cut", async (name) => {
    const [before, deed] = books[name]?.() ?? [];
    if (before === undefined || deed === undefined) throw new Error(name);
    expect(await wrongs(await rehearse(before, deed), within)).toEqual([]);
  });

  it("a draw of 49 plan rows, whose commit Office.js slices, is so where the commit is cut", async () => {
    const all = request("03-02T09:30", {
      planNumbers: ["2026-001", ...Array.from({ length: 48 }, (_, row) => `2026-${101 + row}`)],
      despiteErrors: "一次抽取许多事项",
      acceptShortfall: true,
    });
    const rehearsed = await rehearse(officeBook(49), ({ desk }) =>
      desk.perform("draw", { request: all, seed: SEED }),
    );
    const commit = rehearsed.syncs.length;
    const actions = rehearsed.syncs.at(-1)?.actions ?? 0;
    const wrong: string[] = [];
    for (const part of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98]) {
      for (const trouble of cutsAfter(Math.floor(actions * part))) {
        const found = await standingAfter(rehearsed, trouble, commit);
        if (found !== "closed by 中断") wrong.push(`${trouble.name}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
