/** Time in which a browser has begun to store a download, in milliseconds. */
const HANDED_OVER = 60_000;

/** Hands bytes to the browser as a download of that name: it never writes over a file without asking. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HANDED_OVER);
}
