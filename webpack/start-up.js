const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");

const FOLDER = path.resolve(__dirname, "../src/taskpane/start-up");

function hashed(name) {
  const digest = createHash("sha256").update(readFileSync(path.join(FOLDER, `${name}.js`)));
  return `${name}.${digest.digest("hex").slice(0, 12)}.js`;
}

/**
 * The scripts that come before the bundle, each a file of its own because the pages allow no script inside them.
 * They are copied as written: the minifier would turn them into JavaScript that an old web view cannot read.
 *
 * @param {string[]} names files of src/taskpane/start-up, without their ending
 */
exports.startUp = (names) => ({
  urls: Object.fromEntries(names.map((name) => [name, hashed(name)])),
  style: readFileSync(path.join(FOLDER, "start-up.css"), "utf8"),
  copies: names.map((name) => ({
    from: path.join(FOLDER, `${name}.js`),
    to: hashed(name),
    info: { minimized: true },
  })),
});
