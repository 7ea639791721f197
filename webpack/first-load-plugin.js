const path = require("node:path");
const { firstLoad } = require("../scripts/first-load");

/** Prints after a build what the first load of a page takes, so that nobody makes it heavier unnoticed. */
exports.FirstLoadPlugin = class FirstLoadPlugin {
  constructor(page) {
    this.page = page;
  }

  apply(compiler) {
    compiler.hooks.done.tap("FirstLoadPlugin", (stats) => {
      if (stats.hasErrors() || compiler.watchMode) return;
      const files = firstLoad(path.join(compiler.outputPath, this.page));
      const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
      const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
      const parts = files.map(({ file, bytes }) => `  ${kilobytes(bytes).padStart(9)}  ${file}`);
      compiler
        .getInfrastructureLogger("first load")
        .info(`${kilobytes(total)} of JavaScript (gzip, without office.js)\n${parts.join("\n")}`);
    });
  }
};
