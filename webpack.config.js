const path = require("node:path");

/** TypeScript is compiled one file at a time; `npm run typecheck` holds the types. */
const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
};

/** This package calls itself CommonJS and ships its `module` entry as an ES module all the same. */
const workingDays = {
  test: /[\\/]chinese-days[\\/]dist[\\/]index\.es\.js$/,
  type: "javascript/esm",
};

/** A program for Node 20, in one file, so that it starts in a fraction of a second. */
function terminalProgram(name, entry) {
  return {
    name,
    target: "node20",
    entry: { main: entry },
    output: { path: path.resolve(__dirname, "dist", name), clean: true },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescript, workingDays] },
    optimization: { minimize: false },
    devtool: false,
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

module.exports = (env) =>
  env.bench
    ? {
        ...terminalProgram("bench", "./bench/main.ts"),
        externals: { "@duckdb/node-api": "commonjs @duckdb/node-api" },
      }
    : terminalProgram("cli", "./src/cli/main.ts");
