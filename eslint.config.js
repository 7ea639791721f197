const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");

/** Every rule of the office-addins plugin, as an error. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

/** Which folders of src a folder may not import: arrows point from the shells to the core, never back. */
function noImports(folder, ...forbidden) {
  const patterns = forbidden.map((name) => ({
    regex: `^(\\.\\./)+${name}(/|$)`,
    message: `src/${folder} must not import src/${name}.`,
  }));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

const SHELLS = ["taskpane", "commands", "standalone", "cli"];

module.exports = tseslint.config(
  { ignores: ["dist", "node_modules", "coverage"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "no-console": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "A draw never uses it." },
        { object: "Date", property: "now", message: "Only the composition root has a clock." },
        { property: "localeCompare", message: "Order by bytes: compareBytes." },
        { property: "toLocaleString", message: "Nothing depends on the locale." },
        { property: "toLocaleLowerCase", message: "Nothing depends on the locale." },
        { property: "toLocaleUpperCase", message: "Nothing depends on the locale." },
      ],
      "no-restricted-globals": ["error", "parseInt", "parseFloat", "eval"],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The workbook port is asynchronous for Excel's sake; an .xlsx in memory has nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    },
  },
  noImports("core", "sheets", "jobs", "workbook", "i18n", "desk", ...SHELLS),
  noImports("sheets", "jobs", "workbook", "i18n", "desk", ...SHELLS),
  noImports("jobs", "workbook", "i18n", "desk", ...SHELLS),
  noImports("workbook", "jobs", "i18n", "desk", ...SHELLS),
  noImports("i18n", "desk", ...SHELLS),
  noImports("desk", ...SHELLS),
  noImports("cli", "desk", "taskpane", "commands", "standalone"),
  noImports("taskpane", "cli", "standalone"),
  {
    // Read by web views of every age: whatever is newer than ECMAScript 3 does not parse here.
    files: ["src/taskpane/start-up/*.js"],
    languageOptions: { ecmaVersion: 3, sourceType: "script" },
  },
  {
    files: [
      "src/cli/main.ts",
      "src/taskpane/index.tsx",
      "src/standalone/index.tsx",
      "src/standalone/**/*-worker.ts",
      "bench/**/*.ts",
    ],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      // Cells of a test's own workbook are known to hold text.
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
    },
  },
  {
    files: ["test/excel-host/**/*.ts"],
    rules: {
      // It takes the value of a ClientResult and an index for properties that have to be loaded.
      "office-addins/load-object-before-read": "off",
    },
  },
);
