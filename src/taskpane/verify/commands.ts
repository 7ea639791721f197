/** Computes the KEY of a statement in any shell; a quote in the statement closes and opens the quotes. */
export function keyCommand(statement: string): string {
  return `printf '%s' '${statement.replaceAll("'", "'\\''")}' | sha256sum`;
}

/** Computes the first ticket of a unit, once KEY and ID are set. */
export const TICKET_COMMAND = `printf '%s' "$KEY,1,$ID" | sha256sum`;

/** Verifies the saved workbook against its own last fingerprint. */
export function verifyCommand(fingerprint: string): string {
  return `npm run cli -- verify drawn.xlsx --expect ${fingerprint}`;
}
