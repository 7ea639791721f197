import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { run } from "../../src/cli/run";
import { wordsOf } from "../../src/i18n/words-of";
import type { RemoteBook } from "../../src/standalone/book/remote-book";
import { bookOver, memoryKeeper, sampleBook } from "../support/book-over";
import { RANDOM, request } from "../support/books";
import { NOW } from "../support/desk-over";
import { richWorkbook } from "../support/rich-workbooks";

const PLAN = "年度抽查计划";
const DIRECTORY = "检查对象名录库";

async function textAt(book: RemoteBook, sheet: string, row: number, column: number) {
  return (await book.calls.call("cell", [sheet, row, column]))?.shown;
}

const typeInto = (book: RemoteBook, sheet: string, row: number, column: number, text: string) =>
  book.calls.call("type", [sheet, [{ row, column, text }], false]);

const drawOf = (book: RemoteBook) =>
  book.desk.perform("draw", {
    request: { ...request("03-02T09:30"), operator: null, witnesses: [] },
    seed: { given: null, random: RANDOM },
  });

describe("a workbook in the browser edition", () => {
  it("is drawn to the same bytes as in a terminal: same workbook, seed and time", async () => {
    const folder = mkdtempSync(join(tmpdir(), "browser-edition-"));
    try {
      const surroundings = { clock: () => NOW, randomSeed: () => RANDOM, words: wordsOf("zh-CN") };
      const [sample, drawn] = [join(folder, "sample.xlsx"), join(folder, "drawn.xlsx")];
      const made = await run(["sample", "--out", sample], surroundings);
      const done = await run(["draw", sample, "--out", drawn], surroundings);
      expect([made.exitCode, done.exitCode]).toEqual([0, 0]);

      const book = bookOver();
      const opened = await book.calls.call("open", ["sample.xlsx", readFileSync(sample)]);
      expect(opened.ok).toBe(true);
      await book.desk.perform("overview", { now: NOW });
      expect((await drawOf(book)).ok).toBe(true);
      const bytes = await book.calls.call("bytes", []);
      expect(Buffer.compare(bytes, readFileSync(drawn))).toBe(0);

      const begun = await sampleBook();
      expect(Buffer.compare(await begun.calls.call("bytes", []), readFileSync(sample))).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("gives a file back as it came, and stays open when another file is broken", async () => {
    const book = bookOver();
    const file = richWorkbook({ hasMacros: true });
    await book.calls.call("open", ["总簿.xlsm", file]);
    const broken = await book.calls.call("open", ["坏.xlsx", file.slice(0, 900)]);
    expect(broken).toMatchObject({ ok: false, error: { code: "zip-truncated" } });
    expect(book.state.current()).toMatchObject({ name: "总簿.xlsm", isChanged: false });
    expect(await textAt(book, DIRECTORY, 2, 0)).toBe("东胜区第一小学");
  });

  it("tells whoever looks at it what was typed, and nobody of a deed", async () => {
    const book = await sampleBook();
    let edits = 0;
    book.desk.onChange(() => (edits += 1));
    await typeInto(book, PLAN, 3, 4, "3%");
    expect(edits).toBe(1);
    expect((await book.desk.perform("mark-plan", { now: NOW })).ok).toBe(true);
    expect(edits).toBe(1);
  });

  it("finds what was typed at once, and no longer when it is typed over", async () => {
    const book = await sampleBook();
    const low = async () => {
      const checked = await book.desk.perform("check", { now: NOW });
      const findings = checked.ok ? checked.value.findings : [];
      return findings.filter(({ rule, row }) => rule === "ratio-below-minimum" && row === 9);
    };
    expect(await low()).toEqual([]);
    await typeInto(book, PLAN, 9, 4, "3%");
    expect(await low()).toHaveLength(1);
    await typeInto(book, PLAN, 9, 4, "10%");
    expect(await low()).toEqual([]);
  });
});

describe("what is typed", () => {
  it("is refused whole where one of its cells is locked, covered or outside, or a formula", async () => {
    const book = await sampleBook();
    await drawOf(book);
    const before = await book.calls.call("bytes", []);
    const typed = (
      sheet: string,
      text: string,
      ...places: readonly (readonly [number, number])[]
    ) =>
      book.calls.call("type", [
        sheet,
        places.map(([row, column]) => ({ row, column, text })),
        true,
      ]);
    expect(await typed("抽取台账", "改", [3, 0])).toEqual({
      ok: false,
      error: {
        kind: "typing",
        refusal: { code: "cell-locked", sheet: "抽取台账", row: 3, column: 0 },
      },
    });
    expect(await typed(DIRECTORY, "改", [3, 0], [0, 1])).toMatchObject({
      error: { refusal: { code: "cell-covered", row: 0, column: 1 } },
    });
    expect(await typed(DIRECTORY, "改", [1_048_576, 1])).toMatchObject({
      error: { refusal: { code: "outside-sheet" } },
    });
    expect(await typed("设置", "=1+1", [60, 9])).toMatchObject({
      error: { refusal: { code: "formula-typed" } },
    });
    expect(await typed(DIRECTORY, "长".repeat(32_768), [3, 0])).toMatchObject({
      error: { kind: "apply", failure: { code: "text-too-long" } },
    });
    expect(Buffer.compare(await book.calls.call("bytes", []), before)).toBe(0);
  });

  it("must be a word of the drop-down, unless it is pasted", async () => {
    const book = await sampleBook();
    const { choices } = (await book.calls.call("cell", [DIRECTORY, 3, 4])) ?? {};
    const column = [...Array(20).keys()];
    const all = await Promise.all(column.map((at) => book.calls.call("cell", [DIRECTORY, 3, at])));
    const listed = all.findIndex((cell) => cell?.choices?.isStrict === true);
    expect(choices === undefined || listed >= 0).toBe(true);
    const refused = await typeInto(book, DIRECTORY, 3, listed, "没有这个词");
    expect(refused).toMatchObject({ error: { refusal: { code: "not-in-list" } } });
    const word = all[listed]?.choices?.words[0] ?? "";
    expect((await typeInto(book, DIRECTORY, 3, listed, word)).ok).toBe(true);
    const cells = [{ row: 3, column: listed, text: "没有这个词" }];
    expect((await book.calls.call("type", [DIRECTORY, cells, true])).ok).toBe(true);
  });

  it("tells where a long number was kept as text", async () => {
    const book = await sampleBook();
    const typed = await typeInto(book, "设置", 60, 5, "150602199001011234");
    expect(typed).toEqual({ ok: true, value: { keptAsText: { row: 60, column: 5 } } });
  });

  it("changes nothing where it says what stands there", async () => {
    const book = await sampleBook();
    const before = book.state.current()?.revision;
    const shown = (await textAt(book, PLAN, 3, 1)) ?? "";
    await typeInto(book, PLAN, 3, 1, shown);
    expect(book.state.current()?.revision).toBe(before);
  });
});

describe("undo and redo", () => {
  const edit = fc.record({
    row: fc.integer({ min: 3, max: 8 }),
    column: fc.integer({ min: 1, max: 6 }),
    text: fc.constantFrom("甲", "5%", "", "12"),
  });

  it("lead back over every step to the same bytes, and forward again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const book = await sampleBook();
        const states = [await book.calls.call("bytes", [])];
        for (const { row, column, text } of edits) {
          const revision = book.state.current()?.revision;
          await typeInto(book, PLAN, row, column, text);
          if (book.state.current()?.revision === revision) continue;
          states.push(await book.calls.call("bytes", []));
        }
        for (const direction of ["undo", "redo"] as const) {
          const order = direction === "undo" ? states.toReversed() : states;
          for (const state of order.slice(1)) {
            expect(await book.calls.call("step", [direction])).toBe(true);
            expect(Buffer.compare(await book.calls.call("bytes", []), state)).toBe(0);
          }
          expect(await book.calls.call("step", [direction])).toBe(false);
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  it("show the place of the step", async () => {
    const book = await sampleBook();
    const shown: unknown[] = [];
    book.onShow((cell) => shown.push(cell));
    await typeInto(book, PLAN, 3, 4, "3%");
    await book.calls.call("step", ["undo"]);
    expect(shown).toEqual([{ sheet: PLAN, row: 3, column: 4 }]);
  });

  it("lead back over marks, but never behind a draw", async () => {
    const book = await sampleBook();
    await book.desk.perform("mark-plan", { now: NOW });
    expect(book.state.current()?.canUndo).toBe(true);
    await drawOf(book);
    expect(book.state.current()).toMatchObject({ canUndo: false, isDrawn: true });
    await typeInto(book, DIRECTORY, 3, 0, "改名学校");
    expect(await book.calls.call("step", ["undo"])).toBe(true);
    expect(await book.calls.call("step", ["undo"])).toBe(false);
    expect(book.state.current()?.tabs.map(({ name }) => name)).toContain("抽取台账");
  });
});

describe("a drawn workbook", () => {
  it("is kept until it is saved, and can be opened again at the next start", async () => {
    const keeper = memoryKeeper();
    const book = await sampleBook(keeper);
    expect(keeper.all.size).toBe(0);
    await drawOf(book);
    const [kept] = [...keeper.all.values()];
    expect(kept?.name).toBe("示例.xlsx");

    const next = bookOver(keeper);
    const [offered] = await next.calls.call("kept", []);
    expect((await next.calls.call("openKept", [offered?.key ?? ""])).ok).toBe(true);
    expect(next.state.current()).toMatchObject({ isDrawn: true, isChanged: true });
    const bytes = await next.calls.call("bytes", []);
    expect(Buffer.compare(bytes, kept?.bytes ?? new Uint8Array())).toBe(0);
    await next.calls.call("saved", [next.state.current()?.revision ?? 0, "示例-已抽取.xlsx"]);
    expect(next.state.current()).toMatchObject({
      name: "示例-已抽取.xlsx",
      isDrawn: false,
      isChanged: false,
    });
    expect(await next.calls.call("kept", [])).toEqual([]);
  });

  it("stays kept when another workbook is opened instead", async () => {
    const keeper = memoryKeeper();
    const book = await sampleBook(keeper);
    await drawOf(book);
    await book.calls.call("begin", ["新.xlsx", "template", NOW.date]);
    expect(book.state.current()).toMatchObject({ isDrawn: false, isChanged: false });
    expect(await book.calls.call("kept", [])).toHaveLength(1);
  });

  it("is drawn all the same where the browser lets nothing be kept, which is told", async () => {
    const book = await sampleBook({
      ...memoryKeeper(),
      keep: () => Promise.reject(new Error("private window")),
    });
    let told = 0;
    book.onNotKept(() => (told += 1));
    expect((await drawOf(book)).ok).toBe(true);
    expect(told).toBe(1);
  });

  it("is not taken for saved when it was changed since the file was made", async () => {
    const book = await sampleBook();
    await drawOf(book);
    await book.calls.call("bytes", []);
    const revision = book.state.current()?.revision ?? 0;
    await typeInto(book, DIRECTORY, 3, 0, "改名学校");
    await book.calls.call("saved", [revision, "旧.xlsx"]);
    expect(book.state.current()).toMatchObject({ isDrawn: true, isChanged: true });
  });
});

describe("Ctrl and an arrow", () => {
  it("lead to the end of what is filled, or to the next that is", async () => {
    const book = await sampleBook();
    const last = { row: 499, column: 25 };
    const edge = (row: number, column: number, rows: -1 | 0 | 1, columns: -1 | 0 | 1) =>
      book.calls.call("edge", [DIRECTORY, { row, column }, { rows, columns }, last]);
    expect(await edge(3, 0, 1, 0)).toEqual({ row: 302, column: 0 });
    expect(await edge(302, 0, 1, 0)).toEqual({ row: 499, column: 0 });
    expect(await edge(499, 0, -1, 0)).toEqual({ row: 302, column: 0 });
    expect(await edge(302, 0, -1, 0)).toEqual({ row: 0, column: 0 });
    expect(await edge(0, 0, -1, 0)).toEqual({ row: 0, column: 0 });
    expect((await edge(2, 0, 0, 1)).row).toBe(2);
  });
});
