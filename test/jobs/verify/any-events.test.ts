import fc from "fast-check";

import { verifyJob } from "../../../src/jobs/verify";
import { anyStory, told } from "../../support/any-events";

test("no sequence of draws, substitutes, replacements, voids and broken writes looks dishonest", () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(anyStory, (story) => {
      const { book, deeds } = told(story);
      for (const [deed, times] of deeds) counts.set(deed, (counts.get(deed) ?? 0) + times);
      const report = verifyJob(book, null);
      expect(report.ok && report.value.differences).toEqual([]);
    }),
    { numRuns: 80 },
  );
  for (const deed of ["draw", "substitute", "replace", "void", "broken off"]) {
    expect(counts.get(deed)).toBeGreaterThan(5);
  }
});
