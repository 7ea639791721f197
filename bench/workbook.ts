import { drawJob } from "../src/jobs/draw";
import { readBook } from "../src/jobs/read-book";
import { sampleWorkbook } from "../src/jobs/sample-workbook";
import { newXlsx, openXlsx } from "../src/workbook/xlsx/xlsx-workbook";

/** One step of a draw and how long it took. */
export type Step = { readonly label: string; readonly seconds: number };

const TODAY = { year: 2026, month: 3, day: 2 };
const NOW = { date: TODAY, hour: 9, minute: 30 };

/** Where the time goes when a workbook is opened, drawn (5 % of one item's units) and saved. */
export async function benchWorkbook(targets: number, inspectors: number): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const timed = async <Value>(
    label: string,
    work: () => Value | Promise<Value>,
  ): Promise<Value> => {
    const before = performance.now();
    const value = await work();
    steps.push({ label, seconds: (performance.now() - before) / 1000 });
    return value;
  };
  const made = newXlsx();
  const request = { targets, inspectors, seed: "bench", today: TODAY };
  const applied = await timed("make the sample", () => made.apply(sampleWorkbook(request)));
  if (!applied.ok) throw new Error(applied.error.code);
  const bytes = await timed("save the sample", () => made.save());
  const opened = await timed("open", () => openXlsx(bytes));
  if (!opened.ok) throw new Error(opened.error.code);
  const workbook = opened.value;
  const snapshot = workbook.snapshot();
  const book = await timed("read directories and plan", () => readBook(snapshot, TODAY));
  if (!book.ok) throw new Error(book.error.code);
  const drawn = await timed("read, seal, draw and match", () =>
    drawJob(
      snapshot,
      {
        now: NOW,
        planNumbers: ["2026-002"],
        operator: "bench",
        witnesses: [],
        despiteErrors: null,
        acceptShortfall: false,
      },
      { given: "7.12.19", random: "" },
    ),
  );
  if (!drawn.ok) throw new Error(drawn.error.code);
  const written = await timed("write the sheets", () => workbook.apply(drawn.value.changes));
  if (!written.ok) throw new Error(written.error.code);
  await timed("save", () => workbook.save());
  return steps;
}
