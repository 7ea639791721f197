import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { openAndRead, readHonest } from "./opened";

const OFFICE = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));
/** On a build machine LibreOffice must be there: a test that is always skipped proves nothing. */
const withOffice = OFFICE !== undefined || process.env["CI"] ? describe : describe.skip;

/** A flat OpenDocument table: text, a code, a percentage, a date, a formula, a hidden row, a merge. */
const SOURCE = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="名录">
<table:table-row><table:table-cell office:value-type="string"><text:p>单位名称</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>0012</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>第一行</text:p><text:p>第二行</text:p></table:table-cell><table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="0.05"/></table:table-row>
<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>合并</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:formula="of:=[.B2]*2" office:value-type="float" office:value="0.1"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;

withOffice("files written by LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-read-"));
  const convert = (format: string): Uint8Array => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const source = join(folder, "book.fods");
    writeFileSync(source, SOURCE);
    const options = ["--headless", "--convert-to", format, "--outdir", folder, source];
    execFileSync(OFFICE ?? "soffice", [profile, ...options], { stdio: "pipe", timeout: 60_000 });
    return new Uint8Array(readFileSync(join(folder, `book.${format}`)));
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("an .xlsx is read as it was meant", () => {
    const [sheet] = readHonest(convert("xlsx")).sheets;
    expect(sheet).toMatchObject({
      name: "名录",
      values: [
        ["单位名称", "0012"],
        ["第一行\n第二行", 0.05],
        ["合并", null, 0.1],
      ],
      merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
    });
    expect(sheet?.formats[1]?.[1]).toBe("0.0%");
    expect([...(sheet?.formulas ?? [])]).toEqual([["C3", "B2*2"]]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([1]);
  }, 90_000);

  test.each([
    ["xls", "old-xls"],
    ["ods", "not-a-workbook"],
    ["html", "text-file"],
  ])(
    "an .%s is refused as %s",
    (format, code) => {
      const read = openAndRead(convert(format));
      expect(read.ok ? "opened" : read.error.code).toBe(code);
    },
    90_000,
  );
});
