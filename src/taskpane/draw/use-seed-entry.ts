import { useState } from "react";
import type { Result } from "../../core/result";
import { canonicalSeed, seedEntropyBits, type SeedFailure } from "../../core/text/seed";

/** Stands between what several people gave. */
const JOINER = ".";

/** A seed below so many bits could be guessed or chosen. */
export const LEAST_SEED_BITS = 64;

/** The seed of those present, while it is typed. */
export type SeedEntry = {
  readonly contributions: readonly string[];
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** Puts what is typed behind the contributions before it. */
  readonly add: () => void;
  readonly remove: (index: number) => void;
  /** All contributions and what is being typed, as it will be hashed. */
  readonly seed: Result<string, SeedFailure>;
  /** A lower estimate of the chance in it, in whole bits. */
  readonly bits: number;
};

/** Contributions join by dots in the order in which they are typed. */
export function useSeedEntry(): SeedEntry {
  const [contributions, setContributions] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const isTyping = typed.trim() !== "";
  const seed = canonicalSeed([...contributions, ...(isTyping ? [typed.trim()] : [])].join(JOINER));
  return {
    contributions,
    typed,
    setTyped,
    add: () => {
      if (!isTyping) return;
      setContributions([...contributions, typed.trim()]);
      setTyped("");
    },
    remove: (index) => setContributions(contributions.filter((_, other) => other !== index)),
    seed,
    bits: seed.ok ? seedEntropyBits(seed.value) : 0,
  };
}
