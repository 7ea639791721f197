import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { bureau, PLAN } from "../../support/bureau";
import { published } from "../../support/published";

const ROWS = 2_000;
/** The time allowed, doubled for machines that do other things beside. */
const MOST_SECONDS = 4;

describe("a publication of 2,000 rows", () => {
  test("is a saved workbook and a web page in a moment", async () => {
    const [headings = [], first = []] = PLAN;
    const rows = Array.from({ length: ROWS }, (_, n) => [`2026-${n + 1}`, ...first.slice(1)]);
    const book = bureau({ plan: [headings, ...rows] });
    const start = performance.now();
    const { changes, html } = published(book, "plan");
    const workbook = newXlsx();
    await workbook.apply(changes);
    const bytes = workbook.save();
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(`publication of ${ROWS} rows: ${seconds.toFixed(2)} s\n`);
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(html.document.match(/<tr>/gu)).toHaveLength(ROWS + 1);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});
