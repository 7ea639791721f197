const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

const DIST = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Compiled once a worker, run once a test file: the files of office.js are large. */
const scripts = new Map();

function scriptOf(file) {
  const name = path.join(DIST, file);
  const script =
    scripts.get(file) ?? new vm.Script(fs.readFileSync(name, "utf8"), { filename: name });
  scripts.set(file, script);
  return script;
}

/**
 * Node, with one addition: `runOfficeScript("office.js")` runs a file of office.js as a page would, in the
 * realm of the tests, so that its errors are instances of their Error and its arrays of their Array.
 */
module.exports = class OfficeEnvironment extends TestEnvironment {
  timers = [];

  async setup() {
    await super.setup();
    // office.js never stops its watches: they end with the tests.
    const { setInterval, setTimeout } = this.global;
    const started = (timer) => {
      this.timers.push(timer);
      return timer;
    };
    this.global.setInterval = (...given) => started(setInterval(...given));
    this.global.setTimeout = (...given) => started(setTimeout(...given));
    this.global.runOfficeScript = (file) => scriptOf(file).runInContext(this.context);
  }

  async teardown() {
    for (const timer of this.timers) clearTimeout(timer);
    await super.teardown();
  }
};
