/** From so many rows in a row on, first and last are enough. */
const SHORTEST_RUN = 3;

/** Rows of a sheet as people name them: `2–5、9`. `rows` ascend. */
export function rowList(rows: readonly number[], separator: string): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .flatMap(({ first, last }) => {
      if (last - first + 1 >= SHORTEST_RUN) return [`${first}–${last}`];
      return first === last ? [String(first)] : [String(first), String(last)];
    })
    .join(separator);
}
