import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, LaunchOptions } from "playwright-core";

/** Where Chromium and its relatives are installed on Debian, other Linuxes, Mac and Windows. */
const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Browsers that playwright-core finds at their makers' own places. */
const CHANNELS = ["chrome", "msedge"];

/** Without a display, without a sandbox for root, and without a word to the browser's maker. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const DEBIAN_PACKAGES = ["chromium", "fonts-noto-cjk"];

/** What somebody is told whose machine has no browser that the tests can drive. */
export const NO_BROWSER =
  "No browser for the tests: install Chromium, Chrome or Edge (Debian: apt-get install " +
  `${DEBIAN_PACKAGES.join(" ")}), or set BROWSER_PATH to one.`;

/** The program to drive: BROWSER_PATH when it is set (it must exist then), else the first of the usual paths. */
function browserPath(): string | undefined {
  const named = process.env["BROWSER_PATH"];
  if (named === undefined || named === "") return USUAL_PATHS.find((path) => existsSync(path));
  if (!existsSync(named)) throw new Error(`BROWSER_PATH names no file: ${named}`);
  return named;
}

/**
 * Starts headless Chromium, Chrome or Edge; the caller closes it.
 *
 * @param options playwright's own, `args` being added to the flags of every test browser
 * @throws an Error with one line on what to install, when there is no browser
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const settings = { ...options, args: [...FLAGS, ...(options.args ?? [])] };
  const path = browserPath();
  if (path !== undefined) return chromium.launch({ ...settings, executablePath: path });
  const refusals: string[] = [];
  for (const channel of CHANNELS) {
    try {
      return await chromium.launch({ ...settings, channel });
    } catch (error) {
      refusals.push(String(error).split("\n")[0] ?? "");
    }
  }
  throw new Error(`${NO_BROWSER} (${refusals.join("; ")})`);
}

function mayInstall(): boolean {
  const release = "/etc/os-release";
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID=debian$/mu.test(readFileSync(release, "utf8"))
  );
}

function apt(...words: readonly string[]): void {
  const { status } = spawnSync("apt-get", words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new Error(`apt-get ${words.join(" ")} failed. ${NO_BROWSER}`);
}

/**
 * Sees to it, once before the browser tests, that there is a browser: as root on Debian it is installed, with a
 * Chinese font.
 *
 * @throws an Error with one line on what to install, elsewhere
 */
export async function ensureBrowser(): Promise<void> {
  if (browserPath() !== undefined) return;
  try {
    await (await launchBrowser()).close();
  } catch (error) {
    if (!mayInstall()) throw error;
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...DEBIAN_PACKAGES);
  }
}
