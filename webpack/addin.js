const { readFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { version } = require("../package.json");
const { FirstLoadPlugin } = require("./first-load-plugin");
const { fillManifest, TEMPLATE_ORIGIN } = require("./manifest");
const { officeJs } = require("./office-js");
const { startUp } = require("./start-up");
const { webEdition } = require("./web");

const ROOT = path.resolve(__dirname, "..");
const PORT = Number(new URL(TEMPLATE_ORIGIN).port);

/** Certificates that Microsoft's office-addin-dev-certs made and had this machine trust; else the server makes its own. */
function certificates() {
  const file = (name) => path.join(os.homedir(), ".office-addin-dev-certs", name);
  try {
    return { key: readFileSync(file("localhost.key")), cert: readFileSync(file("localhost.crt")) };
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}

/**
 * The Excel add-in: page, bundle, icons, manifest and office.js, for a web server.
 *
 * @param settings origin and officejs as given to `npm run build -- --env …`; entry and folder for tests
 */
exports.addin = ({
  origin = TEMPLATE_ORIGIN,
  officejs = "local",
  entry = "./src/taskpane/index.tsx",
  folder = path.join(ROOT, "dist/addin"),
}) => {
  const office = officeJs(officejs);
  const start = startUp(["old-web-view", "watchdog", "before-office", "after-office"]);
  const manifest = fillManifest(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), {
    origin,
    version,
  });
  return {
    ...webEdition({
      name: "pane",
      entry,
      folder,
      page: { template: "src/taskpane/taskpane.html", file: "taskpane.html" },
      values: { start, officeUrl: office.url },
      scriptOrigins: office.scriptOrigins,
      copies: [
        ...start.copies,
        ...office.copies,
        { from: path.join(ROOT, "assets/icons/*.png"), to: "icons/[name][ext]" },
        { from: path.join(ROOT, "manifest.xml"), to: "manifest.xml", transform: () => manifest },
      ],
      plugins: [new FirstLoadPlugin("taskpane.html")],
    }),
    devServer: {
      port: PORT,
      server: { type: "https", options: certificates() },
      host: "localhost",
      static: false,
      client: { overlay: false },
    },
  };
};
