/** The same in two forms: what is pasted into depends on the program. */
export type Copied = { readonly html: string; readonly text: string };

/**
 * Puts a table on the clipboard as HTML and as text; false where the page may do neither. In a web view or a frame
 * the newer way is often blocked and the older one is not.
 */
export async function copyTable(copied: Copied): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined || typeof ClipboardItem === "undefined") return copyByEvent(copied);
  const item = new ClipboardItem({
    "text/html": new Blob([copied.html], { type: "text/html" }),
    "text/plain": new Blob([copied.text], { type: "text/plain" }),
  });
  try {
    await clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(copied);
  }
}

/** Copies something, and lays the table in its place while it is being copied. */
function copyByEvent({ html, text }: Copied): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isTaken = true;
  };
  const { activeElement } = document;
  const area = document.createElement("textarea");
  // Something has to be selected for a copy to happen at all.
  area.value = "-";
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  document.addEventListener("copy", take, true);
  const isCopied = "execCommand" in document && document.execCommand("copy");
  document.removeEventListener("copy", take, true);
  area.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return isCopied && isTaken;
}
