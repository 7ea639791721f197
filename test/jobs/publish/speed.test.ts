import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { bureau, PLAN } from "../../support/bureau";
import { quickest } from "../../support/pace";
import { published } from "../../support/published";

const ROWS = 2_000;
const MOST_SECONDS = 2;

describe("a publication of 2,000 rows", () => {
  test("is a saved workbook and a web page within two seconds", async () => {
    const [headings = [], first = []] = PLAN;
    const rows = Array.from({ length: ROWS }, (_, n) => [`2026-${n + 1}`, ...first.slice(1)]);
    const book = bureau({ plan: [headings, ...rows] });
    const seconds = await quickest(MOST_SECONDS, async () => {
      const { changes, html } = published(book, "plan");
      const workbook = newXlsx();
      await workbook.apply(changes);
      expect(workbook.save().length).toBeGreaterThan(10_000);
      expect(html.document.match(/<tr>/gu)).toHaveLength(ROWS + 1);
    });
    process.stdout.write(`publication of ${ROWS} rows: ${seconds.toFixed(2)} s\n`);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});
