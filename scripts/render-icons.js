/**
 * Draws assets/icons/*.svg as PNG in the sizes that Excel asks for: `node scripts/render-icons.js` after an SVG changed.
 * BROWSER_PATH names the browser, else Debian's Chromium draws.
 */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const FOLDER = path.resolve(__dirname, "../assets/icons");
const SIZES = [16, 32, 64, 80];

async function draw(page, name, size) {
  const svg = readFileSync(path.join(FOLDER, `${name}.svg`), "base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style>` +
      `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: path.join(FOLDER, `${name}-${size}.png`), omitBackground: true });
}

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
  });
  const page = await browser.newPage();
  const names = readdirSync(FOLDER).filter((file) => file.endsWith(".svg"));
  for (const file of names) {
    for (const size of SIZES) await draw(page, file.replace(".svg", ""), size);
  }
  await browser.close();
}

void main();
