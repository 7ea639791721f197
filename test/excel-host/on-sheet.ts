/** Runs a batch on the sheet 表 and synchronises at its end. */
export function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem("表"), context);
    await context.sync();
    return result;
  });
}

/** The code of the error by which a batch on the sheet 表 ends; `none` where it is done. */
export function refusal(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  return onSheet((sheet, context) => void batch(sheet, context)).then(
    () => "none",
    (error: unknown) => (error as { code: string }).code,
  );
}
