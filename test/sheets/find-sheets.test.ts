import { findInputSheets } from "../../src/sheets/find-sheets";
import { sheetOf, workbookOf } from "../support/sheet-of";

const TARGETS = [["单位名称", "统一社会信用代码", "对象类别", "所在旗区", "住所"]];
const INSPECTORS = [["姓名", "所在科室", "执法证号"]];
const ITEMS = [["抽查事项", "抽查依据", "抽查对象", "抽查主体", "抽查比例", "抽查频次"]];
const PLAN = [["计划编号", "抽查事项", "抽查范围", "抽查比例", "抽查频次", "责任科室"]];

const nameOf = (choice: ReturnType<typeof findInputSheets>["plan"]) =>
  choice.kind === "found" ? choice.sheet.name : choice.kind;

describe("finding the input sheets of a workbook", () => {
  it("finds them by their names and by other names in use", () => {
    const found = findInputSheets(
      workbookOf(
        sheetOf("说明", []),
        sheetOf("监管对象库", TARGETS),
        sheetOf("执法人员名录库", INSPECTORS),
        sheetOf("抽查事项清单", ITEMS),
        sheetOf("2026年抽查计划", PLAN),
        sheetOf("设置", [["年度", 2026]]),
      ),
    );
    expect(Object.values(found).map(nameOf)).toEqual([
      "监管对象库",
      "执法人员名录库",
      "抽查事项清单",
      "2026年抽查计划",
      "设置",
    ]);
  });

  it("finds them by their headings where the names say nothing", () => {
    const found = findInputSheets(
      workbookOf(
        sheetOf("Sheet1", [["某市 2026 年度计划"], ...PLAN]),
        sheetOf("Sheet2", ITEMS),
        sheetOf("Sheet3", INSPECTORS),
        sheetOf("Sheet4", TARGETS),
      ),
    );
    expect(nameOf(found.plan)).toBe("Sheet1");
    expect(nameOf(found.items)).toBe("Sheet2");
    expect(nameOf(found.inspectors)).toBe("Sheet3");
    expect(nameOf(found.targets)).toBe("Sheet4");
    expect(found.settings.kind).toBe("missing");
  });

  it("never takes a sheet that the add-in wrote", () => {
    const found = findInputSheets(
      workbookOf(
        sheetOf("抽查结果", TARGETS),
        sheetOf("公示-年度计划", PLAN),
        sheetOf("公示-事项清单", ITEMS),
        sheetOf("人员底册", INSPECTORS),
        sheetOf("非随机检查", TARGETS),
      ),
    );
    expect(Object.values(found).map(({ kind }) => kind)).toEqual(Array(5).fill("missing"));
  });

  it("says what it looked for", () => {
    const { plan } = findInputSheets(workbookOf(sheetOf("Sheet1", TARGETS)));
    expect(plan).toMatchObject({
      kind: "missing",
      lookedFor: expect.arrayContaining(["年度抽查计划"]),
    });
  });

  it("says what it found instead: the columns that it knows, and those that it misses", () => {
    const found = findInputSheets(
      workbookOf(
        sheetOf("Sheet1", [
          ["任务导入模板"],
          ["序号", "抽检企业", "项目名称", "检查内容", "抽查\n范围"],
          [1, "某店", "食品检查", "现场", "全市"],
        ]),
        sheetOf("Sheet2", [["会议纪要"], ["今天开会"]]),
      ),
    );
    expect(found.plan).toMatchObject({
      kind: "missing",
      near: [
        {
          sheet: "Sheet1",
          recognised: ["序号", "检查内容", "抽查\n范围"],
          missing: ["抽查事项", "抽查比例/抽查数量"],
        },
      ],
    });
    expect(found.inspectors).toMatchObject({ kind: "missing", near: [] });
  });

  it("knows each sheet by its headings when it is alone and named after a file", () => {
    const alone = (rows: readonly (readonly string[])[]) =>
      Object.entries(findInputSheets(workbookOf(sheetOf("export-2026-03", rows))))
        .filter(([, { kind }]) => kind === "found")
        .map(([kind]) => kind);
    expect(alone(TARGETS)).toEqual(["targets"]);
    expect(alone(INSPECTORS)).toEqual(["inspectors"]);
    expect(alone(ITEMS)).toEqual(["items"]);
    expect(alone(PLAN)).toEqual(["plan"]);
    expect(alone([["QYMC", "TYXYDM", "ZT", "LXDH"]])).toEqual(["targets"]);
    expect(alone([["EntName", "UniSCID", "RegOrgName"]])).toEqual(["targets"]);
  });

  it("asks when two sheets would do equally well", () => {
    const { targets } = findInputSheets(
      workbookOf(sheetOf("学校", TARGETS), sheetOf("培训机构", TARGETS)),
    );
    expect(targets).toEqual({ kind: "ambiguous", candidates: ["学校", "培训机构"] });
  });

  it("takes the better of two by headings", () => {
    const { targets } = findInputSheets(
      workbookOf(sheetOf("通讯录", [["单位名称", "信用代码", "电话"]]), sheetOf("学校", TARGETS)),
    );
    expect(nameOf(targets)).toBe("学校");
  });
});
