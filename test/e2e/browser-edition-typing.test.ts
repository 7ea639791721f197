import type { Page } from "playwright-core";
import {
  activeCell,
  cellAt,
  goToSheet,
  selectCell,
  typeInto,
  editionForTests,
  type Edition,
} from "../support/edition-page";

const openEdition = editionForTests();
let edition: Edition;
const page = (): Page => edition.page;
const press = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page().keyboard.press(key)), Promise.resolve());
const textOf = (row: number, column: number) => cellAt(page(), row, column).innerText();
const shows = (row: number, column: number, text: string) =>
  cellAt(page(), row, column).filter({ hasText: text }).waitFor();
const addressIs = (name: string) => page().locator(".formula-name", { hasText: name }).waitFor();
const barShows = (text: string) =>
  page().waitForFunction(
    (whole) => document.querySelector<HTMLTextAreaElement>(".formula-text")?.value === whole,
    text,
  );

/** A column of the plan that is text: 抽查比例; and 任务名称 before it. */
const RATIO = 4;
const TASK = 1;

beforeEach(async () => {
  edition = await openEdition({
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await goToSheet(page(), "年度抽查计划");
});
afterEach(async () => {
  expect(edition.errors).toEqual([]);
  await edition.close();
});

/** Puts a text on the clipboard as another program would. */
const toClipboard = (text: string) =>
  page().evaluate((copied) => navigator.clipboard.writeText(copied), text);

describe("a Chinese input method", () => {
  it("loses no character of the word that begins a cell", async () => {
    await selectCell(page(), 3, TASK);
    const client = await edition.context.newCDPSession(page());
    for (const text of ["d", "do", "dong", "dongsheng"]) {
      const end = text.length;
      await client.send("Input.imeSetComposition", {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    }
    await client.send("Input.insertText", { text: "东胜" });
    await page().keyboard.type("区检查");
    await press("Enter");
    await shows(3, TASK, "东胜区检查");
    expect(await textOf(3, TASK)).toBe("东胜区检查");
    await addressIs("B5");
  });

  it("keeps Enter and arrows to itself while a word is composed", async () => {
    await selectCell(page(), 3, TASK);
    const client = await edition.context.newCDPSession(page());
    await client.send("Input.imeSetComposition", {
      text: "xue",
      selectionStart: 3,
      selectionEnd: 3,
    });
    await page().evaluate(() => {
      const composed = { key: "Enter", bubbles: true, isComposing: true, keyCode: 229 };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", composed));
    });
    await addressIs("B4");
    await client.send("Input.insertText", { text: "学校" });
    await press("Enter");
    await shows(3, TASK, "学校");
  });
});

describe("typing", () => {
  it("goes on with Enter, Tab and arrows, and comes back to the column where tabbing began", async () => {
    await selectCell(page(), 3, TASK);
    await page().keyboard.type("甲");
    await press("Tab");
    await addressIs("C4");
    await press("Tab", "Enter");
    await addressIs("B5");
    await page().keyboard.type("乙");
    await press("ArrowRight");
    await addressIs("C5");
    await press("Shift+Tab", "Shift+Enter");
    await addressIs("B4");
    await shows(3, TASK, "甲");
    await shows(4, TASK, "乙");
  });

  it("opens a cell as it is with F2, keeps it with Esc, and breaks its line with Alt+Enter", async () => {
    await selectCell(page(), 3, RATIO);
    const before = await textOf(3, RATIO);
    await press("F2");
    await page().keyboard.type("上下");
    await press("ArrowLeft", "Escape");
    expect(await textOf(3, RATIO)).toBe(before);
    await addressIs("E4");
    await press("F2", "End", "Alt+Enter");
    await page().keyboard.type("全年");
    await press("Enter");
    await shows(3, RATIO, "全年");
    await selectCell(page(), 3, RATIO);
    await barShows(`${before}\n全年`);
  });

  it("can be done in the bar above, too", async () => {
    const before = await textOf(3, RATIO);
    await selectCell(page(), 3, RATIO);
    await barShows(before);
    await page().getByRole("textbox", { name: "编辑栏" }).fill("8%");
    await press("Enter");
    await shows(3, RATIO, "8%");
    await addressIs("E5");
  });

  it("refuses formulas in clear words and leaves the cell open with what was typed", async () => {
    await goToSheet(page(), "设置");
    await press("Control+End", "ArrowDown", "ArrowDown");
    await page().keyboard.type("=1+1");
    await press("Enter");
    await page().getByText("浏览器版不计算公式").waitFor();
    expect(await page().locator("textarea.grid-editor").inputValue()).toBe("=1+1");
    await press("Escape");
  });

  it("keeps a long code as text, and says so", async () => {
    await goToSheet(page(), "设置");
    await press("Control+End", "ArrowDown", "ArrowDown");
    await page().keyboard.type("150602199001011234");
    await press("Enter");
    await page().getByText("按文本保存").waitFor();
  });

  it("chooses from a drop-down by keyboard, and takes no other word", async () => {
    await goToSheet(page(), "检查对象名录库");
    // 名录库类型: 企业, 机关 or 社团.
    await selectCell(page(), 3, 3);
    await page().locator(".grid-choose").waitFor();
    const { name } = await activeCell(page());
    await page().keyboard.type("没有这个词");
    await press("Enter");
    await page().getByText("只能从下拉选项中选择").waitFor();
    await press("Escape");
    await addressIs(name);
    await press("Alt+ArrowDown");
    await page().getByRole("listbox").waitFor();
    await press("Home");
    const word = await page().getByRole("option").first().innerText();
    await press("Enter");
    await barShows(word);
  });
});

describe("a cell whose text is still on its way", () => {
  const DELAY = 700;
  const inEditor = (text: string) =>
    page().waitForFunction(
      (whole) =>
        document.querySelector<HTMLTextAreaElement>("textarea.grid-editor")?.value === whole,
      text,
    );

  /** The worker is busy with something else and says nothing of a cell for a while. */
  const slowDown = () =>
    page().evaluate((delay) => {
      Worker.prototype.postMessage = new Proxy(Reflect.get(Worker.prototype, "postMessage"), {
        apply(post, worker, words: [message: { readonly name?: string }]) {
          const send = () => Reflect.apply(post, worker, words);
          if (words[0].name === "cell") setTimeout(send, delay);
          else send();
        },
      });
    }, DELAY);

  /** Selects a cell of which nothing is known for a while, and gives its text. */
  async function selectUnknown(): Promise<string> {
    const before = await textOf(3, TASK);
    await slowDown();
    await selectCell(page(), 3, TASK);
    return before;
  }

  it("goes on behind it with what is typed after F2", async () => {
    const before = await selectUnknown();
    await press("F2");
    await page().keyboard.type("甲乙");
    await inEditor(`${before}甲乙`);
    await page().keyboard.type("丙");
    await press("Enter");
    await shows(3, TASK, `${before}甲乙丙`);
    expect(await textOf(3, TASK)).toBe(`${before}甲乙丙`);
  });

  it("is written whole when it is left before it is there", async () => {
    const before = await selectUnknown();
    await press("F2");
    await page().keyboard.type("甲");
    await press("Enter");
    await addressIs("B5");
    await shows(3, TASK, `${before}甲`);
    expect(await textOf(3, TASK)).toBe(`${before}甲`);
  });

  it("obeys the keys that move and delete in it", async () => {
    const before = await selectUnknown();
    await press("F2", "Backspace");
    await page().keyboard.type("甲");
    await press("Home");
    await page().keyboard.type("乙");
    await inEditor(`乙${before.slice(0, -1)}甲`);
    await page().keyboard.type("丙");
    await inEditor(`乙丙${before.slice(0, -1)}甲`);
    await press("Escape");
    expect(await textOf(3, TASK)).toBe(before);
  });

  it("is given up with Esc", async () => {
    const before = await selectUnknown();
    await press("F2");
    await page().keyboard.type("甲");
    await press("Escape");
    await page().waitForTimeout(2 * DELAY);
    await inEditor("");
    expect(await textOf(3, TASK)).toBe(before);
    await addressIs("B4");
  });

  it("waits for the word that an input method is composing", async () => {
    const before = await selectUnknown();
    await press("F2");
    const client = await edition.context.newCDPSession(page());
    for (const text of ["d", "dong"]) {
      const end = text.length;
      await client.send("Input.imeSetComposition", {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    }
    await page().waitForTimeout(2 * DELAY);
    await inEditor("dong");
    await client.send("Input.insertText", { text: "东胜" });
    await inEditor(`${before}东胜`);
    await page().keyboard.type("区");
    await press("Enter");
    await shows(3, TASK, `${before}东胜区`);
  });

  it.each([
    ["while it is open", []],
    ["after it was left", ["Enter"]],
  ])("is left as it is where it turns out to be locked %s, and that is said", async (_, leaves) => {
    await page().getByRole("button", { name: "一键抽取" }).click();
    await page().getByRole("button", { name: "确认抽取" }).click();
    await page()
      .getByText(/C2026-001 已抽取/)
      .first()
      .waitFor();
    await goToSheet(page(), "抽取台账");
    await slowDown();
    await selectCell(page(), 3, 0);
    await press("F2");
    await page().keyboard.type("改");
    await press(...leaves);
    await page()
      .getByText(/A4.*已锁定，不能修改/)
      .first()
      .waitFor();
    await inEditor("");
    expect(await textOf(3, 0)).toBe("C2026-001");
  });
});

describe("the clipboard", () => {
  it("takes cells of Excel: several, with quotes and line breaks", async () => {
    await toClipboard('甲\t"乙 ""丙""\n第二行"\r\n丁\t7%\r\n');
    await selectCell(page(), 3, TASK);
    await press("Control+v");
    await shows(3, TASK, "甲");
    await shows(4, TASK, "丁");
    await selectCell(page(), 3, 2);
    await page().waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>(".formula-text")?.value === '乙 "丙"\n第二行',
    );
  });

  it("gives cells to Excel and takes them again elsewhere", async () => {
    const [item, scope] = [await textOf(3, 2), await textOf(3, 3)];
    await selectCell(page(), 3, 2);
    await press("Shift+ArrowRight", "Control+c");
    expect(await page().evaluate(() => navigator.clipboard.readText())).toBe(`${item}\t${scope}`);
    await selectCell(page(), 20, 2);
    await press("Control+v");
    await shows(20, 2, item);
    await shows(20, 3, scope);
  });

  it("is all or nothing: one covered cell in the way, and nothing is pasted", async () => {
    const before = await textOf(2, TASK);
    await toClipboard("甲\n乙");
    await press("Control+Home");
    await press("ArrowDown");
    await toClipboard("一\t二\n三\t四");
    await press("Control+v");
    await page().getByText("被合并单元格盖住").waitFor();
    expect(await textOf(2, TASK)).toBe(before);
  });
});

describe("undo and redo", () => {
  it("take back what was typed, deleted and pasted, where it was", async () => {
    const before = await textOf(3, RATIO);
    await typeInto(page(), 3, RATIO, "9%");
    await shows(3, RATIO, "9%");
    await selectCell(page(), 3, RATIO);
    await press("Delete");
    await page().waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>(".formula-text")?.value === "",
    );
    await press("Control+Home", "Control+z");
    await shows(3, RATIO, "9%");
    await addressIs("E4");
    await press("Control+z");
    await shows(3, RATIO, before);
    await press("Control+y");
    await shows(3, RATIO, "9%");
    await page().getByRole("button", { name: "撤销" }).click();
    await shows(3, RATIO, before);
  });
});

describe("selecting", () => {
  it("follows keys to the edges of what is filled, and stretches with Shift", async () => {
    await press("Control+End");
    await page().locator(".formula-name", { hasText: /^R/ }).waitFor();
    const last = (await activeCell(page())).name;
    expect(last).toMatch(/^R\d+$/);
    await press("Control+Home");
    await addressIs("A1");
    await press("ArrowDown", "ArrowDown", "ArrowDown", "Control+ArrowDown");
    await addressIs("A15");
    await press("Home", "End");
    await addressIs("R15");
    await press("PageUp");
    await press("Control+Home", "ArrowDown", "ArrowDown", "Shift+ArrowRight", "Shift+ArrowDown");
    expect(await page().locator("[role=gridcell][aria-selected=true]").count()).toBe(4);
  });

  it("takes whole rows, columns, and areas drawn with the pointer", async () => {
    await page().getByRole("rowheader", { name: "5", exact: true }).click();
    expect(await page().locator("[aria-selected=true]").count()).toBeGreaterThan(4);
    const from = await cellAt(page(), 3, 0).boundingBox();
    const to = await cellAt(page(), 5, 1).boundingBox();
    if (from === null || to === null) throw new Error("no such cells");
    await page().mouse.move(from.x + 9, from.y + 9);
    await page().mouse.down();
    await page().mouse.move(to.x + 9, to.y + 9, { steps: 4 });
    await page().mouse.up();
    expect(await page().locator("[role=gridcell][aria-selected=true]").count()).toBe(6);
    await page()
      .getByText(/已选 A4:B6，共 6 格/)
      .waitFor({ state: "attached" });
  });
});
