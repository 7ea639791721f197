/** So many bytes are turned into text at once: more are too many arguments for a function. */
const SLICE = 0x8000;

/** Opens the bytes of an .xlsx as a new workbook, in a window of its own (ExcelApi 1.8). */
export async function newWorkbookInExcel(bytes: Uint8Array): Promise<void> {
  let text = "";
  for (let first = 0; first < bytes.length; first += SLICE) {
    text += String.fromCharCode(...bytes.subarray(first, first + SLICE));
  }
  await Excel.createWorkbook(btoa(text));
}
