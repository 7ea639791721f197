/** A sheet's name to be compared: Excel takes names for equal whatever their case. */
export function folded(name: string): string {
  return name.toLowerCase();
}
