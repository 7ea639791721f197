import { exportCsv } from "../../../src/jobs/export-csv";
import { drawn, recordsOf, request, sealed } from "../../support/books";
import { bureau, TARGETS } from "../../support/bureau";

const odd = ['=HYPERLINK("x"),甲', null, "健身场所", "东胜区", "+86 1", null, null, null];
const { workbook } = drawn(bureau({ targets: [...TARGETS, odd] }), request("03-02"));

function filesOf(book: typeof workbook): ReadonlyMap<string, string> {
  const files = exportCsv(book);
  if (!files.ok) throw new Error(files.error.code);
  return new Map(files.value.map(({ fileName, text }) => [fileName, text]));
}

describe("the raw CSV of the ledger sheets", () => {
  it("is one file a sheet, headings first, one line a record, LF line ends", () => {
    const files = filesOf(workbook);
    expect([...files.keys()]).toEqual([
      "抽取台账.csv",
      "抽查结果.csv",
      "抽取底册.csv",
      "人员底册.csv",
    ]);
    const lines = files.get("人员底册.csv")?.split("\n") ?? [];
    expect(lines[0]).toBe(
      "抽取编号,执法证号,姓名,所在科室,业务专长,执法证有效期,状态,回避单位,任务上限,本年已派,是否入围,未入围原因",
    );
    expect(lines.length).toBe(1 + recordsOf(workbook, "人员底册").length + 1);
    expect(lines.at(-1)).toBe("");
    expect([...files.values()].join("")).not.toContain("\r");
  });

  it("quotes what RFC 4180 quotes and guards nothing else, because a guard would change what is hashed", () => {
    const population = filesOf(workbook).get("抽取底册.csv") ?? "";
    expect(population).toContain(',"=HYPERLINK(""x""),甲",');
    expect(population).not.toContain("'=");
  });

  it("has headings only where nothing was drawn after a seal", () => {
    const files = filesOf(
      sealed(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook,
    );
    expect(files.get("抽取台账.csv")?.split("\n").length).toBe(3);
    expect(files.get("抽查结果.csv")?.split("\n").length).toBe(2);
  });

  it("is refused before the first seal", () => {
    expect(exportCsv(bureau())).toEqual({ ok: false, error: { code: "no-ledger" } });
  });
});
