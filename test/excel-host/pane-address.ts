/** The page that plays Excel; office.js trusts host names of Microsoft's alone. */
export const EXCEL_ORIGIN = "https://sim-excel.officeapps.live.com";

/** The address by which Excel on the web opens a pane: office.js reads from it who its host is. */
export function paneAddress(url: string, locale: string): string {
  const hostInfo = encodeURIComponent(`Excel$Web$16.01$${locale}$run$$disableLogging$0`);
  const xdm = `_xdm_Info=conversation|instance|${EXCEL_ORIGIN}/`;
  return `${url}?_host_Info=${hostInfo}#&${xdm}&_serializer_version=1`;
}
