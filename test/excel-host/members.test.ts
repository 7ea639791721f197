import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_MEMBERS } from "./members/all-members";

const cases = readdirSync(__dirname)
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(__dirname, file), "utf8"))
  .join("\n");

test(`each of the ${ALL_MEMBERS.length} members that are played has a case`, () => {
  expect(ALL_MEMBERS.length).toBeGreaterThan(200);
  expect(ALL_MEMBERS.filter((member) => !cases.includes(`"${member}"`))).toEqual([]);
});
