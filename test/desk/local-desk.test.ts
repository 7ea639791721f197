import { drawJob } from "../../src/jobs/draw";
import type { DrawRequest } from "../../src/jobs/draw-request";
import type { Step } from "../../src/desk/desk";
import { sheetNamed } from "../../src/sheets/snapshot";
import { newXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { deskOver, inHand, NOW, sampleInHand } from "../support/desk-over";
import { RANDOM } from "../support/books";

const SEED = { given: null, random: RANDOM };
const REQUEST: DrawRequest = {
  now: NOW,
  planNumbers: null,
  operator: "苏日娜",
  witnesses: [],
  despiteErrors: null,
  acceptShortfall: false,
};

describe("a desk over a workbook", () => {
  it("draws what the preview showed, into the very bytes that the terminal writes", async () => {
    const workbook = await sampleInHand();
    const other = await sampleInHand();
    const desk = deskOver(workbook);
    const preview = await desk.perform("preview-draw", { now: NOW });
    if (!preview.ok) throw new Error(preview.error.kind);
    const due = preview.value.rows.filter(
      ({ due: one, against }) => one.isDue && against.length === 0,
    );
    const drawn = await desk.perform("draw", { request: REQUEST, seed: SEED });
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
    expect(drawn.value.drawNumber).toBe(preview.value.drawNumber);
    expect(drawn.value.rows.map(({ planNumber }) => planNumber)).toEqual(
      due.map(({ planNumber }) => planNumber),
    );
    const job = drawJob(other.xlsx.snapshot(), REQUEST, SEED);
    if (!job.ok) throw new Error(job.error.code);
    await other.xlsx.apply(job.value.changes);
    expect(workbook.xlsx.save()).toEqual(other.xlsx.save());
  });

  it("refuses to draw when the directory is no longer what the preview was made from, and says what differs", async () => {
    const workbook = await sampleInHand();
    const desk = deskOver(workbook);
    await desk.perform("preview-draw", { now: NOW });
    const before = workbook.xlsx.save();
    const directory = sheetNamed(workbook.xlsx.snapshot(), "检查对象名录库");
    const row = directory?.values.length ?? 0;
    const added = { values: ["新学校"], styles: ["entry" as const] };
    const rows = [{ kind: "append-rows", sheet: "检查对象名录库", firstRow: row, rows: [added] }];
    await workbook.edit(rows as Parameters<typeof workbook.edit>[0]);
    const edited = workbook.xlsx.save();
    expect(edited).not.toEqual(before);
    const drawn = await desk.perform("draw", { request: REQUEST, seed: SEED });
    expect(drawn).toEqual({
      ok: false,
      error: {
        kind: "changed",
        differences: [{ kind: "rows-added", sheet: "检查对象名录库", row, count: 1 }],
      },
    });
    expect(workbook.xlsx.save()).toEqual(edited);
  });

  it("does one deed after the other, however fast they are asked for", async () => {
    const workbook = await sampleInHand();
    const desk = deskOver(workbook);
    const [first, second, verified] = await Promise.all([
      desk.perform("draw", { request: REQUEST, seed: SEED }),
      desk.perform("draw", { request: REQUEST, seed: SEED }),
      desk.perform("verify", { expected: null }),
    ]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, error: { kind: "job" } });
    expect(verified).toMatchObject({
      ok: true,
      value: { ok: true, draws: [{ drawNumber: "C2026-001" }] },
    });
  });

  it("tells each stage, and writes nothing once it was stopped", async () => {
    const workbook = await sampleInHand();
    const before = workbook.xlsx.save();
    const desk = deskOver(workbook);
    const stop = new AbortController();
    const steps: Step[] = [];
    const drawn = await desk.perform(
      "draw",
      { request: REQUEST, seed: SEED },
      {
        signal: stop.signal,
        onStep: (step) => {
          steps.push(step);
          if (step.stage === "computing") stop.abort();
        },
      },
    );
    expect(drawn).toEqual({ ok: false, error: { kind: "cancelled" } });
    expect(steps.map(({ stage }) => stage)).toEqual(["reading", "computing"]);
    expect(workbook.xlsx.save()).toEqual(before);
  });

  it("looks over an empty workbook, and puts a sample there", async () => {
    const workbook = inHand(newXlsx());
    const desk = deskOver(workbook);
    expect(await desk.perform("overview", { now: NOW })).toEqual({
      ok: true,
      value: { kind: "empty" },
    });
    await desk.perform("sample", { now: NOW });
    expect(await desk.perform("overview", { now: NOW })).toMatchObject({
      ok: true,
      value: { kind: "book", targets: 300, inspectors: 40, planRows: 12, openSeals: [] },
    });
  });

  it("shows a seal that waits for its seed again after a reload, with the same fingerprint", async () => {
    const workbook = await sampleInHand();
    const sealed = await deskOver(workbook).perform("seal", { request: REQUEST });
    if (!sealed.ok) throw new Error(sealed.error.kind);
    const preview = await deskOver(workbook).perform("preview-draw", { now: NOW });
    if (!preview.ok) throw new Error(preview.error.kind);
    expect(preview.value.openSeals).toEqual([
      expect.objectContaining({
        drawNumber: sealed.value.drawNumber,
        fingerprint: sealed.value.fingerprint,
        rows: sealed.value.rows,
      }),
    ]);
  });
});

describe("after a draw, a desk", () => {
  async function drawnSample() {
    const workbook = await sampleInHand();
    const desk = deskOver(workbook);
    const drawn = await desk.perform("draw", { request: REQUEST, seed: SEED });
    if (!drawn.ok) throw new Error(drawn.error.kind);
    const [visit] = drawn.value.visits;
    if (visit === undefined) throw new Error("nobody was drawn");
    const later = { now: NOW, operator: "苏日娜", witnesses: [], drawNumber: "C2026-001" };
    return { desk, visit, later };
  }

  it("replaces a unit and an inspector, and what it wrote verifies", async () => {
    const { desk, visit, later } = await drawnSample();
    const replaced = await desk.perform("substitute", {
      request: { ...later, reason: "已停办", unit: visit.unitId, acceptShortfall: false },
    });
    if (!replaced.ok) throw new Error(JSON.stringify(replaced.error));
    expect(replaced.value.left).toBe(visit.name);
    const [next] = replaced.value.visits;
    const traced = await desk.perform("query", { now: NOW, typed: next?.unitId ?? "" });
    if (!traced.ok) throw new Error(traced.error.kind);
    expect(traced.value.units[0]?.visits).toHaveLength(1);
    const [first] = next?.inspectors ?? [];
    const people = await desk.perform("query", { now: NOW, typed: first ?? "" });
    if (!people.ok) throw new Error(people.error.kind);
    const certificate = people.value.inspectors[0]?.certificate ?? "";
    const other = await desk.perform("replace-inspector", {
      request: { ...later, reason: "因病", unit: next?.unitId ?? "", inspector: certificate },
    });
    if (!other.ok) throw new Error(JSON.stringify(other.error));
    expect(other.value.inspectors).toContain(other.value.newcomer);
    expect(other.value.inspectors).not.toContain(first);
    const verified = await desk.perform("verify", { expected: other.value.fingerprint });
    expect(verified).toMatchObject({ ok: true, value: { ok: true } });
  });

  it("voids a draw, after which its plan rows are due again", async () => {
    const { desk, later } = await drawnSample();
    const request = { ...later, reason: "名录有误" };
    expect(await desk.perform("void", { request })).toMatchObject({ ok: true });
    const preview = await desk.perform("preview-draw", { now: NOW });
    if (!preview.ok) throw new Error(preview.error.kind);
    expect(preview.value.drawNumber).toBe("C2026-002");
    expect(preview.value.rows.some(({ due }) => due.isDue)).toBe(true);
  });
});
