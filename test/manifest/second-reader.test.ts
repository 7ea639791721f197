import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What Microsoft's own tool reads, in a process of its own: its modules are not made for a test runner. */
const READ = `
  require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((info) => process.stdout.write(JSON.stringify(info)));
`;

test("Microsoft's office-addin-manifest reads the same manifest", () => {
  const printed = execFileSync(process.execPath, ["-e", READ], { cwd: ROOT, encoding: "utf8" });
  expect(JSON.parse(printed)).toMatchObject({
    officeAppType: "TaskPaneApp",
    displayName: "双随机抽查助手",
    defaultLocale: "zh-CN",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    iconUrl: "https://localhost:3000/icons/app-32.png",
    highResolutionIconUrl: "https://localhost:3000/icons/app-64.png",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});
