import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const SOURCE = join(__dirname, "../../src");

/** What each folder of src may import besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  sheets: ["core"],
  jobs: ["core", "sheets"],
  workbook: ["core", "sheets"],
  i18n: ["core", "jobs", "workbook"],
  cli: ["core", "jobs", "sheets", "workbook", "i18n"],
  desk: ["core", "jobs", "sheets", "workbook", "i18n"],
  taskpane: ["core", "jobs", "sheets", "workbook", "i18n", "desk"],
  commands: ["core", "desk", "taskpane", "i18n"],
  standalone: ["core", "jobs", "sheets", "workbook", "i18n", "desk", "taskpane"],
};

/** Composition roots join a shell, the ribbon's buttons, the jobs and a workbook. */
const ROOTS = ["taskpane/index"];

/** A workbook knows the contract of snapshots, models and changes, and nothing of what they mean. */
const CONTRACT = [
  "sheets/chart-figures",
  "sheets/sheet-model",
  "sheets/style-looks",
  "sheets/snapshot",
  "sheets/changes",
  "sheets/marks",
  "core/result",
  "core/cell-ref",
  "core/assert-never",
];

/** Shells hand jobs their workbook; the sheets' contents are none of their business. */
const SHEET_CONTRACT = ["sheets/snapshot", "sheets/changes", "sheets/marks", "sheets/sheet-model"];

type Import = { readonly from: string; readonly to: string };

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/gu);
  return [...found].map(([, path = ""]) => ({
    from: relative(SOURCE, file).replace(/\.tsx?$/u, ""),
    to: relative(SOURCE, normalize(join(dirname(file), path))),
  }));
}

const files = filesIn(SOURCE);
const imports = files.flatMap(importsOf);
const folderOf = (path: string) => path.split("/")[0] ?? "";

describe("the arrows between the folders of src", () => {
  test("there are files and imports to look at", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  test("every folder imports only what lies behind it", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [folder, target] = [folderOf(from), folderOf(to)];
      const isJoined = ROOTS.includes(from) && target === "commands";
      return folder !== target && !isJoined && !(ARROWS[folder] ?? []).includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test("a workbook imports the contract of snapshots and changes, not the sheets", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        folderOf(from) === "workbook" && folderOf(to) !== "workbook" && !CONTRACT.includes(to),
    );
    expect(wrong).toEqual([]);
  });

  test("the command line knows of sheets only what it hands on", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        folderOf(from) === "cli" && folderOf(to) === "sheets" && !SHEET_CONTRACT.includes(to),
    );
    expect(wrong).toEqual([]);
  });

  test("no file imports itself round a circle", () => {
    const targets = new Map<string, readonly string[]>();
    for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
    const circles: string[][] = [];
    const finished = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file]);
        return;
      }
      if (finished.has(file)) return;
      for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
      finished.add(file);
    };
    for (const file of targets.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("no folder hides its files behind a barrel", () => {
    expect(files.filter((file) => /[\\/]index\.ts$/u.test(file))).toEqual([]);
  });

  test("pure folders import only the libraries that are pure", () => {
    const pure = files.filter((file) => /[\\/]src[\\/](core|sheets|jobs)[\\/]/u.test(file));
    const packages = pure.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/from\s+"([^."][^"]*)"/gu)].map(([, name]) => name),
    );
    const allowed = /^(@noble\/hashes\/(sha2|utils)\.js|chinese-days)$/u;
    expect(packages.filter((name) => !allowed.test(name ?? ""))).toEqual([]);
  });
});
