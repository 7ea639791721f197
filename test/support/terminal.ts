import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { Outcome } from "../../src/cli/outcome";
import { wordsOf } from "../../src/i18n/words-of";

/** A folder of its own for one test file; `clean` takes it away again. */
export function workFolder(): {
  readonly path: (name: string) => string;
  readonly clean: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "inspection-"));
  return {
    path: (name) => join(folder, name),
    clean: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** 256 bits that every test run shares. */
export const RANDOM_SEED = "5eed".repeat(16);

/** The command line inside the test's process: 2026-03-02 09:30, random bits that never change. */
export async function call(...typed: readonly string[]): Promise<Outcome> {
  return run(typed, {
    clock: () => ({ date: { year: 2026, month: 3, day: 2 }, hour: 9, minute: 30 }),
    randomSeed: () => RANDOM_SEED,
    words: wordsOf("zh-CN"),
  });
}

const MAIN = join(__dirname, "../../dist/cli/main.js");

/** The command line as a process of its own. */
export function callProcess(...typed: readonly string[]): {
  readonly exitCode: number | null;
  readonly standardOutput: string;
  readonly standardError: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...typed], {
    encoding: "utf8",
  });
  return { exitCode: status, standardOutput: stdout, standardError: stderr };
}

/** The same for a reader that goes away before the answer comes (`| head`); what it said on standard error. */
export function callUnread(...typed: readonly string[]): Promise<{
  readonly exitCode: number | null;
  readonly standardError: string;
}> {
  const child = spawn(process.execPath, [MAIN, ...typed], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let standardError = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (standardError += text));
  return new Promise((resolve) => {
    child.on("close", (exitCode) => resolve({ exitCode, standardError }));
  });
}

/** A file's bytes, or null when there is no such file. */
export function bytesOf(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null;
}
