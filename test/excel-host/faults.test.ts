import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { onSheet, refusal } from "./on-sheet";
import { startExcel } from "./start-excel";
import type { ExcelHost } from "./host";

const write = (value: string): Promise<string> =>
  refusal((sheet) => (sheet.getRange("A1").values = [[value]]));

const valueOf = (host: ExcelHost): unknown => host.book.sheets[0]?.rows[0]?.[0]?.value;

test.each(["GeneralException", "AccessDenied", "InvalidOperation"] as const)(
  "the n-th sync fails with %s, before or after it took effect",
  async (error) => {
    const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
    host.faults.fail({ sync: 2, when: "before", error });
    host.faults.fail({ sync: 3, when: "after", error });
    const codes = [await write("一")];
    expect(host.faults.areDone).toBe(false);
    codes.push(await write("二"));
    expect(valueOf(host)).toBe("一");
    codes.push(await write("三"));
    expect(valueOf(host)).toBe("三");
    codes.push(await write("四"));
    expect(codes).toEqual(["none", error, error, "none"]);
    expect(host.faults.areDone).toBe(true);
  },
);

test("a sync stops in the middle: what came before stays done", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  const twice = (one: string, two: string): Promise<string> =>
    refusal((sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[one]];
      range.values = [[two]];
    });
  await twice("一", "二");
  const actions = host.traffic.exchanges.find(({ isSync }) => isSync)?.actions ?? 0;
  const values = new Set<unknown>();
  for (let done = 0; done <= actions; done += 1) {
    host.faults.fail({ sync: 1, when: { actions: done }, error: "GeneralException" });
    expect(await twice("三", "四")).toBe("GeneralException");
    values.add(valueOf(host));
  }
  expect([...values]).toEqual(["二", "三", "四"]);
});

test("somebody begins to edit a cell before the n-th sync", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  host.faults.editCell(1, 2);
  const codes = [await write("一"), await write("二"), await write("三")];
  expect(codes).toEqual(["none", "InvalidOperationInCellEditMode", "none"]);
  expect(host.faults.areDone).toBe(true);
});

test("the transport refuses: too large, too busy, access denied", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  const errors = [5_103, 5_104, 5_102, 7_000];
  const codes: string[] = [];
  for (const error of errors) {
    host.faults.fail({ sync: 1, when: "before", error });
    codes.push(await write("新"));
  }
  expect(codes).toEqual([
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "ActivityLimitReached",
    "AccessDenied",
  ]);
  expect(valueOf(host)).toBe("甲");
});

test("requests are refused while somebody edits a cell", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  host.faults.editCell(2);
  const codes = [await write("一"), await write("二"), await write("三")];
  host.faults.editCell();
  codes.push(await write("四"));
  host.faults.leaveCell();
  codes.push(await write("五"));
  const busy = "InvalidOperationInCellEditMode";
  expect(codes).toEqual([busy, busy, "none", busy, "none"]);
  expect(valueOf(host)).toBe("五");
});

test("a request that waits for the cell to be left is done afterwards", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  host.faults.editCell();
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").values = [["迟"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(valueOf(host)).toBe("甲");
  host.faults.leaveCell();
  await waiting;
  expect(valueOf(host)).toBe("迟");
});

test.each(["before", "after"] as const)(
  "the pane closes %s the sync took effect: no answer, nothing is done until it is opened again",
  async (when) => {
    const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
    host.faults.fail({ sync: 1, when, error: "pane-closed" });
    let isAnswered = false;
    const answered = (): void => {
      isAnswered = true;
    };
    write("一").then(answered, answered);
    write("二").then(answered, answered);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isAnswered).toBe(false);
    expect(valueOf(host)).toBe(when === "after" ? "一" : "甲");
    await startExcel(host.book);
    expect(await write("三")).toBe("none");
    expect(valueOf(host)).toBe("三");
  },
);

test("answers can be slow", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  host.faults.slowDown(60);
  const started = performance.now();
  await write("迟");
  expect(performance.now() - started).toBeGreaterThan(55);
});

test("requests and answers beyond 5 MB are refused; what a large answer came after is done", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  const large = "长".repeat(30_000);
  expect(
    await refusal((sheet) => {
      sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => [large]);
    }),
  ).toBe("RequestPayloadSizeLimitExceeded");
  expect(valueOf(host)).toBe("甲");
  const answer = await refusal((sheet) => {
    sheet.getRange("A1:A60").values = [[large]];
    sheet.getRange("A1:A60").load("values");
  });
  expect(answer).toBe("ResponsePayloadSizeLimitExceeded");
  expect(valueOf(host)).toBe(large);
});

caseOf(
  "counts round trips and bytes, without the clearing up that nobody waits for",
  ["Range._KeepReference", "RangeAreas._KeepReference", "Workbook._RemoveReference"],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
    host.traffic.reset();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load("values");
      sheet.getRanges("A1,B1").load("address");
      await context.sync();
      range.values = [["长".repeat(1_000)]];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.traffic.roundTrips).toBe(2);
    expect(host.traffic.exchanges.map(({ isSync }) => isSync)).toEqual([true, true, false]);
    expect(host.traffic.largestMessage).toBeGreaterThan(3_000);
    expect(host.traffic.largestMessage).toBeLessThan(6_000);
    expect(host.traffic.bytes).toBeGreaterThan(host.traffic.largestMessage);
    expect(host.book.references.size).toBe(1);
  },
);
