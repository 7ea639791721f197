/**
 * Waits until Office answers; true in Excel, false where the page was opened in a plain browser. Never settles
 * where a script of Office is blocked: the page's own watchdog tells that.
 */
export async function whenOfficeIsReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  // In a plain browser there is no host at all, whatever the types say.
  return (host as Office.HostType | null) === Office.HostType.Excel;
}
