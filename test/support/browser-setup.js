const { ensureBrowser } = require("./browser");
const { ensureWebEditions } = require("./build-pages");

/** Once before the tests that look at pages: there is a browser, and the pages are built from the sources as they are. */
module.exports = async () => {
  await ensureBrowser();
  await ensureWebEditions();
};
