/** TypeScript is compiled one file at a time; `npm run typecheck` holds the types. */
exports.typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
};

/** This package calls itself CommonJS and ships its `module` entry as an ES module all the same. */
exports.workingDays = {
  test: /[\\/]chinese-days[\\/]dist[\\/]index\.es\.js$/,
  type: "javascript/esm",
};
