import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { startExcel } from "./start-excel";
import { userOf } from "./user";

/** Lets the messages that are under way arrive. */
const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

caseOf(
  "tells what happens to all sheets",
  [
    "WorksheetCollection._RegisterDataChangedEvent",
    "WorksheetCollection._RegisterActivatedEvent",
    "WorksheetCollection._RegisterDeactivatedEvent",
    "WorksheetCollection._RegisterSelectionChangedEvent",
    "WorksheetCollection._RegisterEventNameChanged",
    "WorksheetCollection._RegisterAddedEvent",
    "WorksheetCollection._RegisterDeletedEvent",
    "WorksheetCollection._UnregisterDataChangedEvent",
    "WorksheetCollection._UnregisterActivatedEvent",
    "WorksheetCollection._UnregisterDeactivatedEvent",
    "WorksheetCollection._UnregisterSelectionChangedEvent",
    "WorksheetCollection._UnregisterEventNameChanged",
    "WorksheetCollection._UnregisterAddedEvent",
    "WorksheetCollection._UnregisterDeletedEvent",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["甲"], ["乙"]], 别: [] }));
    const user = userOf(host);
    const heard: unknown[] = [];
    const results = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(async (e) => {
          heard.push([e.type, e.changeType, e.address]);
        }),
        worksheets.onActivated.add(async (e) => void heard.push([e.type])),
        worksheets.onDeactivated.add(async (e) => void heard.push([e.type])),
        worksheets.onSelectionChanged.add(async (e) => void heard.push([e.type, e.address])),
        worksheets.onNameChanged.add(async (e) => {
          heard.push([e.type, e.nameBefore, e.nameAfter]);
        }),
        worksheets.onAdded.add(async (e) => void heard.push([e.type, e.source])),
        worksheets.onDeleted.add(async (e) => void heard.push([e.type])),
      ];
      await context.sync();
      return added;
    });
    user.type("表", "A1", "00123");
    user.deleteRows("表", 1, 1);
    user.insertRows("表", 0, 2);
    user.activateSheet("别");
    user.select("表", "B2");
    user.renameSheet("别", "另");
    user.addSheet("新");
    user.deleteSheet("新");
    await arrival();
    expect(heard).toEqual([
      ["WorksheetChanged", "RangeEdited", "A1"],
      ["WorksheetChanged", "RowDeleted", "2:2"],
      ["WorksheetChanged", "RowInserted", "1:2"],
      ["WorksheetDeactivated"],
      ["WorksheetActivated"],
      ["WorksheetDeactivated"],
      ["WorksheetActivated"],
      ["WorksheetSelectionChanged", "B2"],
      ["WorksheetNameChanged", "别", "另"],
      ["WorksheetAdded", "Local"],
      ["WorksheetDeleted"],
    ]);
    expect(host.book.sheets[0]?.rows[2]?.[0]?.value).toBe(123);
    const [first] = results;
    if (first === undefined) throw new Error("nothing registered");
    await Excel.run(first.context, async (context) => {
      for (const result of results) result.remove();
      await context.sync();
    });
    user.type("表", "A1", "静");
    await arrival();
    expect(heard.length).toBe(11);
  },
);

caseOf(
  "tells what happens to one sheet, also by the add-in itself",
  [
    "Worksheet._RegisterDataChangedEvent",
    "Worksheet._RegisterActivatedEvent",
    "Worksheet._RegisterDeactivatedEvent",
    "Worksheet._RegisterSelectionChangedEvent",
    "Worksheet._RegisterEventNameChanged",
    "Worksheet._UnregisterDataChangedEvent",
    "Worksheet._UnregisterActivatedEvent",
    "Worksheet._UnregisterDeactivatedEvent",
    "Worksheet._UnregisterSelectionChangedEvent",
    "Worksheet._UnregisterEventNameChanged",
    "Workbook._GetRangeForEventByReferenceId",
    "Workbook._GetRangeOrNullObjectForEventByReferenceId",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["甲"]], 别: [] }));
    const heard: unknown[] = [];
    const results = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const added = [
        sheet.onChanged.add((e) =>
          Excel.run(async (inner) => {
            const [range, same] = [e.getRange(inner), e.getRangeOrNullObject(inner)];
            range.load("address");
            same.load("address");
            await inner.sync();
            heard.push([e.type, range.address, same.address, e.changeDirectionState]);
          }),
        ),
        sheet.onActivated.add(async (e) => void heard.push([e.type])),
        sheet.onDeactivated.add(async (e) => void heard.push([e.type])),
        sheet.onSelectionChanged.add(async (e) => void heard.push([e.type, e.address])),
        sheet.onNameChanged.add(async (e) => void heard.push([e.type, e.nameAfter])),
      ];
      await context.sync();
      context.workbook.worksheets.getItem("别").getRange("A1").values = [["无人听"]];
      sheet.getRange("B1").values = [["新"]];
      await context.sync();
      return added;
    });
    await arrival();
    const user = userOf(host);
    user.activateSheet("别");
    user.select("表", "C3");
    user.renameSheet("表", "改");
    await arrival();
    expect(heard).toEqual([
      ["WorksheetChanged", "表!B1", "表!B1", undefined],
      ["WorksheetDeactivated"],
      ["WorksheetActivated"],
      ["WorksheetSelectionChanged", "C3"],
      ["WorksheetNameChanged", "改"],
    ]);
    const [first] = results;
    if (first === undefined) throw new Error("nothing registered");
    await Excel.run(first.context, async (context) => {
      for (const result of results) result.remove();
      await context.sync();
    });
    expect([...host.listening.to]).toEqual([]);
  },
);

caseOf(
  "tells nothing while events are switched off",
  ["Workbook._Runtime", "Runtime.EnableEvents", "Runtime.EnableEvents="],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.onChanged.add(async (e) => void heard.push(e.address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [["静"]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.runtime.load("enableEvents");
      sheet.getRange("A2").values = [["响"]];
      await context.sync();
      expect(context.runtime.enableEvents).toBe(true);
    });
    await arrival();
    expect(heard).toEqual(["A2"]);
  },
);

test("tells a listener of the workbook that the selection has changed", async () => {
  const { host } = await startExcel(bookOf({ 表: [] }));
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => {
      heard += 1;
    });
    await context.sync();
  });
  userOf(host).select("表", "B2");
  await arrival();
  expect(heard).toBe(1);
});
