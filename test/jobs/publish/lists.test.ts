import { bureau, INSPECTORS, ITEMS, PLAN, withRows } from "../../support/bureau";
import { linesOf, published, publishedRows, refusal, withSettings } from "../../support/published";
import { merge, sheetOf } from "../../support/sheet-of";

const BOOK = withSettings(
  bureau(),
  ["单位名称", "草原市教育体育局"],
  ["年度", 2026],
  ["异议受理电话", "0477-8581234"],
);

describe("公示-年度计划", () => {
  const { sheet, report, prose } = published(BOOK, "plan");

  it("has the columns of the law and no others", () => {
    expect(sheet.name).toBe("公示-年度计划");
    expect(sheet.rows[2]?.values.join(" · ")).toBe(
      "序号 · 计划编号 · 抽查事项 · 抽查范围 · 抽查比例 · 抽查频次 · 抽查方式 · 检查内容 · 开始日期 · 结束日期 · 责任科室 · 联合科室",
    );
    expect(sheet.rows[0]?.values[0]).toBe("草原市教育体育局2026年度“双随机、一公开”抽查工作计划表");
    expect(report).toMatchObject({ rows: 4, correction: 0, isBureauMissing: false });
  });

  it("says what was typed, and what a bare number means", () => {
    const plan = withRows(PLAN, (row, index) =>
      index === 0
        ? { ...row, 抽查比例: 0.05, 抽查频次: 2 }
        : index === 1
          ? { ...row, 抽查比例: null, 抽查数量: 8, 抽查频次: "每年一次" }
          : row,
    );
    const book = bureau({ plan });
    const rows = publishedRows(published(book, "plan").sheet);
    expect(rows.map((row) => [row["抽查比例"], row["抽查频次"]]).slice(0, 3)).toEqual([
      ["5%", "2次/年"],
      ["8家", "每年一次"],
      ["50%", "2次/年"],
    ]);
  });

  it("says what the check finds in the plan that is published, and nothing of other sheets", () => {
    const sound = published(bureau(), "plan").report.standing;
    const plan = withRows(PLAN, (row, index) =>
      index === 0
        ? { ...row, 抽查比例: "2%", 抽查频次: 1 }
        : index === 1
          ? { ...row, 抽查比例: "按实际工作需要确定" }
          : row,
    );
    const { standing } = published(bureau({ plan }), "plan").report;
    expect(standing?.errors).toBe((sound?.errors ?? 0) + 1);
    expect(standing?.undetermined).toBe((sound?.undetermined ?? 0) + 1);
    expect(published(bureau({ plan }), "items").report.standing).toEqual(
      published(bureau(), "items").report.standing,
    );
  });

  it("leaves complaints and transferred cases out, and says so", () => {
    const plan = [
      [...(PLAN[0] ?? []), "任务来源"],
      ...PLAN.slice(1).map((row, index) => [...row, index === 2 ? "投诉举报" : "随机抽查"]),
    ];
    const outcome = published(bureau({ plan }), "plan");
    expect(publishedRows(outcome.sheet).map((row) => row["计划编号"])).toEqual([
      "2026-001",
      "2026-002",
      "2026-004",
    ]);
    expect(outcome.report.notPublished).toMatchObject([
      { name: "2026-003 体育经营场所检查", why: "directed-case", detail: "投诉举报" },
    ]);
  });

  it("cites the articles, names special provisions, and says where objections go", () => {
    const plan = [
      [...(PLAN[0] ?? []), "特别规定依据"],
      ...PLAN.slice(1).map((row, index) => [...row, index === 1 ? "国发〔2020〕1号" : null]),
    ];
    const book = { ...BOOK, sheets: [...bureau({ plan }).sheets, ...BOOK.sheets.slice(-1)] };
    const lines = linesOf(published(book, "plan").sheet);
    for (const article of ["第四条", "第七条", "第八条", "第九条", "第十一条"]) {
      expect(lines).toContain(article);
    }
    expect(lines).toContain(
      "5. 计划2026-002的抽查比例、频次从专门规定（第九条）：国发〔2020〕1号。",
    );
    expect(lines).toContain("请向草原市教育体育局政策法规科反映，联系电话：0477-8581234。");
  });

  it("leaves blanks, open on the locked sheet, where 设置 says nothing", () => {
    const bare = published(bureau(), "plan");
    expect(bare.report.isBureauMissing).toBe(true);
    const line = bare.sheet.rows.find(({ styles }) => styles[0] === "publication-entry");
    expect(line?.values[0]).toContain("联系电话：＿＿＿＿＿＿＿＿。");
    expect(bare.sheet.isLocked).toBe(true);
  });

  it("is told in prose", () => {
    expect(prose).toBe(
      "草原市教育体育局2026年度“双随机、一公开”抽查工作计划共4项，其中联合抽查2项，由4个科室牵头实施。" +
        "抽查对象和执法检查人员均随机确定，抽查情况和查处结果将在20个工作日内向社会公布。现将计划予以公布。",
    );
  });

  it("is printed on A4 landscape with the margins of official documents, its heading on every page", () => {
    expect(sheet.print).toEqual({
      orientation: "landscape",
      pagesWide: 1,
      repeatRows: { first: 2, last: 2 },
      repeatColumns: null,
      margins: { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 },
      pageNumbers: true,
    });
    const inBody = sheet.merges.filter(({ top }) => top >= 2 && top < 3 + 4);
    expect(inBody).toEqual([]);
  });

  it("is refused where there is no plan", () => {
    const sheets = bureau().sheets.filter(({ name }) => name !== "年度抽查计划");
    expect(refusal({ ...BOOK, sheets }, "plan")).toMatchObject({
      code: "sheet-missing",
      sheet: "plan",
    });
  });
});

describe("公示-事项清单", () => {
  it("has the columns of Article 4 and no others", () => {
    const { sheet } = published(BOOK, "items");
    expect(sheet.rows[2]?.values).toEqual([
      "序号",
      "抽查事项",
      "对象类别",
      "抽查依据",
      "抽查方式",
      "抽查内容",
      "事项类别",
      "责任科室",
    ]);
    expect(publishedRows(sheet)).toHaveLength(ITEMS.length - 1);
    expect(JSON.stringify(sheet)).not.toContain("所需专长");
  });

  it("keeps every basis of an item that fills several rows", () => {
    const items = sheetOf(
      "随机抽查事项清单",
      [
        ["抽查事项", "对象类别", "抽查依据", "责任科室"],
        ["校园安全检查", "学校", "《教育法》", "安全科"],
        [null, null, "《未成年人保护法》", null],
        ["办园检查", "幼儿园", "《幼儿园工作规程》", "学前科"],
      ],
      { merges: [merge(1, 0, 2, 0)] },
    );
    const rows = publishedRows(published({ ...BOOK, sheets: [items] }, "items").sheet);
    expect(rows.map((row) => [row["抽查事项"], row["抽查依据"]])).toEqual([
      ["校园安全检查", "《教育法》\n《未成年人保护法》"],
      ["办园检查", "《幼儿园工作规程》"],
    ]);
  });
});

describe("公示-检查人员", () => {
  it("names those who may be matched today, and says why others are left out", () => {
    const { sheet, report } = published(BOOK, "inspectors");
    expect(sheet.rows[2]?.values).toEqual(["序号", "姓名", "所在科室", "执法证号", "业务专长"]);
    expect(publishedRows(sheet).map((row) => row["姓名"])).not.toContain("张伟");
    expect(report.notPublished).toMatchObject([{ name: "张伟", detail: "不在岗：退休" }]);
    expect(JSON.stringify(sheet)).not.toContain("任务上限");
  });

  it("lets no name leave where 设置 publishes certificate numbers", () => {
    const book = withSettings(bureau(), ["人员公示方式", "执法证号"]);
    const { sheet, html, prose } = published(book, "inspectors");
    expect(sheet.rows[2]?.values).toEqual(["序号", "所在科室", "执法证号", "业务专长"]);
    for (const [name] of INSPECTORS.slice(1)) {
      expect(JSON.stringify(sheet) + html.document + prose).not.toContain(String(name));
    }
  });
});

describe("personal data in a publication", () => {
  it("stops it, at the cell that staff can mend", () => {
    const plan = withRows(PLAN, (row, index) =>
      index === 1 ? { ...row, 检查内容: "收费，联系人13800138000" } : row,
    );
    expect(refusal(bureau({ plan }), "plan")).toEqual({
      code: "personal-data",
      found: [{ kind: "mobile", cell: { sheet: "年度抽查计划", row: 2, column: 7 } }],
    });
  });

  it("stops it also where an ID number is used as a certificate number", () => {
    const inspectors = withRows(INSPECTORS, (row, index) =>
      index === 0 ? { ...row, 执法证号: "150602199003070011" } : row,
    );
    expect(refusal(bureau({ inspectors }), "inspectors")).toMatchObject({
      code: "personal-data",
      found: [{ kind: "id-number", cell: { sheet: "执法检查人员名录库", row: 1, column: 2 } }],
    });
  });

  it("stops it where the telephone for objections is somebody's own", () => {
    const book = withSettings(bureau(), ["异议受理电话", "13800138000"]);
    expect(refusal(book, "plan")).toMatchObject({
      code: "personal-data",
      found: [{ kind: "mobile", cell: { sheet: "公示-年度计划" } }],
    });
  });

  it("does not mistake national certificates for mobile numbers", () => {
    const inspectors = withRows(INSPECTORS, (row, index) => ({
      ...row,
      执法证号: `1506000${String(index).padStart(4, "0")}`,
    }));
    expect(publishedRows(published(bureau({ inspectors }), "inspectors").sheet)).toHaveLength(11);
  });
});

describe("a second publication of a kind", () => {
  const first = published(BOOK, "plan");
  const kept = sheetOf(first.sheet.name, []);
  const book = { ...BOOK, sheets: [...BOOK.sheets, kept] };

  it("is one of its own, numbered apart, with no word of a correction", () => {
    const second = published(book, "plan");
    expect(second.sheet.name).toBe("公示-年度计划（2）");
    expect(second.report).toMatchObject({
      title: first.report.title,
      correction: 0,
      corrects: null,
      correctable: ["公示-年度计划"],
    });
    expect(second.sheet.rows).toEqual(first.sheet.rows);
    expect(published(book, "items").sheet.name).toBe("公示-事项清单");
  });

  it("corrects the first where that is asked for, numbered behind those of the workbook, and says so in its title", () => {
    const second = published(book, "plan", { corrects: [kept] });
    expect(second.sheet.name).toBe("公示-年度计划（第1次更正）");
    expect(second.report.title).toMatch(/抽查工作计划表（第1次更正）$/u);
    expect(second.report.corrects).toBe("公示-年度计划");
    const third = published(book, "plan", { corrects: [sheetOf(second.sheet.name, [])] });
    expect(third.report).toMatchObject({ correction: 2, corrects: "公示-年度计划（第1次更正）" });
  });

  it("corrects nothing where there is none of the kind", () => {
    expect(refusal(book, "items", { corrects: [kept] }).code).toBe("corrects-another");
  });
});
