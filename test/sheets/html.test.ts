import fc from "fast-check";
import { JSDOM } from "jsdom";
import { htmlDocument, htmlFragment } from "../../src/sheets/html";
import type { SheetModel, StyleName } from "../../src/sheets/sheet-model";

const NAMES = ["publication-heading", "publication-heading"] as const;
const BODY = ["publication-text", "publication-centre"] as const;

function sheetWith(rows: SheetModel["rows"], others: Partial<SheetModel> = {}): SheetModel {
  return {
    name: "公示-抽查结果",
    widths: [10, 30],
    rows,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: true,
    print: null,
    ...others,
  };
}

const line = (text: string, style: StyleName) => ({ values: [text, null], styles: [style, style] });
const PUBLICATION = sheetWith([
  line("抽查结果公示表", "publication-title"),
  { values: ["填报单位：甲局", "2026年4月1日"], styles: ["publication-line", "publication-date"] },
  { values: ["单位名称", "检查结果"], styles: NAMES },
  { values: ["甲校", "未发现问题"], styles: BODY },
  { values: ["乙校", "第一行\n第二行"], styles: BODY },
  line("", "publication-line"),
  line("注：1. 说明", "publication-line"),
]);

const parsed = (html: string) => new JSDOM(html).window.document;

describe("a sheet as a web page", () => {
  const page = parsed(htmlFragment(PUBLICATION));

  it("has one table with a caption, headings with their scope, and the rows of the sheet", () => {
    expect(page.querySelectorAll("table")).toHaveLength(1);
    expect(page.querySelector("caption")?.textContent).toContain("抽查结果公示表");
    expect(page.querySelector("caption")?.textContent).toContain("填报单位：甲局");
    expect([...page.querySelectorAll("thead th[scope=col]")].map((th) => th.textContent)).toEqual([
      "单位名称",
      "检查结果",
    ]);
    expect(page.querySelectorAll("tbody tr")).toHaveLength(2);
    expect([...page.querySelectorAll("p")].map((p) => p.textContent)).toEqual(["注：1. 说明"]);
  });

  it("keeps line breaks also where an editor takes the styles away", () => {
    expect(page.querySelectorAll("tbody td")[3]?.innerHTML).toBe("第一行<br>第二行");
  });

  it("holds inline styles and nothing that runs or loads", () => {
    const whole = parsed(htmlDocument(PUBLICATION));
    expect(
      whole.querySelectorAll("script, style, link, img, iframe, [class], [onclick]"),
    ).toHaveLength(0);
    expect(whole.documentElement.lang).toBe("zh-CN");
    expect(whole.title).toBe("抽查结果公示表");
    expect(whole.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain(
      "default-src 'none'",
    );
  });

  it("spans merged cells", () => {
    const merged = parsed(
      htmlFragment(
        sheetWith(
          [
            { values: ["项目", null], styles: NAMES },
            { values: ["甲", "乙"], styles: BODY },
          ],
          { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
        ),
      ),
    );
    expect(merged.querySelector("th")?.getAttribute("colspan")).toBe("2");
    expect(merged.querySelectorAll("th")).toHaveLength(1);
  });

  it("shows any text as it is, in cells, captions and titles", () => {
    const text = fc.string({ unit: "binary" }).map((value) =>
      // What HTML cannot hold is replaced, which is tested below; a line feed becomes an element.
      value.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "?"),
    );
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(value !== "");
        const { rows } = PUBLICATION;
        const sheet = sheetWith([
          line(value, "publication-title"),
          ...rows.slice(2, 3),
          { values: [value, `"'${value}`], styles: BODY },
          line(value, "publication-line"),
        ]);
        const page = parsed(htmlDocument(sheet));
        const cells = [...page.querySelectorAll("td")].map((td) => td.textContent);
        expect(cells).toEqual([value, `"'${value}`]);
        expect(page.querySelector("caption")?.textContent).toBe(value);
        expect(page.querySelector("p")?.textContent).toBe(value);
        expect(page.querySelectorAll("body *").length).toBeLessThan(20);
      }),
    );
  });

  it("replaces what no page can hold", () => {
    const page = parsed(
      htmlFragment(sheetWith([{ values: ["a\u0000b\ud800c", "d"], styles: BODY }])),
    );
    expect(page.querySelector("td")?.textContent).toBe("a\uFFFDb\uFFFDc");
  });
});

describe("a chart of a sheet", () => {
  const figures = sheetWith(
    [
      line("总结报告", "publication-title"),
      line("一、覆盖情况", "publication-section"),
      { values: ["类别", "抽中"], styles: NAMES },
      { values: ["幼儿园", 4], styles: ["publication-text", "publication-number"] },
      { values: ["<学校>", 12], styles: ["publication-text", "publication-number"] },
    ],
    {
      charts: [
        {
          kind: "bar",
          title: "抽中单位",
          source: { top: 2, left: 0, bottom: 4, right: 1 },
          place: { top: 2, left: 3, bottom: 12, right: 8 },
        },
      ],
    },
  );

  it("stands behind its table, and says its figures to whoever cannot see it", () => {
    const page = parsed(htmlFragment(figures));
    const svg = page.querySelector("table + figure svg");
    expect(svg?.getAttribute("role")).toBe("img");
    expect(svg?.getAttribute("aria-label")).toBe("抽中单位：幼儿园 抽中4；<学校> 抽中12");
    const widths = [...page.querySelectorAll("rect")].map((rect) =>
      Number(rect.getAttribute("width")),
    );
    expect(widths[1]).toBeCloseTo((widths[0] ?? 0) * 3, -1);
    expect(page.querySelector("h1")?.textContent).toBe("总结报告");
    expect(page.querySelector("caption")?.textContent).toBe("一、覆盖情况");
  });
});
