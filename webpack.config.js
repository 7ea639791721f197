const { addin } = require("./webpack/addin");
const { browser } = require("./webpack/browser");
const { terminalProgram } = require("./webpack/terminal");

/** What is built, and out of what. */
const EDITIONS = {
  cli: () => terminalProgram("cli", "./src/cli/main.ts"),
  addin: addin,
  browser: browser,
};

const GROUPS = { all: Object.keys(EDITIONS), web: ["addin", "browser"] };

const bench = () => ({
  ...terminalProgram("bench", "./bench/main.ts"),
  externals: { "@duckdb/node-api": "commonjs @duckdb/node-api" },
});

/**
 * `npm run build` makes every edition; `--env only=cli` (addin, browser) makes one, `--env only=web` the two for a web
 * server. For the add-in: `--env origin=https://host/path`, `--env officejs=cdn`.
 */
module.exports = (env) => {
  if (env.bench) return bench();
  const names = GROUPS[env.only ?? "all"] ?? [env.only];
  return names.flatMap((name) => {
    if (!(name in EDITIONS)) throw new Error(`--env only=${name}: there is no such edition.`);
    return [EDITIONS[name](env)];
  });
};
