import { DuckDBInstance } from "@duckdb/node-api";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "../../src/core/draw/selection";

/** A draw as another engine is given it: the key, the eligible units, and how many are drawn. */
export type EngineDraw = {
  readonly key: string;
  readonly pool: readonly Entry[];
  readonly k: number;
};

/** The texts that the project publishes for recomputing a draw without it. */
export type RecipeName =
  "shell.txt" | "shell-draw.txt" | "python.txt" | "duckdb.sql" | "postgres.sql";

/** The exact text of a recipe, with its last line feed. */
export function recipe(name: RecipeName): string {
  return readFileSync(join(__dirname, "recipes", name), "utf8");
}

/** True when a program of that name can be run on this machine. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0;
}

/** True when psql reaches a server with its usual settings (PGHOST, PGUSER …). */
export function hasPostgres(): boolean {
  const answer = spawnSync("psql", ["-X", "-w", "-Atc", "SELECT 1"], { encoding: "utf8" });
  return answer.status === 0 && answer.stdout.trim() === "1";
}

/** The ticket of one number of a unit, as the shell line prints it. */
export function ticketByShell(key: string, id: string): string {
  const printed = execFileSync("sh", ["-c", recipe("shell.txt")], {
    env: { ...process.env, KEY: key, ID: id },
    encoding: "utf8",
  });
  return printed.slice(0, printed.indexOf(" "));
}

/** The drawn IDs in order, by `sh`, `sha256sum` and `sort`. IDs hold neither TAB nor line feed. */
export function drawByShell(draw: EngineDraw): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "draw-"));
  try {
    const rows = draw.pool.map(({ id, weight }) => `${id}\t${weight}\n`);
    writeFileSync(join(folder, "pool.tsv"), rows.join(""));
    const printed = execFileSync("sh", ["-c", recipe("shell-draw.txt")], {
      cwd: folder,
      env: { ...process.env, KEY: draw.key, K: String(draw.k) },
      encoding: "utf8",
    });
    return lines(printed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The drawn IDs in order, by Python's standard library. */
export function drawByPython(draw: EngineDraw): readonly string[] {
  const program = [
    "import json, sys",
    "from collections import namedtuple",
    "from hashlib import sha256",
    "given = json.load(sys.stdin)",
    "Row = namedtuple('Row', 'id weight')",
    "rows = [Row(**row) for row in given['pool']]",
    "KEY, k = given['key'], given['k']",
    `drawn = ${recipe("python.txt").trim()}`,
    "print(json.dumps([r.id for r in drawn]))",
  ].join("\n");
  const printed = execFileSync("python3", ["-c", program], {
    input: JSON.stringify(draw),
    encoding: "utf8",
  });
  const drawn: readonly string[] = JSON.parse(printed);
  return drawn;
}

/** The drawn IDs in order, by one SQL statement on DuckDB in memory. */
export async function drawByDuckdb(draw: EngineDraw): Promise<readonly string[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run("CREATE TABLE pool (id VARCHAR, weight INTEGER)");
    const appender = await connection.createAppender("pool");
    for (const { id, weight } of draw.pool) {
      appender.appendVarchar(id);
      appender.appendInteger(weight);
      appender.endRow();
    }
    appender.closeSync();
    const reader = await connection.runAndReadAll(recipe("duckdb.sql"), {
      KEY: draw.key,
      k: draw.k,
    });
    return reader.getRows().map(([id]) => String(id));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The drawn IDs in order, by one SQL statement on a PostgreSQL server; leaves nothing behind there. */
export function drawByPostgres(draw: EngineDraw): readonly string[] {
  const rows = draw.pool.map(({ id, weight }) => `${copyText(id)}\t${weight}\n`);
  const script = [
    "SET client_encoding = 'UTF8';",
    "CREATE TEMPORARY TABLE pool (id text, weight integer);",
    `COPY pool FROM STDIN;\n${rows.join("")}\\.\n`,
    `${recipe("postgres.sql")};`,
  ].join("\n");
  const printed = execFileSync(
    "psql",
    [
      "-X",
      "-w",
      "-q",
      "-At",
      "-v",
      "ON_ERROR_STOP=1",
      "-v",
      `KEY=${draw.key}`,
      "-v",
      `k=${draw.k}`,
    ],
    { input: script, encoding: "utf8" },
  );
  return lines(printed);
}

/** In COPY's text format only the backslash of an ID needs care. */
function copyText(id: string): string {
  return id.replaceAll("\\", "\\\\");
}

function lines(printed: string): readonly string[] {
  return printed.split("\n").slice(0, -1);
}
