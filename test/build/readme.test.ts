import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurity } from "../../webpack/content-security";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

/** The text of the README's first block in a language. */
function example(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "u").exec(readme)?.[1] ?? "";
}

test.each(["nginx", "xml"])(
  "the README's server example (%s) sends the pages' own policy",
  (name) => {
    expect(example(name)).toContain(`"${contentSecurity()}"`);
  },
);

test("the README's registry file names its catalogue twice alike, with every backslash doubled", () => {
  const [key, id, url] = [/\\(\{[0-9a-f-]{36}\})\]/u, /"Id"="(.*)"/u, /"Url"="(.*)"/u].map(
    (pattern) => pattern.exec(example("reg"))?.[1],
  );
  expect(id).toBe(key);
  expect(url).toMatch(/^\\\\\\\\\w+\\\\[\w-]+$/u);
});
