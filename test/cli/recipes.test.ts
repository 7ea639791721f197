import { type Entry, rankUnits } from "../../src/core/draw/selection";
import { keyOf, targetStatement } from "../../src/core/draw/statement";
import { createTicketer } from "../../src/core/draw/ticket";
import {
  drawByDuckdb,
  drawByPostgres,
  drawByPython,
  drawByShell,
  type EngineDraw,
  hasPostgres,
  hasProgram,
  ticketByShell,
} from "../support/engines";

const KEY = keyOf(targetStatement("2026-EDU-03", 1, "🎲7.12.19"));

/** Names that a shell, a script or a database might take for something else. */
const NAMES = [
  "东胜区第一小学",
  "甲,乙",
  "a,1,b",
  "|",
  "=1+1",
  'o\'Brien "B"',
  "北 京",
  "\\n",
  "%s",
  "$KEY",
  "𠮷野🎓",
  "é",
  "e\u0301",
  "鄂尔多斯市东胜区民办非学历高等教育培训机构联合会附属职业技能与艺术体育综合培训中心",
];

function entriesOfWeight(weightAt: (index: number) => number): readonly Entry[] {
  const codes = Array.from({ length: 16 }, (_, index) => `1215060400450${10_000 + index}`);
  return [...NAMES, ...codes].map((id, index) => ({ id, weight: weightAt(index) }));
}

const DRAWS: readonly (readonly [string, EngineDraw])[] = [
  ["weight 1", { key: KEY, pool: entriesOfWeight(() => 1), k: 12 }],
  ["weight 2", { key: KEY, pool: entriesOfWeight(() => 2), k: 12 }],
  ["weight 3", { key: KEY, pool: entriesOfWeight(() => 3), k: 30 }],
  ["weights 1 to 3", { key: KEY, pool: entriesOfWeight((index) => 1 + (index % 3)), k: 7 }],
];

function drawnHere(draw: EngineDraw): readonly string[] {
  return rankUnits(draw.key, draw.pool)
    .slice(0, draw.k)
    .map((unit) => unit.id);
}

const large: EngineDraw = {
  key: KEY,
  pool: Array.from({ length: 20_000 }, (_, index) => ({
    id: `52150602MJ${String(index).padStart(8, "0")}`,
    weight: 1 + (index % 3),
  })),
  k: 1_000,
};

const onShell = hasProgram("sha256sum") ? describe : describe.skip;
onShell("in a shell with sha256sum", () => {
  test.each(NAMES)("one line gives the ticket of %s", (name) => {
    expect(ticketByShell(KEY, name)).toBe(createTicketer(KEY)(name, 1));
  });

  test.each(DRAWS)("the loop draws the same units: %s", (_, draw) => {
    expect(drawByShell(draw)).toEqual(drawnHere(draw));
  });
});

const onPython = hasProgram("python3") ? describe : describe.skip;
onPython("in Python", () => {
  test.each([...DRAWS, ["20,000 units", large] as const])(
    "one expression draws the same units: %s",
    (_, draw) => {
      expect(drawByPython(draw)).toEqual(drawnHere(draw));
    },
  );
});

describe("in DuckDB", () => {
  test.each([...DRAWS, ["20,000 units", large] as const])(
    "one statement draws the same units: %s",
    async (_, draw) => {
      expect(await drawByDuckdb(draw)).toEqual(drawnHere(draw));
    },
  );
});

const onPostgres = hasPostgres() ? describe : describe.skip;
onPostgres("in PostgreSQL, where psql reaches a server", () => {
  test.each([...DRAWS, ["20,000 units", large] as const])(
    "one statement draws the same units: %s",
    (_, draw) => {
      expect(drawByPostgres(draw)).toEqual(drawnHere(draw));
    },
  );
});
