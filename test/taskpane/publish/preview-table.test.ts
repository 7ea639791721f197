import { previewTable, tableText } from "../../../src/taskpane/publish/preview-table";

const TABLE = `<div><table style="width:100%"><caption><span>抽查结果</span></caption>
<thead><tr><th scope="col">序号</th><th scope="col">单位</th></tr></thead>
<tbody><tr><td>1</td><td>=1+1</td></tr><tr><td>2</td><td>甲<br>乙</td></tr></tbody></table></div>`;

const markup = (shown: DocumentFragment): string => {
  const box = document.createElement("div");
  box.append(shown);
  return box.innerHTML;
};

describe("the preview of a publication", () => {
  it("shows as many rows as are asked for, as they will look", () => {
    const shown = markup(previewTable(TABLE, 1));
    expect(shown).toContain('style="width:100%"');
    expect(shown).toContain("=1+1");
    expect(shown).not.toContain("乙");
  });

  it("shows nothing that tables are not made of", () => {
    const shown = markup(
      previewTable(
        `<p onclick="go()" id="x">甲<script>go()</script><img src=x onerror=go()><a href="javascript:go()">乙</a></p>`,
        9,
      ),
    );
    expect(shown).toBe("<p>甲</p>");
  });

  it("is text of a line a row for programs without tables, and runs in none of them", () => {
    expect(tableText(TABLE)).toBe("抽查结果\r\n序号\t单位\r\n1\t'=1+1\r\n2\t甲乙");
  });
});
