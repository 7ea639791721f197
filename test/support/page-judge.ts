import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run(context: { readonly exclude: string }): Promise<AxeResults> };
  }
}

/** What axe finds wrong with the page as it stands, a line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  // Fluent's keeper of the focus catches the Tab key at the edges of the page by elements that nobody is to hear of.
  const found = await page.evaluate(
    async () => (await window.axe.run({ exclude: "[data-tabster-dummy]" })).violations,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

/** Words that cannot be read whole: cut by their box, or beyond the edge of the window. */
export async function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // Fields and drop-downs scroll their text; what is said to screen readers takes no room.
    const isExempt = (element: Element): boolean =>
      element.closest("input, select, textarea, script, style") !== null ||
      (element.clientWidth <= 1 && getComputedStyle(element).clipPath !== "none") ||
      (element.parentElement !== null && isExempt(element.parentElement));
    // What a box of its own scrolls to can be read whole, where the keyboard reaches the box.
    const isScrolledTo = (element: Element): boolean => {
      const box = element.parentElement?.closest("[role=region][tabindex='0']");
      return box !== null && box !== undefined && getComputedStyle(box).overflowX === "auto";
    };
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      );
    const said = [...document.body.querySelectorAll("*")].filter(
      (element) =>
        hasWords(element) &&
        !isExempt(element) &&
        !isScrolledTo(element) &&
        element.getClientRects().length > 0,
    );
    return said.flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isCut =
        getComputedStyle(element).overflowX !== "visible" &&
        element.scrollWidth > element.clientWidth + 1;
      const isBeyond = left < -1 || right > innerWidth + 1;
      return isCut || isBeyond ? [`${element.tagName} ${element.textContent ?? ""}`] : [];
    });
  });
}

/** Anything to click in the corner of 40 × 40 px where Excel lays its own button over the pane. */
export async function inTheCorner(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    for (let x = innerWidth - 39; x < innerWidth; x += 4) {
      for (let y = 1; y < 40; y += 4) {
        const hit = document.elementFromPoint(x, y)?.closest("button, a, input, select, summary");
        if (hit) found.add(hit.outerHTML.slice(0, 120));
      }
    }
    return [...found];
  });
}
