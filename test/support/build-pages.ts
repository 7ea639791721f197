import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(__dirname, "../..");

/** What the web editions are made of, and their pages. */
const SOURCES = [
  "src",
  "webpack",
  "assets/icons",
  "manifest.xml",
  "package.json",
  "webpack.config.js",
];
const PAGES = {
  "src/taskpane/index.tsx": "dist/addin/taskpane.html",
  "src/standalone/index.tsx": "dist/browser/index.html",
};

/**
 * Runs webpack in a process of its own, so that its plugins never meet the test runner's modules.
 *
 * @param words what follows `webpack --mode production`
 * @returns what it printed
 * @throws an Error with webpack's own words when the build fails
 */
export async function runWebpack(words: readonly string[]): Promise<string> {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const typed = [webpack, "--mode", "production", ...words];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, typed, { cwd: ROOT });
  return `${stdout}\n${stderr}`;
}

function newest(path: string): number {
  const stats = statSync(path);
  const below = stats.isDirectory()
    ? readdirSync(path).map((name) => newest(join(path, name)))
    : [];
  return Math.max(stats.mtimeMs, ...below);
}

/** Builds dist/addin and dist/browser, unless they are newer than everything they are made of. */
export async function ensureWebEditions(): Promise<void> {
  const pages = Object.values(PAGES).map((page) => join(ROOT, page));
  const changed = Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  const isFresh = (page: string) => existsSync(page) && statSync(page).mtimeMs > changed;
  if (!pages.every(isFresh)) await runWebpack(["--env", "only=web"]);
}
