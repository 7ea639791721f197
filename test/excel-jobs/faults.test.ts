import { RANDOM, request } from "../support/books";
import type { Book } from "../excel-host/model/book";
import { NOW, SEED } from "./bench";
import { rehearse, standingAfter, type Deed, type Rehearsed } from "./deeds-in-trouble";
import { isFine } from "./judge";
import { officeBook } from "./office-book";
import { cutsAfter, TROUBLES, type Trouble } from "./trouble";

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

/** Some places within a request, so many at the most. */
const CUTS = 4;

let cases = 0;
const standings = new Map<string, number>();

/** What went wrong, case by case: nothing. */
async function wrongs(
  rehearsed: Rehearsed,
  troublesAt: (actions: number) => readonly Trouble[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [index, { actions }] of rehearsed.syncs.entries()) {
    for (const trouble of troublesAt(actions)) {
      const found = await standingAfter(rehearsed, trouble, index + 1);
      cases += 1;
      standings.set(found, (standings.get(found) ?? 0) + 1);
      if (!isFine(found)) wrong.push(`${trouble.name} at ${index + 1}: ${found}`);
    }
  }
  return wrong;
}

const whole = (): readonly Trouble[] => TROUBLES;
const within = (actions: number): readonly Trouble[] =>
  Array.from({ length: CUTS }, (_, cut) => Math.ceil(((cut + 1) * actions) / (CUTS + 1))).flatMap(
    cutsAfter,
  );

describe("whatever goes wrong at any request", () => {
  const empty = officeBook();
  let drawn: Book;
  let sealed: Book;

  beforeAll(async () => {
    drawn = (await rehearse(empty, drawing)).complete;
    sealed = (await rehearse(drawn, sealing)).complete;
  });

  afterAll(() => {
    process.stdout.write(`${cases} cases of trouble: ${JSON.stringify([...standings])}\n`);
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
