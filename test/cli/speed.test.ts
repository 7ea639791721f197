import { bytesOf, call, callProcess, workFolder } from "../support/terminal";

const folder = workFolder();
afterAll(folder.clean);

/** The median of three, so that one slow start does not decide. */
function medianSeconds(work: () => void): number {
  const seconds = [0, 1, 2].map(() => {
    const before = performance.now();
    work();
    return (performance.now() - before) / 1000;
  });
  return [...seconds].sort((a, b) => a - b)[1] ?? Infinity;
}

describe("the time that a draw takes as a process", () => {
  test("1,247 targets, 46 inspectors and the due plan rows: at most 2 s", async () => {
    const sample = folder.path("office.xlsx");
    await call("sample", "--out", sample, "--targets", "1247", "--inspectors", "46");
    const out = folder.path("drawn.xlsx");
    const seconds = medianSeconds(() => {
      const { exitCode } = callProcess("draw", sample, "--out", out, "--today", "2026-03-02");
      expect(exitCode).toBe(0);
    });
    expect(seconds).toBeLessThan(2);
  });

  test("100,000 targets: opened, drawn at 5 % and saved in at most 15 s", async () => {
    const sample = folder.path("province.xlsx");
    await call("sample", "--out", sample, "--targets", "100000", "--inspectors", "200");
    const out = folder.path("province-drawn.xlsx");
    const before = performance.now();
    const drawn = callProcess("draw", sample, "--out", out, "--plan-row", "2026-002");
    expect(drawn).toMatchObject({ exitCode: 0, standardError: "" });
    expect((performance.now() - before) / 1000).toBeLessThan(15);
    expect(bytesOf(out)?.length).toBeGreaterThan(1_000_000);
  }, 90_000);
});
