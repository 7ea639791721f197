/** What may leave as a file. */
export type OutgoingFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
};

/** The kind of a file, as the web names it. */
export const FILE_TYPE = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  html: "text/html;charset=utf-8",
} as const;

/** A browser may begin to read after the click; so long the bytes are kept for it. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file to the browser, which saves it or asks where to. */
export function download({ name, type, content }: OutgoingFile): void {
  // A copy: TypeScript lets no bytes into a Blob that might be shared between threads.
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
