import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { startExcel } from "./start-excel";
import { userOf } from "./user";

const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

caseOf(
  "shows and hides the pane, and tells when somebody closes it",
  [
    "Microsoft.AppRuntime.AppRuntimeService",
    "AppRuntimeService.SetAppRuntimeState",
    "AppRuntimeService.GetAppRuntimeState",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged((e) => heard.push(e.visibilityMode));
    await Office.addin.hide();
    await arrival();
    expect(host.pane.visibility).toBe("Hidden");
    await Office.addin.showAsTaskpane();
    await arrival();
    userOf(host).showPane("Hidden");
    await arrival();
    expect(heard).toEqual(["Hidden", "Taskpane", "Hidden"]);
    await stop();
    expect(await (Office.addin as unknown as { _getState(): Promise<string> })._getState()).toBe(
      "Background",
    );
  },
);

caseOf(
  "remembers whether the add-in is loaded with the workbook",
  [
    "Microsoft.AppRuntime.AppRuntimePersistenceService",
    "AppRuntimePersistenceService.SetAppRuntimeStartState",
    "AppRuntimePersistenceService.GetAppRuntimeStartState",
  ],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.none);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
  },
);

caseOf(
  "runs the functions of the ribbon until their event is completed",
  [
    "Microsoft.InternalService.AddinInternalService",
    "AddinInternalService.NotifyActionHandlerReady",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    const pressed: string[] = [];
    Office.actions.associate("checkPlan", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await arrival();
    expect(await host.press("checkPlan")).toEqual({ status: 0 });
    expect(pressed).toEqual(["checkPlan"]);
  },
);

caseOf("opens a new workbook", ["WacWorkbook.CreateAndOpenWorkbook"], async () => {
  const { host } = await startExcel(bookOf({ 表: [] }));
  await Excel.createWorkbook("UEsDBA==");
  await Excel.createWorkbook();
  expect(host.book.created).toEqual(["UEsDBA==", null]);
});

test("says which requirement sets, which language and which mode it has", async () => {
  await startExcel(bookOf({ 表: [] }), {
    requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1" },
    displayLanguage: "en-US",
  });
  const { requirements, displayLanguage, document, platform } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.2")).toBe(false);
  expect(displayLanguage).toBe("en-US");
  expect(document.mode).toBe(Office.DocumentMode.ReadWrite);
  expect(platform).toBe(Office.PlatformType.OfficeOnline);
  await startExcel(bookOf({ 表: [] }), { requirementSets: {} });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.1")).toBe(false);
  await startExcel(bookOf({ 表: [] }));
  expect(Office.context.displayLanguage).toBe("zh-CN");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(true);
});

test("keeps settings of the document", async () => {
  const { host } = await startExcel(bookOf({ 表: [] }), { settings: { 语言: '"zh-CN"' } });
  const { settings } = Office.context.document;
  expect(settings.get("语言")).toBe("zh-CN");
  settings.set("操作人", "张三");
  const saved = await new Promise((resolve) =>
    settings.saveAsync((result) => resolve(result.status)),
  );
  expect(saved).toBe(Office.AsyncResultStatus.Succeeded);
  expect([...host.documentSettings]).toEqual([
    ["语言", '"zh-CN"'],
    ["操作人", '"张三"'],
  ]);
});
