import { messageBytes } from "../door/payload";

/** How many bytes a cell of a sheet takes in a message; sheets are known by their ids, from one reading to the next. */
export type Densities = Map<string, number>;

/** For a sheet of which nothing is known: a Chinese name or a code beside a format. */
const FIRST_GUESS = 48;
/** The next cells may be longer than those before. */
const CAUTION = 1.05;

/** What a cell of that sheet is expected to take. */
export function densityOf(densities: Densities, id: string): number {
  return densities.get(id) ?? FIRST_GUESS;
}

/** Learns from cells that were read. */
export function learn(
  densities: Densities,
  id: string,
  { formulas, formats }: Readonly<Record<"formulas" | "formats", readonly (readonly unknown[])[]>>,
): void {
  const cells = formulas.reduce((sum, row) => sum + row.length, 0);
  if (cells === 0) return;
  const bytes = messageBytes(formulas) + messageBytes(formats);
  densities.set(id, (bytes / cells) * CAUTION);
}
