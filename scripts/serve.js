/**
 * Serves the browser edition on this computer alone: `node scripts/serve.js [folder]`. Port 3000 or the next free one; with
 * PORT that one or none. Opens the browser where somebody sits before a screen.
 */
const { existsSync } = require("node:fs");
const { createServer } = require("node:http");
const path = require("node:path");
const sirv = require("sirv");
const { contentSecurity } = require("../webpack/content-security");

const FIRST_PORT = 3000;
const LAST_PORT = 3020;
/** Both addresses of «localhost»: another program on one of them would else be what the browser finds. */
const LOOPBACKS = ["127.0.0.1", "::1"];
const HASHED_NAME = /\.[0-9a-f]{12}\.js$/;
const YEAR_SECONDS = 31_536_000;

function handler(folder) {
  return sirv(folder, {
    etag: true,
    setHeaders(response, file) {
      response.setHeader("Content-Security-Policy", contentSecurity());
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      const caching = HASHED_NAME.test(file) ? `max-age=${YEAR_SECONDS}, immutable` : "no-cache";
      response.setHeader("Cache-Control", caching);
    },
  });
}

/** One server on one address; undefined where this computer has no such address (IPv6 switched off). */
function listen(files, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(files);
    server.once("error", (error) =>
      error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT" ? resolve() : reject(error),
    );
    server.listen(port, host, () => resolve(server));
  });
}

/** True when both addresses of the port are ours now; false, and nothing kept, when another program has one. */
async function take(files, port) {
  const servers = [];
  try {
    for (const host of LOOPBACKS) servers.push(await listen(files, port, host));
    return true;
  } catch (error) {
    servers.forEach((server) => server?.close());
    if (error.code === "EADDRINUSE") return false;
    throw error;
  }
}

function portsToTry() {
  if (process.env.PORT) return [Number(process.env.PORT)];
  return Array.from({ length: LAST_PORT - FIRST_PORT + 1 }, (_, index) => FIRST_PORT + index);
}

const hasScreen = () =>
  !process.env.CI &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** The address stands in the terminal, so a browser that does not open is no failure. */
async function openBrowser(address) {
  try {
    const { default: open } = await import("open");
    const browser = await open(address);
    browser.once("error", (error) => console.error(`(浏览器没有打开 ${error.message})`));
  } catch (error) {
    console.error(`(浏览器没有打开 ${error.message})`);
  }
}

async function main() {
  const folder = path.resolve(process.argv[2] ?? path.join(__dirname, "../dist/browser"));
  if (!existsSync(path.join(folder, "index.html"))) {
    throw new Error(`${folder} 里没有 index.html，请先运行 npm run build。`);
  }
  const files = handler(folder);
  for (const port of portsToTry()) {
    if (!(await take(files, port))) continue;
    const address = `http://localhost:${port}`;
    console.log(`双随机抽查助手（浏览器版）：${address}\n按 Ctrl+C 结束。Press Ctrl+C to stop.`);
    if (hasScreen()) await openBrowser(address);
    return;
  }
  throw new Error(`端口 ${portsToTry().join("、")} 都被占用，请用 PORT 指定另一个。`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
