const { ensureBrowser } = require("./browser");

/** Before the tests that look at pages: there is a browser. */
module.exports = () => ensureBrowser();
