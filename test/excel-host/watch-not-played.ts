import type { ExcelHost } from "./host";

let watched: ExcelHost | null = null;

/** From now on a test fails at its end where this Excel was asked for something that is not played. */
export function watchNotPlayed(host: ExcelHost): void {
  requireAllPlayed();
  watched = host;
}

/** The Excel that was started last in this test. */
export function watchedHost(): ExcelHost | null {
  return watched;
}

/** What was asked for and is not played, where a test expects it: it is forgiven. */
export function forgiveNotPlayed(): readonly string[] {
  const missing = watched?.notPlayed ?? [];
  watched = null;
  return missing;
}

function requireAllPlayed(): void {
  expect(forgiveNotPlayed()).toEqual([]);
}

afterEach(requireAllPlayed);
