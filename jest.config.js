/** Every file goes through swc as CommonJS, also the few packages that ship only ES modules. */
const transform = {
  "^.+\\.[tj]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
const base = {
  transform,
  transformIgnorePatterns: [
    "/node_modules/(?!.*(@noble|strip-bom|uuid|node-fetch|fetch-blob|data-uri-to-buffer|formdata-polyfill))",
  ],
  testEnvironment: "node",
};
const project = (displayName, ...folders) => ({
  ...base,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
});
const inPane = {
  testEnvironment: "jsdom",
  setupFiles: [
    "<rootDir>/test/support/resize-observer.ts",
    "<rootDir>/test/support/pane-globals.ts",
  ],
};
const inBrowser = { globalSetup: "<rootDir>/test/support/browser-setup.js" };

module.exports = {
  projects: [
    project("architecture", "architecture"),
    project("core", "core", "vectors"),
    project("sheets", "sheets", "i18n"),
    project("jobs", "jobs"),
    {
      ...project("workbook", "workbook"),
      testPathIgnorePatterns: ["/node_modules/", "/test/workbook/excel-"],
    },
    {
      ...project("excel", "excel-host", "excel-jobs", "workbook/excel-*"),
      testEnvironment: "<rootDir>/test/excel-host/office-environment.js",
    },
    { ...project("terminal", "cli"), globalSetup: "<rootDir>/test/support/build-cli.js" },
    project("desk", "desk"),
    project("standalone", "standalone"),
    { ...project("pane", "taskpane", "commands"), ...inPane },
    project("manifest", "manifest"),
    { ...project("build", "build"), ...inBrowser },
    { ...project("browser", "e2e"), ...inBrowser },
  ],
};
