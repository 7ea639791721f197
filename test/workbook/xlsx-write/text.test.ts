import * as fc from "fast-check";
import { sheetNamed } from "../../../src/sheets/snapshot";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { ownSheet } from "../../support/own-sheets";

async function writtenAndRead(texts: readonly string[]): Promise<readonly unknown[]> {
  const workbook = newXlsx();
  const rows = texts.map((text) => ({ values: [text], styles: ["text"] as const }));
  const sheet = { ...ownSheet("文本", []), rows, filter: null, merges: [], dropDowns: [] };
  await workbook.apply([{ kind: "add-sheet", sheet }]);
  const read = sheetNamed(workbook.snapshot(), "文本");
  expect(read?.formulas.size).toBe(0);
  return texts.map((_, index) => read?.values[index]?.[0] ?? null);
}

/** What takes part in escapes, so that they meet by chance. */
const troublesome = fc
  .array(
    fc.constantFrom(
      "_",
      "x",
      "0",
      "005F",
      "_x000D_",
      "_x0001",
      "\u0001",
      "\r",
      "\n",
      "\t",
      " ",
      "&",
      "<",
      "]]>",
      "&amp;",
      '"',
      "\ufffe",
      "\ufeff",
      "𠮷",
      "校",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

describe("text in cells", () => {
  it("is read back as it was written, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(troublesome, fc.string({ minLength: 1, unit: "grapheme" })), {
          minLength: 1,
          maxLength: 20,
        }),
        async (texts) => {
          expect(await writtenAndRead(texts)).toEqual(texts);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+8613900000000",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'001",
    "007",
    "1E5",
    "TRUE",
    "#N/A",
    "2026-1-1",
  ])("stays text: %j", async (text) => {
    expect(await writtenAndRead([text])).toEqual([text]);
  });

  it("keeps what looks like an escape of Excel's", async () => {
    const texts = ["_x0041_", "_x005F_", "_x0001\u0001", "_x0041_x0042_", "\u0001x0041_"];
    expect(await writtenAndRead(texts)).toEqual(texts);
  });

  it("replaces half a character, which no file can hold", async () => {
    expect(await writtenAndRead(["甲\ud83d", "\udc00乙", "\ud83d\ude00"])).toEqual([
      "甲\ufffd",
      "\ufffd乙",
      "😀",
    ]);
  });
});
