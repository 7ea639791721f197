import { watchedHost } from "./watch-not-played";

/**
 * A test of some members, `Range.Values` (loaded), `Range.Values=` (set), `Range.GetCell`: it fails as well
 * where one of them did not run in the Excel that was started last.
 */
export function caseOf(
  sentence: string,
  members: readonly string[],
  test: () => Promise<void>,
): void {
  it(sentence, async () => {
    await test();
    const exercised = watchedHost()?.exercised ?? new Set<string>();
    expect(members.filter((member) => !exercised.has(member))).toEqual([]);
  });
}
