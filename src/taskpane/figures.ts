/** A time of the ledger (`2026-03-02T09:30+08:00`) as people write it; they are in its time zone. */
export function shownTime(time: string): string {
  return time.replace(/^(.{10})T(.{5}).*$/u, "$1 $2");
}

/** A whole number with its digits in groups of three: `12,345`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ",");
}
