import fc from "fast-check";

import { visitsInForce } from "../../src/core/ledger/visits-in-force";
import { drawJob, drawSealedJob } from "../../src/jobs/draw";
import { readLedger, resultRows } from "../../src/jobs/evidence";
import { recoverJob } from "../../src/jobs/recover";
import { replaceInspectorJob } from "../../src/jobs/replace-inspector";
import { sealJob } from "../../src/jobs/seal";
import { substituteJob } from "../../src/jobs/substitute";
import { voidJob } from "../../src/jobs/void-draw";
import type { Change } from "../../src/sheets/changes";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { applied, inspected, onSheet, RANDOM, request } from "./books";
import { bureau, INSPECTORS, PLAN, TARGETS } from "./bureau";
import { later } from "./later";
import { sheetOf } from "./sheet-of";

/** Few units under many rows: joint visits, pending ones, the cap and the end of the ranks all come up. */
function smallBureau(balance: string): WorkbookSnapshot {
  const book = bureau({
    targets: [...TARGETS.slice(0, 9), ...TARGETS.slice(25, 29), ...TARGETS.slice(41, 46)],
    plan: [...PLAN.slice(0, 3), ...PLAN.slice(4)],
    inspectors: [
      ...INSPECTORS,
      ["苏和", "基础教育科", "150600021", "2028-12-31", "安全", "在岗", null, 4],
      ["娜仁", "安全科", "150600022", null, "教育、财务", "在岗", null, null],
      ["包勇", "职成教科", "150600023", null, "财务", "在岗", null, null],
    ],
  });
  const settings = sheetOf("设置", [
    ["年度", 2026],
    ["兼顾本年已派", balance],
  ]);
  return { ...book, sheets: [...book.sheets, settings] };
}

const KINDS = [
  "draw",
  "draw",
  "seal",
  "draw-sealed",
  "substitute",
  "substitute",
  "substitute",
  "replace",
  "replace",
  "replace",
  "void",
  "inspect",
  "close",
  "remove",
  "retire",
  "transfer",
] as const;

const anyStep = fc.record({
  kind: fc.constantFrom(...KINDS),
  pick: fc.nat({ max: 1000 }),
  other: fc.nat({ max: 1000 }),
  /** Where the write breaks off; most do not. */
  stop: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.nat({ max: 1000 }) },
  ),
});
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

const pickFrom = <Item>(items: readonly Item[], pick: number): Item | undefined =>
  items[pick % Math.max(1, items.length)];

/** The changes that a step asks for; null where the bureau's state does not allow it, or nothing is written by us. */
function changesOf(book: WorkbookSnapshot, step: Step, day: string): readonly Change[] | null {
  const { evidence, ledger } = readLedger(book);
  const draws = [...visitsInForce(ledger, resultRows(evidence)).values()];
  const inForce = draws.filter(({ state }) => state === "drawn");
  const draw = pickFrom(inForce, step.pick);
  const visit = pickFrom(draw?.visits ?? [], step.other);
  const asked = later(day, { drawNumber: draw?.drawNumber ?? "C2026-001" });
  const unit = visit?.unitId ?? "";
  const plans = ["2026-001", "2026-002", "2026-004"];
  const planNumbers = plans.filter((_, index) => (1 + (step.pick % 7)) & (1 << index));
  const drawing = request(day, { planNumbers, despiteErrors: "试", acceptShortfall: true });
  const seed = { given: `${step.pick}.${step.other}`, random: RANDOM };
  const sealed = draws.find(({ state }) => state === "sealed");
  const outcome =
    step.kind === "draw"
      ? drawJob(book, drawing, seed)
      : step.kind === "seal"
        ? sealJob(book, drawing)
        : step.kind === "draw-sealed"
          ? drawSealedJob(book, drawing, seed, sealed?.drawNumber ?? "")
          : step.kind === "void"
            ? voidJob(book, asked)
            : step.kind === "substitute"
              ? substituteJob(book, { ...asked, unit, acceptShortfall: step.pick % 3 > 0 })
              : step.kind === "replace"
                ? replaceInspectorJob(book, {
                    ...asked,
                    unit,
                    inspector: pickFrom(visit?.team.certificates ?? [], step.pick) ?? "",
                  })
                : null;
  return outcome?.ok === true ? outcome.value.changes : null;
}

/** What the staff does to its own sheets. */
function byHand(book: WorkbookSnapshot, { kind, pick, other }: Step): WorkbookSnapshot {
  const onRow = (sheet: string, change: (row: readonly unknown[]) => readonly unknown[] | null) =>
    onSheet(book, sheet, ([headings = [], ...rows]) => [
      headings,
      ...rows.flatMap((row, index) => {
        const changed = index === pick % rows.length ? change(row) : row;
        return changed === null ? [] : [changed as typeof row];
      }),
    ]);
  if (kind === "close") return onRow("检查对象名录库", (row) => row.with(5, "注销"));
  if (kind === "remove") return onRow("检查对象名录库", () => null);
  if (kind === "retire") return onRow("执法检查人员名录库", (row) => row.with(5, "离岗"));
  if (kind === "transfer") {
    const office = pickFrom(["安全科", "职成教科", "基础教育科"], other) ?? "";
    return onRow("执法检查人员名录库", (row) => row.with(1, office));
  }
  if (kind !== "inspect") return book;
  const number = `C2026-00${1 + (pick % 3)}`;
  return inspected(book, number, (id) => Number(id.at(-1)) % 3 === other % 3);
}

/** The first changes of a list only, and of the last of them half the rows: the ledger's are one range. */
function brokenOff(changes: readonly Change[], stop: number): readonly Change[] {
  const place = stop % changes.length;
  const cut = changes[place];
  const before = changes.slice(0, place);
  if (cut?.kind !== "append-rows" || cut.sheet === "抽取台账") return before;
  return [...before, { ...cut, rows: cut.rows.slice(0, Math.ceil(cut.rows.length / 2)) }];
}

/** A year at a small bureau: what is asked for and done by hand, day after day. */
export const anyStory = fc.record({
  balance: fc.constantFrom("否", "是"),
  steps: fc.array(anyStep, { minLength: 6, maxLength: 16 }),
});
type Story = typeof anyStory extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * The workbook at the end of a story, and how often each deed was done. Deeds that the bureau's state does not allow
 * are passed over; writes that broke off are closed the next moment.
 */
export function told({ balance, steps }: Story): {
  readonly book: WorkbookSnapshot;
  readonly deeds: ReadonlyMap<string, number>;
} {
  const deeds = new Map<string, number>();
  const count = (deed: string, times = 1) => deeds.set(deed, (deeds.get(deed) ?? 0) + times);
  const first = drawJob(smallBureau(balance), request("03-01"), { given: "3.1", random: RANDOM });
  if (!first.ok) throw new Error(first.error.code);
  let book = applied(smallBureau(balance), first.value.changes);
  steps.forEach((step, index) => {
    const day = `03-${String(index + 2).padStart(2, "0")}`;
    book = byHand(book, step);
    const changes = changesOf(book, step, day);
    if (changes === null) return;
    count(step.kind);
    // Where the write of a draw may stop is another test's matter.
    const isLater = ["substitute", "replace", "void"].includes(step.kind);
    if (step.stop === null || !isLater) book = applied(book, changes);
    else {
      book = applied(book, brokenOff(changes, step.stop));
      const recovered = recoverJob(book, request(day).now, null);
      if (!recovered.ok) throw new Error(recovered.error.code);
      book = applied(book, recovered.value.changes);
      count("broken off", recovered.value.drawNumbers.length);
    }
  });
  return { book, deeds };
}
