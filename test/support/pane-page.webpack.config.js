const path = require("node:path");
const { webEdition } = require("../../webpack/web");

/** The pane over a workbook in memory, as a page for the browser tests: `--env folder=…` is where it goes. */
module.exports = ({ folder }) =>
  webEdition({
    name: "pane-page",
    entry: path.join(__dirname, "pane-page.tsx"),
    folder,
    page: { template: path.join("test/support", "pane-page.html"), file: "index.html" },
    values: {},
    copies: [{ from: path.join(__dirname, "../../assets/icons/app.svg"), to: "icons/[name][ext]" }],
  });
