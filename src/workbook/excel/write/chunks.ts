/** The list in parts of that length; the last one may be shorter. */
export function chunks<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += length) parts.push(items.slice(at, at + length));
  return parts;
}
