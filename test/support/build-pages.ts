import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(__dirname, "../..");

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
