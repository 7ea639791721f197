import { sheetNamed } from "../../../src/sheets/snapshot";
import { emptyWorkbook } from "../../../src/workbook/xlsx/empty-workbook";
import type { XlsxPackage } from "../../../src/workbook/xlsx/package";
import { writePackage } from "../../../src/workbook/xlsx/write-package";
import { changed, packageOf, partText, workbookOf } from "../../support/opened";
import { ownRow, ownSheet } from "../../support/own-sheets";

const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const begun = changed(emptyWorkbook(), {
  kind: "add-sheet",
  sheet: { ...ownSheet("名录", []), rows: [{ values: ["单位名称"], styles: [] }], merges: [] },
});

function rewritten(
  pkg: XlsxPackage,
  rewrite: (text: string, name: string) => Uint8Array | string | null,
): XlsxPackage {
  const entries = [...pkg.parts].flatMap(([name, bytes]) => {
    const part = rewrite(new TextDecoder().decode(bytes), name);
    if (part === null) return [];
    const written = typeof part === "string" ? new TextEncoder().encode(part) : part;
    return [[name, written] as const];
  });
  return packageOf(writePackage({ parts: new Map(entries) }));
}

async function resultsIn(pkg: XlsxPackage): Promise<unknown> {
  const rows = [ownRow(1, "甲校"), ownRow(2, "乙校")];
  const after = changed(
    pkg,
    { kind: "add-sheet", sheet: ownSheet("抽查结果", rows.slice(0, 1)) },
    { kind: "append-rows", sheet: "抽查结果", firstRow: 4, rows: rows.slice(1) },
    { kind: "append-rows", sheet: "名录", firstRow: 1, rows: rows.slice(1) },
  );
  const snapshot = workbookOf(writePackage(after)).snapshot();
  return [
    sheetNamed(snapshot, "抽查结果")?.values.slice(3),
    sheetNamed(snapshot, "名录")?.values.slice(1),
  ];
}

const expected = [
  [ownRow(1, "甲校").values.slice(0, 5), ownRow(2, "乙校").values.slice(0, 5)],
  [ownRow(2, "乙校").values.slice(0, 5)],
];

describe("results are written into a workbook", () => {
  it("in the namespaces of the ISO standard, and only in those", async () => {
    const strict = rewritten(begun, (text) =>
      text
        .replaceAll(
          `${TRANSITIONAL}spreadsheetml/2006/main`,
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          `${TRANSITIONAL}officeDocument/2006/relationships`,
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    );
    expect(await resultsIn(strict)).toEqual(expected);
    const after = changed(strict, { kind: "add-sheet", sheet: ownSheet("抽查结果", []) });
    for (const name of after.parts.keys()) {
      expect(partText(after, name)).not.toMatch(/officeDocument\/2006|spreadsheetml\/2006/);
    }
  });

  it("that has no styles at all", async () => {
    const unstyled = rewritten(begun, (text, name) => {
      if (name === "xl/styles.xml") return null;
      return text.replace(/<(Override|Relationship) [^>]*styles[^>]*>/, "");
    });
    expect(await resultsIn(unstyled)).toEqual(expected);
  });

  it("whose styles list nothing, keeping the first entries for plain cells", async () => {
    const bare = rewritten(begun, (text, name) =>
      name === "xl/styles.xml" ? text.replace(/(<styleSheet[^>]*>).*/s, "$1</styleSheet>") : text,
    );
    expect(await resultsIn(bare)).toEqual(expected);
    const after = changed(bare, {
      kind: "add-sheet",
      sheet: ownSheet("抽查结果", [ownRow(1, "甲校")]),
    });
    expect(partText(after, "xl/styles.xml")).toMatch(
      /<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/>/,
    );
  });

  it("whose parts are UTF-16", async () => {
    const wide = rewritten(begun, (text, name) => {
      if (!name.startsWith("xl/w")) return text;
      const declared = `\ufeff${text.replace("UTF-8", "UTF-16")}`;
      return Uint8Array.from(Buffer.from(declared, "utf16le"));
    });
    expect(await resultsIn(wide)).toEqual(expected);
  });
});

describe("a drop-down of more words than a validation holds", () => {
  const words = Array.from({ length: 60 }, (_, index) => `第${index}种，处理意见`);
  const sheet = {
    ...ownSheet("甲", []),
    dropDowns: [{ area: { top: 3, left: 0, bottom: 9, right: 0 }, values: words }],
  };

  it("shares one hidden sheet among all sheets that use it", async () => {
    const after = changed(
      begun,
      { kind: "add-sheet", sheet },
      { kind: "add-sheet", sheet: { ...sheet, name: "乙" } },
    );
    const { sheets } = workbookOf(writePackage(after)).snapshot();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["名录", "visible"],
      ["下拉选项", "hidden"],
      ["甲", "visible"],
      ["乙", "visible"],
    ]);
  });
});
