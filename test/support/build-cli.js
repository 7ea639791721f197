const webpack = require("webpack");
const configuration = require("../../webpack.config.js");

/** Builds the command line before the tests that call it as a process, so that they never run an older one. */
module.exports = () =>
  new Promise((resolve, reject) => {
    webpack({ ...configuration({ only: "cli" })[0], mode: "production" }, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
