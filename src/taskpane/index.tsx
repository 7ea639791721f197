import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { bindRibbon } from "../commands/ribbon";
import { localDesk } from "../desk/local-desk";
import { workerRunner } from "../desk/worker/worker-runner";
import { chinaMoment } from "../jobs/china-moment";
import { openExcelWorkbook } from "../workbook/excel/excel-workbook";
import { excelFacilities } from "../workbook/excel/facilities";
import { associateCommand, showPane } from "../workbook/excel/host/commands";
import { newWorkbookInExcel } from "../workbook/excel/host/new-workbook";
import { whenOfficeIsReady } from "../workbook/excel/host/office-ready";
import { displayLanguage, isDarkTheme } from "../workbook/excel/host/surroundings";
import { ExcelPane } from "./excel/excel-pane";
import { NotHere } from "./excel/not-here";
import { randomHex } from "./random-hex";
import { startedDesk } from "./excel/started-desk";
import { observable } from "./observable";
import type { RibbonRequest, Waiting } from "./pane-props";

const SEED_BYTES = 32;

/** The composition root of the pane in Excel: joins Excel's workbook, the desk and the pane. */
async function main(): Promise<void> {
  const root = createRoot(rootElement());
  if (!(await whenOfficeIsReady())) return root.render(<NotHere obstacle={{ kind: "no-excel" }} />);
  const requested = observable<RibbonRequest | null>(null);
  bindRibbon({ showPane, associateCommand }, requested);
  const facilities = excelFacilities();
  if (!facilities.isSufficient) {
    const { version } = facilities;
    return root.render(<NotHere obstacle={{ kind: "old-excel", version }} />);
  }
  const waiting = observable<Waiting | null>(null);
  const clock = () => chinaMoment(Date.now());
  const workbook = openExcelWorkbook({
    onCellEditing: (isEditing) => waiting.set(isEditing ? "cell-editing" : null),
  });
  const runner = workerRunner(
    () => new Worker(new URL("../desk/worker/deed-worker.ts", import.meta.url)),
  );
  root.render(
    <StrictMode>
      <ExcelPane
        desk={startedDesk(localDesk({ workbook, runner, clock }), () => workbook.start())}
        surroundings={{ clock, randomSeed: () => randomHex(SEED_BYTES) }}
        facilities={facilities.opensNewWorkbooks ? { newWorkbook: newWorkbookInExcel } : {}}
        requested={requested}
        waiting={waiting}
        excel={{ language: displayLanguage(), isDark: isDarkTheme() }}
      />
    </StrictMode>,
  );
}

function rootElement(): HTMLElement {
  const element = document.getElementById("root");
  if (element === null) throw new Error("the page has no #root");
  return element;
}

void main();
