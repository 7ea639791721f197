import { quickest } from "../support/pace";
import { bytesOf, call, callProcess, workFolder } from "../support/terminal";

const folder = workFolder();
afterAll(folder.clean);

describe("the time that a draw takes as a process", () => {
  test("1,247 targets, 46 inspectors and the due plan rows: at most 2 s", async () => {
    const sample = folder.path("office.xlsx");
    await call("sample", "--out", sample, "--targets", "1247", "--inspectors", "46");
    const out = folder.path("drawn.xlsx");
    const seconds = await quickest(2, () => {
      const { exitCode } = callProcess("draw", sample, "--out", out, "--today", "2026-03-02");
      expect(exitCode).toBe(0);
    });
    expect(seconds).toBeLessThan(2);
  });

  test("100,000 targets: opened, drawn at 5 % and saved in at most 15 s", async () => {
    const sample = folder.path("province.xlsx");
    await call("sample", "--out", sample, "--targets", "100000", "--inspectors", "200");
    const out = folder.path("province-drawn.xlsx");
    const seconds = await quickest(15, () => {
      const drawn = callProcess("draw", sample, "--out", out, "--plan-row", "2026-002");
      expect(drawn).toMatchObject({ exitCode: 0, standardError: "" });
    });
    expect(seconds).toBeLessThan(15);
    expect(bytesOf(out)?.length).toBeGreaterThan(1_000_000);
  }, 90_000);
});
