/** A file that a page handed to the browser. */
export type Download = { readonly name: string; readonly address: string };

/** Catches downloads from now on, in jsdom, which saves nothing. */
export function catchDownloads(): readonly Download[] {
  const caught: Download[] = [];
  let made = 0;
  Object.assign(URL, {
    createObjectURL: () => `blob:caught/${(made += 1)}`,
    revokeObjectURL: () => {},
  });
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    caught.push({ name: this.download, address: this.href });
  };
  return caught;
}
