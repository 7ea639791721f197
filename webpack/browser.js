const path = require("node:path");
const { startUp } = require("./start-up");
const { webEdition } = require("./web");

/** The browser edition: pane and grid in one page, as static files. */
exports.browser = () => {
  const start = startUp(["old-web-view", "watchdog"]);
  return webEdition({
    name: "browser",
    entry: "./src/standalone/index.tsx",
    folder: path.resolve(__dirname, "../dist/browser"),
    page: { template: "src/standalone/index.html", file: "index.html" },
    values: { start },
    copies: [
      ...start.copies,
      { from: path.resolve(__dirname, "../assets/icons/app.svg"), to: "icons/[name][ext]" },
    ],
  });
};
