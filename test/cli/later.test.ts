import { bytesOf, call, workFolder } from "../support/terminal";

const folder = workFolder();
afterAll(folder.clean);

const drawn = folder.path("drawn.xlsx");
type Visit = { readonly id: string; readonly inspectors: readonly string[] };
let visits: readonly Visit[] = [];

beforeAll(async () => {
  const sample = folder.path("sample.xlsx");
  await call("sample", "--out", sample, "--today", "2026-03-02");
  const outcome = await call("draw", sample, "--out", drawn, "--seed", "7.12.19.22", "--json");
  ({ visits } = JSON.parse(outcome.standardOutput) as { visits: readonly Visit[] });
});

/** A command on the drawn workbook, three days later; the workbook that it writes is `out`. */
function deed(command: string, out: string, ...more: readonly string[]) {
  const fixed = ["--draw", "C2026-001", "--reason", "情况有变", "--today", "2026-03-05"];
  return call(command, drawn, "--out", folder.path(out), ...fixed, ...more);
}

const keysOf = (text: string) => Object.keys(JSON.parse(text) as object);
const first = () => visits[0]?.id ?? "";
const firstInspector = () => visits[0]?.inspectors[0] ?? "";

describe("substitute", () => {
  test("--json prints one object with the documented names, and the workbook verifies", async () => {
    const outcome = await deed("substitute", "next.xlsx", "--unit", first(), "--json");
    expect(outcome).toMatchObject({ exitCode: 0, standardError: "" });
    expect(keysOf(outcome.standardOutput)).toEqual([
      ...["drawNumber", "event", "eventNumber", "unit", "rows", "visits", "fingerprint"],
    ]);
    const json = JSON.parse(outcome.standardOutput) as {
      readonly rows: readonly {
        readonly planNumber: string;
        readonly substitute: { readonly id: string };
      }[];
      readonly visits: readonly Visit[];
      readonly fingerprint: string;
    };
    expect(json).toMatchObject({ event: "补抽", eventNumber: "C2026-001-1", unit: first() });
    expect(json.rows.map(({ substitute }) => substitute.id)).toEqual(
      json.visits.map(({ id }) => id),
    );
    const next = folder.path("next.xlsx");
    expect((await call("verify", next, "--expect", json.fingerprint)).exitCode).toBe(0);
  });

  test("says who leaves, who takes the place, and which team goes", async () => {
    const outcome = await deed("substitute", "words.xlsx", "--unit", first());
    expect(outcome.standardOutput).toMatch(
      /退出。\n计划 2026-001 由第 \d+ 名 .+ 补抽。\n {2}\d+\. .+检查组：/u,
    );
  });
});

describe("replace-inspector", () => {
  test("--json prints one object with the documented names, and the workbook verifies", async () => {
    const options = ["--unit", first(), "--inspector", firstInspector()];
    const outcome = await deed("replace-inspector", "swap.xlsx", ...options, "--json");
    expect(outcome).toMatchObject({ exitCode: 0, standardError: "" });
    expect(keysOf(outcome.standardOutput)).toEqual([
      ...["drawNumber", "event", "eventNumber", "unit", "inspector", "newcomer", "leader"],
      ...["inspectors", "fingerprint"],
    ]);
    const json = JSON.parse(outcome.standardOutput) as {
      readonly newcomer: string;
      readonly inspectors: readonly string[];
    };
    expect(json.inspectors).toContain(json.newcomer);
    expect(json.inspectors).not.toContain(firstInspector());
    expect((await call("verify", folder.path("swap.xlsx"))).exitCode).toBe(0);
  });
});

describe("void", () => {
  test("--json prints one object with the documented names, and the rows can be drawn again", async () => {
    const outcome = await deed("void", "void.xlsx", "--json");
    expect(outcome).toMatchObject({ exitCode: 0, standardError: "" });
    expect(keysOf(outcome.standardOutput)).toEqual([
      ...["drawNumber", "event", "planNumbers", "visits", "fingerprint"],
    ]);
    expect(JSON.parse(outcome.standardOutput)).toMatchObject({
      event: "作废",
      visits: visits.length,
    });
    const again = folder.path("again.xlsx");
    const drawnAgain = await call(
      "draw",
      folder.path("void.xlsx"),
      "--out",
      again,
      "--today",
      "2026-03-06",
    );
    expect(drawnAgain.standardOutput).toContain("C2026-002 已抽取");
    expect((await call("verify", again)).exitCode).toBe(0);
  });
});

describe("an event that cannot be", () => {
  test("exits with 2 and one line when an option is missing or blank, and leaves nothing behind", async () => {
    for (const [options, missing] of [
      [["--out", folder.path("none.xlsx"), "--draw", "C2026-001"], "--reason"],
      [["--out", folder.path("none.xlsx"), "--draw", "C2026-001", "--reason", "  "], "--reason"],
      [["--out", folder.path("none.xlsx"), "--reason", "错"], "--draw"],
      [["--draw", "C2026-001", "--reason", "错"], "--out"],
    ] as const) {
      const outcome = await call("void", drawn, ...options);
      expect(outcome).toMatchObject({ exitCode: 2, standardOutput: "" });
      expect(outcome.standardError).toContain(`缺少 ${missing}`);
    }
    expect((await deed("substitute", "none.xlsx")).standardError).toContain("缺少 --unit");
    const outcome = await deed("replace-inspector", "none.xlsx", "--unit", first());
    expect(outcome.standardError).toContain("缺少 --inspector");
    expect(bytesOf(folder.path("none.xlsx"))).toBeNull();
  });

  test("exits with 2 for a draw, unit or inspector that is not there", async () => {
    const unknown = await deed("substitute", "none.xlsx", "--unit", "没有这个单位");
    expect(unknown).toMatchObject({ exitCode: 2, standardOutput: "" });
    expect(unknown.standardError).toContain("没有抽中“没有这个单位”");
    const stranger = await deed(
      ...(["replace-inspector", "none.xlsx", "--unit", first()] as const),
      ...["--inspector", "150600"],
    );
    expect(stranger.standardError).toContain("不在");
    expect(stranger.exitCode).toBe(2);
    const draw = ["--out", folder.path("none.xlsx"), "--draw", "C2026-404", "--reason", "错"];
    expect((await call("void", drawn, ...draw)).exitCode).toBe(2);
    expect(bytesOf(folder.path("none.xlsx"))).toBeNull();
  });

  test("never writes the workbook that it reads", async () => {
    const before = bytesOf(drawn);
    const same = await call(
      ...["void", drawn, "--out", drawn, "--draw", "C2026-001", "--reason", "错"],
      ...["--today", "2026-03-05"],
    );
    expect(same.exitCode).toBe(2);
    expect(bytesOf(drawn)).toEqual(before);
  });
});
