const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * What a page's first load takes: the scripts that its tags name, compressed each for itself as a server does,
 * without office.js, which every add-in has to load.
 *
 * @param {string} page path of a built page
 * @returns {{ file: string, bytes: number }[]} bytes after gzip
 */
exports.firstLoad = (page) => {
  const html = readFileSync(page, "utf8");
  const files = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, file]) => file);
  return files
    .filter((file) => !/(^|\/)office\.js$/.test(file))
    .map((file) => ({
      file,
      bytes: gzipSync(readFileSync(path.join(path.dirname(page), file)), { level: 9 }).length,
    }));
};
