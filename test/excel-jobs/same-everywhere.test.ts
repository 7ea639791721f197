import { verifyJob } from "../../src/jobs/verify";
import { isOwnSheet } from "../../src/sheets/own-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { newXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import type { Desk } from "../../src/desk/desk";
import { RANDOM, request } from "../support/books";
import { deskOver, inHand, sampleInHand } from "../support/desk-over";
import { workbookOf } from "../support/opened";
import { NOW, openPane, perform } from "./bench";

const SEED = { given: "体彩2026023期0512345", random: RANDOM };

/** A check, a draw, a unit and an inspector replaced, a seal with its draw, and the first draw voided. */
async function aDaysWork(desk: Desk): Promise<readonly unknown[]> {
  const at = { desk };
  const asked = request("03-02T09:30", { acceptShortfall: true });
  const checked = await perform(at, "mark-plan", { now: NOW });
  const preview = await perform(at, "preview-draw", { now: NOW });
  const due = preview.rows.filter(({ due: one, against }) => one.isDue && against.length === 0);
  const [first, second, ...others] = due.map(({ planNumber }) => planNumber);
  const [one, two] = [[first ?? "", second ?? ""], others.slice(0, 1)];
  const drawn = await perform(at, "draw", { request: { ...asked, planNumbers: one }, seed: SEED });
  const later = { now: NOW, operator: "苏日娜", witnesses: [], drawNumber: drawn.drawNumber };
  const unit = drawn.visits[0]?.unitId ?? "";
  const substituted = await perform(at, "substitute", {
    request: { ...later, reason: "已停办", unit, acceptShortfall: true },
  });
  const [visit] = substituted.visits;
  const people = await perform(at, "query", { now: NOW, typed: visit?.inspectors[0] ?? "" });
  const replaced = await perform(at, "replace-inspector", {
    request: {
      ...later,
      reason: "因病",
      unit: visit?.unitId ?? "",
      inspector: people.inspectors[0]?.certificate ?? "",
    },
  });
  const sealed = await perform(at, "seal", { request: { ...asked, planNumbers: two } });
  const { drawNumber } = sealed;
  const onSite = await perform(at, "draw-sealed", { request: asked, seed: SEED, drawNumber });
  const voided = await perform(at, "void", { request: { ...later, reason: "程序有误" } });
  const verified = await perform(at, "verify", { expected: null });
  return [checked, preview, drawn, substituted, replaced, sealed, onSite, voided, verified];
}

/** Values as they are read from sheets of ours. */
function evidence({ sheets }: WorkbookSnapshot): readonly Pick<SheetSnapshot, "name" | "values">[] {
  return sheets
    .filter(({ name }) => isOwnSheet(name))
    .map(({ name, values }) => ({ name, values }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

it("Excel and .xlsx give the same answers and the same evidence, and both verify", async () => {
  const file = await sampleInHand(120, 30);
  const bench = await openPane(file.xlsx.snapshot());
  const inExcel = await aDaysWork(bench.desk);
  const inFile = await aDaysWork(deskOver(inHand(workbookOf(file.xlsx.save()))));
  expect(inExcel).toEqual(inFile);
  expect(inExcel.at(-1)).toMatchObject({ ok: true, differenceCount: 0 });
});

it("what Excel reads back is what a saved file would hold, and verifies", async () => {
  const file = await sampleInHand(120, 30);
  const bench = await openPane(file.xlsx.snapshot());
  await aDaysWork(bench.desk);
  await aDaysWork(deskOver(file));
  const saved = workbookOf(file.xlsx.save()).snapshot();
  const read = await bench.workbook.read();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(evidence(read.value)).toEqual(evidence(saved));
  expect(evidence(saved)).toHaveLength(4);
  expect(verifyJob(read.value, null)).toEqual(verifyJob(saved, null));
  const marks = ({ sheets }: WorkbookSnapshot) =>
    sheets.filter(({ name }) => !isOwnSheet(name)).map(({ name, values }) => ({ name, values }));
  expect(marks(read.value)).toEqual(marks(saved));
});

it("an empty workbook gets the same sample and template in Excel and in a file", async () => {
  for (const deed of ["sample", "template"] as const) {
    const file = inHand(newXlsx());
    const bench = await openPane({ sheets: [], date1904: false, isStructureLocked: false });
    await perform({ desk: deskOver(file) }, deed, { now: NOW });
    await perform(bench, deed, { now: NOW });
    const read = await bench.workbook.read();
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const values = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name, values: v }) => [name, v]);
    expect(values(read.value)).toEqual(values(workbookOf(file.xlsx.save()).snapshot()));
  }
});
