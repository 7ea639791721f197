/** The language that Excel's own ribbon is in, as `zh-CN`; null where Excel does not say. */
export function displayLanguage(): string | null {
  // On the web it may be missing, whatever the types say.
  const language = Office.context.displayLanguage as string | undefined;
  return language === undefined || language === "" ? null : language;
}

/** Whether Excel is in a dark theme; null where it does not say (the web). */
export function isDarkTheme(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? null;
}
