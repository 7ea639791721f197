const path = require("node:path");

/**
 * What Excel loads of Microsoft's library, seen in a server's log for each platform: 10 files of its many.
 * They keep their names and lie beside office.js, which looks for them there; they are copied unchanged, as the
 * licence asks.
 */
const FILES = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** Microsoft's own address of the library, for those who have the internet and want its newest version. */
const CDN = "https://appsforoffice.microsoft.com";

/** Patterns for copy-webpack-plugin; `minimized` keeps webpack's own minifier away from them. */
function copies() {
  const from = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const files = FILES.map((file) => ({
    from: path.join(from, file),
    to: `office/${file}`,
    info: { minimized: true },
  }));
  return [...files, { from: path.join(from, "../LICENSE.md"), to: "office/LICENSE.md" }];
}

/**
 * Where the pane's page gets office.js from.
 *
 * @param {"local" | "cdn"} source
 */
exports.officeJs = (source) => {
  if (source === "local") return { url: "office/office.js", scriptOrigins: [], copies: copies() };
  if (source === "cdn") {
    return { url: `${CDN}/lib/1/hosted/office.js`, scriptOrigins: [CDN], copies: [] };
  }
  throw new Error(`--env officejs=${source}: it is local or cdn.`);
};
