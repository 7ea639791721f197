/**
 * Asks Microsoft's validation service about manifest.xml. Without the internet it says so and ends well: the structural
 * tests before it have looked at everything that can be looked at here.
 */
const path = require("node:path");
const { validateManifest } = require("office-addin-manifest");

const MANIFEST = path.resolve(__dirname, "../manifest.xml");
const UNREACHABLE = /Unable to contact the manifest validation service/;

function printReport({ isValid, status, statusText, report }) {
  for (const kind of ["errors", "warnings"]) {
    for (const { title, content } of report?.[kind] ?? [])
      console.log(`${kind}: ${title} ${content}`);
  }
  console.log(
    isValid
      ? "微软的验证服务：有效。Valid, says Microsoft's service."
      : `微软的验证服务：无效（${status} ${statusText}）。Not valid, says Microsoft's service.`,
  );
}

async function main() {
  try {
    const validation = await validateManifest(MANIFEST);
    printReport(validation);
    process.exitCode = validation.isValid ? 0 : 1;
  } catch (error) {
    if (!UNREACHABLE.test(error.message)) throw error;
    console.log(
      "连不上微软的验证服务，只做了结构检查（已通过）。" +
        "Microsoft's service cannot be reached; the structural checks above have passed.",
    );
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
