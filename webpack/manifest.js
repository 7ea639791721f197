/** The origin that manifest.xml is written for. */
const TEMPLATE_ORIGIN = "https://localhost:3000";

/** Where the pane will be served: https, perhaps with a path, no slash at its end, nothing that XML would have to escape. */
const ORIGIN = /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~-]+)*$/;

/** Manifest versions have four numbers: 0.1.0 is 0.1.0.0. */
exports.fourParts = (version) => `${version.replace(/[^\d.].*$/, "")}.0`;

/**
 * The manifest for one server and one version of the package.
 *
 * @param {string} template manifest.xml
 * @param {{ origin: string, version: string }} settings
 * @throws an Error that says what an origin looks like
 */
exports.fillManifest = (template, { origin, version }) => {
  if (!ORIGIN.test(origin)) {
    throw new Error(`--env origin=${origin}: it is https://host or https://host/path.`);
  }
  return template
    .replaceAll(TEMPLATE_ORIGIN, origin)
    .replace(/<Version>[^<]*</, `<Version>${exports.fourParts(version)}<`);
};

exports.TEMPLATE_ORIGIN = TEMPLATE_ORIGIN;
