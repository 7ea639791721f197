import { join } from "node:path";
import { firstLoad } from "../../scripts/first-load";

const ROOT = join(__dirname, "../..");
const LIMIT_BYTES = 150_000;

test("the pane's first load is at most 150 kB of JavaScript", () => {
  const files = firstLoad(join(ROOT, "dist/addin/taskpane.html"));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  expect(files.some(({ file }) => file.startsWith("pane."))).toBe(true);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});
