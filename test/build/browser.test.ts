import { launchBrowser } from "../support/browser";

describe("the browser of the tests", () => {
  test("shows a page of ours", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent("<h1>双随机抽查</h1>");
      expect(await page.getByRole("heading").innerText()).toBe("双随机抽查");
    } finally {
      await browser.close();
    }
  });

  test("is the one that BROWSER_PATH names, or none", async () => {
    const before = process.env["BROWSER_PATH"];
    process.env["BROWSER_PATH"] = "/nowhere/chromium";
    try {
      await expect(launchBrowser()).rejects.toThrow(
        "BROWSER_PATH names no file: /nowhere/chromium",
      );
    } finally {
      if (before === undefined) delete process.env["BROWSER_PATH"];
      else process.env["BROWSER_PATH"] = before;
    }
  });
});
