import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { launchBrowser } from "../support/browser";
import { runWebpack } from "../support/build-pages";
import { servePages } from "../support/static-pages";

const CONFIG = "test/support/start-up.webpack.config.js";
const LIBRARY = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const INTRANET = "https://excel.jtj.example.gov.cn/double-random";

const folder = mkdtempSync(join(tmpdir(), "addin-"));
let local: Awaited<ReturnType<typeof build>>;

beforeAll(async () => {
  local = await build("local");
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the add-in around a bundle of one line; what the build printed, and where it is. */
async function build(name: string, ...settings: readonly string[]) {
  const to = join(folder, name);
  const words = [`folder=${to}`, ...settings].flatMap((setting) => ["--env", setting]);
  const printed = await runWebpack(["--config", CONFIG, ...words]);
  const files = readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(to, join(entry.parentPath, entry.name)));
  return { printed, files, read: (file: string) => readFileSync(join(to, file), "utf8") };
}

describe("the add-in as it is built", () => {
  test("holds what Excel loads of office.js, byte for byte, and nothing else of it", () => {
    const { files, read } = local;
    const office = files.filter((file) => file.startsWith("office/")).sort();
    expect(office).toEqual([
      "office/LICENSE.md",
      "office/en-us/office_strings.js",
      "office/excel-ios-16.00.js",
      "office/excel-mac-16.00.js",
      "office/excel-web-16.00.js",
      "office/excel-win32-16.01.js",
      "office/o15apptofilemappingtable.js",
      "office/office.js",
      "office/telemetry/oteljs_agave.js",
      "office/zh-cn/office_strings.js",
      "office/zh-tw/office_strings.js",
    ]);
    for (const file of office.filter((name) => name.endsWith(".js"))) {
      const original = readFileSync(join(LIBRARY, relative("office", file)), "utf8");
      expect([file, read(file) === original]).toEqual([file, true]);
    }
  });

  test("has no script inside its page, and no address that a path of the server would break", () => {
    const { read } = local;
    const page = read("taskpane.html");
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/u);
    expect(page).not.toMatch(/(src|href)="?(\/|https?:)/u);
    expect(page).not.toMatch(/\son\w+=/u);
    expect(page).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'",
    );
  });

  test("keeps the first scripts as they are written, for web views that know ECMAScript 3", () => {
    const { files, read } = local;
    const name = files.find((file) => file.startsWith("old-web-view.")) ?? "";
    const source = join(__dirname, "../../src/taskpane/start-up/old-web-view.js");
    expect(read(name)).toBe(readFileSync(source, "utf8"));
  });

  test("carries the origin of its server in the manifest, and the icons named there", async () => {
    const { files, read } = await build("origin", `origin=${INTRANET}`);
    const manifest = read("manifest.xml");
    const named = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/gu)].map(([, url]) => url);
    expect(manifest).not.toContain("localhost");
    expect(named.length).toBeGreaterThan(10);
    for (const url of named) expect(files).toContain(String(url).replace(`${INTRANET}/`, ""));
  });

  test("takes office.js from Microsoft when asked to, and allows that origin alone", async () => {
    const { files, read } = await build("cdn", "officejs=cdn");
    const page = read("taskpane.html");
    expect(page).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(page).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(files.filter((file) => file.startsWith("office/"))).toEqual([]);
  });

  test("refuses an origin that Excel could not use, and a source of office.js that there is not", async () => {
    await expect(build("http", "origin=http://jtj.example.gov.cn")).rejects.toThrow("https://host");
    await expect(build("other", "officejs=mirror")).rejects.toThrow("local or cdn");
    expect(existsSync(join(folder, "http"))).toBe(false);
  });

  test("finds its worker and its later parts below any path of a server", async () => {
    await build("worker", "entry=./test/support/worker-entry.js");
    const [browser, pages] = [await launchBrowser(), await servePages(folder)];
    try {
      const page = await browser.newPage();
      await page.goto(`${pages.origin}/worker/taskpane.html`);
      await page.getByText("worker answered, the rest came later").waitFor();
    } finally {
      await browser.close();
      await pages.close();
    }
  });

  test("prints what the first load takes", () => {
    const { printed } = local;
    expect(printed).toMatch(/\d+\.\d kB of JavaScript \(gzip, without office\.js\)/u);
  });
});
