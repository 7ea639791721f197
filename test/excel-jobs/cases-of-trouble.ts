import { standingAfter, type Rehearsed } from "./deeds-in-trouble";
import { isFine } from "./judge";
import { cutsAfter, TROUBLES, type Trouble } from "./trouble";

/** Counts cases, and how the workbook stands after them. */
export type Tally = {
  /** What goes wrong when each of these meets each request of a deed: case by case, best nothing. */
  readonly wrongs: (
    rehearsed: Rehearsed,
    troublesAt: (actions: number) => readonly Trouble[],
  ) => Promise<readonly string[]>;
  /** Says how many there were. */
  readonly tell: (what: string) => void;
};

export function newTally(): Tally {
  const standings = new Map<string, number>();
  let cases = 0;
  return {
    wrongs: async (rehearsed, troublesAt) => {
      const wrong: string[] = [];
      for (const [index, { actions }] of rehearsed.syncs.entries()) {
        for (const trouble of troublesAt(actions)) {
          const found = await standingAfter(rehearsed, trouble, index + 1);
          cases += 1;
          standings.set(found, (standings.get(found) ?? 0) + 1);
          if (!isFine(found)) wrong.push(`${trouble.name} at ${index + 1}: ${found}`);
        }
      }
      return wrong;
    },
    tell: (what) => {
      process.stdout.write(`${cases} ${what}: ${JSON.stringify([...standings])}\n`);
    },
  };
}

/** Some places within a request, so many at the most. */
const CUTS = 4;

/** Troubles of whole requests. */
export const whole = (): readonly Trouble[] => TROUBLES;

/** Requests that are cut. */
export const within = (actions: number): readonly Trouble[] =>
  Array.from({ length: CUTS }, (_, cut) => Math.ceil(((cut + 1) * actions) / (CUTS + 1))).flatMap(
    cutsAfter,
  );
