import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { editionForTests, type Edition } from "../support/edition-page";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const openEdition = editionForTests();

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
};

/** What axe-core finds wrong, in short. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: readonly Violation[] }> };
    };
    return (await axe.run()).violations;
  });
  return found.map(({ id, nodes }) => {
    const [node] = nodes;
    return `${id}: ${node?.html.slice(0, 200) ?? ""} ${node?.failureSummary ?? ""}`;
  });
}

async function withEdition(
  options: Parameters<Browser["newContext"]>[0],
  work: (edition: Edition) => Promise<void>,
): Promise<void> {
  const edition = await openEdition(options);
  try {
    await work(edition);
    expect(edition.errors).toEqual([]);
  } finally {
    await edition.close();
  }
}

describe.each([
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { colorScheme: "light", forcedColors: "active" },
] as const)("the page (%j)", (scheme) => {
  it("has no violations that axe-core finds: sheet, marks, a drawn sheet, a dialog", async () => {
    await withEdition(scheme, async ({ page }) => {
      await page.getByRole("button", { name: "一键抽取" }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "检查计划" }).click();
      await page
        .getByText(/个问题已在表中标出/)
        .first()
        .waitFor();
      await page.getByRole("tab", { name: "年度抽查计划" }).click();
      await page.locator(".grid-mark-undetermined").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("tab", { name: "总览" }).click();
      await page.getByRole("button", { name: "一键抽取" }).click();
      await page.getByRole("button", { name: "确认抽取" }).click();
      await page
        .getByText(/C2026-001 已抽取/)
        .first()
        .waitFor();
      await page.getByText("已锁定").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "示例" }).click();
      await page.getByRole("dialog").waitFor();
      expect(await violations(page)).toEqual([]);
    });
  }, 120_000);
});

describe("a narrow window", () => {
  it("stacks sheet and pane, and nothing reaches over its edge", async () => {
    await withEdition({ viewport: { width: 480, height: 800 } }, async ({ page }) => {
      await page.getByRole("button", { name: "一键抽取" }).waitFor();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      const [sheet, pane] = await Promise.all([
        page.locator(".workbook").boundingBox(),
        page.locator(".pane").boundingBox(),
      ]);
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(pane?.y ?? 0);
      expect(sheet?.height).toBeGreaterThan(200);
      expect(pane?.height).toBeGreaterThan(200);
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe("English", () => {
  it("is what the whole page says once it is chosen", async () => {
    await withEdition({ viewport: { width: 1366, height: 768 } }, async ({ page }) => {
      await page.evaluate(() => localStorage.setItem("double-random-inspection.language", "en-US"));
      await page.reload();
      await page.getByRole("button", { name: "Save as" }).waitFor();
      await page.getByRole("button", { name: /Draw/ }).first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe("the keyboard alone", () => {
  it("edits, leaves the cells, changes the sheet, and draws", async () => {
    await withEdition({}, async ({ page }) => {
      const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const focused = () =>
        page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 20) ?? "");
      await page.getByRole("button", { name: "一键抽取" }).waitFor();
      await press("ArrowDown", "F2", "Escape", "Escape");
      expect(await focused()).toBe("检查对象名录库");
      await press("ArrowRight", "ArrowRight", "ArrowRight");
      await page.getByRole("grid", { name: "年度抽查计划" }).waitFor();
      expect(await focused()).toBe("年度抽查计划");
      await press("Shift+F6");
      await page.keyboard.type("改名");
      await press("Enter");
      await page.getByText("未保存").waitFor();
      await press("F6", "F6");
      expect(await focused()).toBe("总览");
      await press("Tab");
      for (let step = 0; step < 8 && (await focused()) !== "一键抽取"; step += 1)
        await press("Tab");
      await press("Enter");
      await page.getByRole("button", { name: "确认抽取" }).waitFor();
      for (let step = 0; step < 4 && (await focused()) !== "确认抽取"; step += 1)
        await press("Tab");
      await press("Enter");
      await page
        .getByText(/C2026-001 已抽取/)
        .first()
        .waitFor();
      await press("F6");
      expect(await focused()).toBe("打开");
    });
  });
});
