const { addin } = require("../../webpack/addin");

/** The add-in's page around a bundle of one line, so that what comes before the bundle is tested alone. */
module.exports = (env) => addin({ entry: "./test/support/start-up-entry.js", ...env });
