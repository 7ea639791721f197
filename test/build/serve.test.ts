import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPT = join(__dirname, "../../scripts/serve.js");
const HASHED = "browser.0123456789ab.js";

const folder = mkdtempSync(join(tmpdir(), "browser-edition-"));
const running: ChildProcess[] = [];

beforeAll(() => {
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>双随机</title>");
  writeFileSync(join(folder, HASHED), "void 0;");
});
afterEach(() => running.splice(0).forEach((process) => process.kill()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the server as `npm start` does, and waits for its first words or its end. */
async function start(
  environment: Readonly<Record<string, string>>,
  from = folder,
): Promise<{ readonly printed: string; readonly code: number | null }> {
  const child = spawn(process.execPath, [SCRIPT, from], {
    env: { ...process.env, CI: "true", PORT: "", ...environment },
  });
  running.push(child);
  let printed = "";
  return new Promise((resolve) => {
    child.stdout.on("data", (data) => {
      printed += String(data);
      resolve({ printed, code: null });
    });
    child.stderr.on("data", (data) => (printed += String(data)));
    child.on("close", (code) => resolve({ printed, code }));
  });
}

const addressIn = (printed: string) => /http:\/\/localhost:\d+/u.exec(printed)?.[0] ?? "";

describe("npm start", () => {
  test("prints the address under which the page is found", async () => {
    const { printed } = await start({});
    const response = await fetch(addressIn(printed));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("双随机");
  });

  test("lets the page load nothing from elsewhere, and says so in its headers", async () => {
    const { printed } = await start({});
    const { headers } = await fetch(addressIn(printed));
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self';/u,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("a file whose name tells its content is kept for good, the page is asked for each time", async () => {
    const { printed } = await start({});
    const caching = async (file: string) =>
      (await fetch(`${addressIn(printed)}/${file}`)).headers.get("cache-control");
    expect(await caching(HASHED)).toContain("immutable");
    expect(await caching("")).toBe("no-cache");
  });

  test("takes the next port when one is taken", async () => {
    const [first, second] = [await start({}), await start({})];
    expect(addressIn(second.printed)).not.toBe("");
    expect(addressIn(second.printed)).not.toBe(addressIn(first.printed));
  });

  test("takes the port that PORT names, or says that it is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = address !== null && typeof address === "object" ? String(address.port) : "";
    expect(await start({ PORT: port })).toEqual({
      printed: expect.stringContaining(port),
      code: 1,
    });
    await new Promise((resolve) => other.close(resolve));
    expect((await start({ PORT: port })).printed).toContain(`http://localhost:${port}`);
  });

  test("says what to do when there is nothing to serve", async () => {
    const { printed, code } = await start({}, join(folder, "nothing"));
    expect(printed).toContain("npm run build");
    expect(code).toBe(1);
  });
});
