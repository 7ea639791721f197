import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { call } from "../support/terminal";

const root = join(__dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const recipes = join(root, "test/support/recipes");

describe("README", () => {
  test.each(readdirSync(recipes))("quotes the recipe %s as the tests run it", (name) => {
    expect(readme).toContain(readFileSync(join(recipes, name), "utf8").trimEnd());
  });

  test("gives the two commands that do everything", () => {
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("npm ci && npm test");
    expect(readFileSync(join(root, ".ci/run"), "utf8")).toContain("npm ci && npm test");
  });

  test("names every command of the command line, and no other", async () => {
    const { standardOutput } = await call("--help");
    const named = (text: string) =>
      new Set([...text.matchAll(/npm run cli -- ([a-z][a-z-]*)/gu)].map(([, name]) => name));
    expect(named(readme)).toEqual(named(standardOutput));
    for (const name of named(readme)) {
      const outcome = await call(name ?? "");
      expect(outcome.standardError).not.toContain(`没有“${name}”这个命令`);
    }
  });
});
