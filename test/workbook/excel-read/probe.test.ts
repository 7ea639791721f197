import { sampleWorkbook } from "../../../src/jobs/sample-workbook";
import { readWorkbook } from "../../../src/workbook/excel/read/read-workbook";
import { browserPause } from "../../../src/workbook/excel/door/pause";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { startExcel } from "../../excel-host/start-excel";

it("probe", async () => {
  const book = newXlsx();
  const changes = sampleWorkbook({ targets: 5000, inspectors: 40, seed: "x", today: { year: 2026, month: 3, day: 2 } } as never) as never;
  const applied = await book.apply((changes as { value?: never }).value ?? changes);
  expect(applied.ok).toBe(true);
  const { host } = await startExcel(book.snapshot());
  const memory = { sheetIds: [] as readonly string[], densities: new Map(), date1904: false };
  const door = { pause: browserPause, onCellEditing: () => undefined };
  for (let i = 0; i < 2; i += 1) {
    host.traffic.reset();
    const start = performance.now();
    const read = await readWorkbook(door, memory);
    console.log(performance.now() - start, host.traffic.roundTrips, host.traffic.exchanges.map((e) => [e.requestBytes, e.responseBytes, e.error]), memory.densities);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value).toEqual(book.snapshot());
  }
});
