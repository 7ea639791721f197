/**
 * One way in which a team can satisfy every demand of a visit: at least one inspector of each class, the
 * classes having no member in common, and anybody who is not barred for the rest.
 */
export type SlotPattern = {
  /** By inspector: `BARRED`, `FREE`, or the class (1, 2, …) to which the inspector belongs. */
  readonly classOf: Int16Array;
  /** How many classes there are; each needs one inspector. */
  readonly classes: number;
  /** Places left once each class has its one. */
  readonly free: number;
};

/** The inspector cannot be in a team of this pattern. */
export const BARRED = -1;
/** The inspector may be in the team and stands for no class. */
export const FREE = 0;

/** What is known half-way: who is barred or in a class, and the demands that no class satisfies yet. */
type Draft = { readonly classOf: Int16Array; readonly classes: number; readonly unmet: bigint };

/**
 * Every team of `size` that satisfies all demands belongs to exactly one of these patterns, and every team of a
 * pattern satisfies all demands. Disjoint and nested demands give one pattern; crossing ones give several; none
 * means that no team exists. `meets[i]` holds a bit for each demand that inspector i satisfies, or null where
 * the inspector must not go; `demands` is how many demands there are.
 */
export function slotPatterns(
  meets: readonly (bigint | null)[],
  demands: number,
  size: number,
): SlotPattern[] {
  const patterns: SlotPattern[] = [];
  const open: Draft[] = [
    {
      classOf: Int16Array.from(meets, (met) => (met === null ? BARRED : FREE)),
      classes: 0,
      unmet: (1n << BigInt(demands)) - 1n,
    },
  ];
  for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
    if (draft.classOf.filter((place) => place !== BARRED).length < size) continue;
    if (draft.unmet === 0n) {
      patterns.push({
        classOf: draft.classOf,
        classes: draft.classes,
        free: size - draft.classes,
      });
    } else if (draft.classes < size) {
      const met = widestMeet(meets, draft);
      if (met !== null) open.push(withoutAny(meets, draft, met), withOne(meets, draft, met));
    }
  }
  return patterns;
}

/** The unmet demands that one person can satisfy together: the most of them; null when some demand has nobody. */
function widestMeet(meets: readonly (bigint | null)[], draft: Draft): bigint | null {
  let within = 0n;
  let widest = 0n;
  meets.forEach((bits, inspector) => {
    if (bits === null || draft.classOf[inspector] !== FREE) return;
    const met = bits & draft.unmet;
    within |= met;
    const wider = bitCount(met) - bitCount(widest);
    if (wider > 0 || (wider === 0 && met < widest)) widest = met;
  });
  return within === draft.unmet ? widest : null;
}

/** The team has at least one of those who satisfy exactly `met` of the unmet demands. */
function withOne(meets: readonly (bigint | null)[], draft: Draft, met: bigint): Draft {
  const classes = draft.classes + 1;
  return { classOf: placed(meets, draft, met, classes), classes, unmet: draft.unmet & ~met };
}

/** The team has none of them. */
function withoutAny(meets: readonly (bigint | null)[], draft: Draft, met: bigint): Draft {
  return { ...draft, classOf: placed(meets, draft, met, BARRED) };
}

function placed(
  meets: readonly (bigint | null)[],
  draft: Draft,
  met: bigint,
  place: number,
): Int16Array {
  return draft.classOf.map((current, inspector) => {
    const bits = meets[inspector] ?? 0n;
    return current === FREE && (bits & draft.unmet) === met ? place : current;
  });
}

function bitCount(bits: bigint): number {
  let count = 0;
  for (let rest = bits; rest > 0n; rest &= rest - 1n) count += 1;
  return count;
}
