/** Makes a `switch` that forgets a case fail to compile. Throws only if types were bypassed. */
export function assertNever(value: never): never {
  throw new Error(`not a known case: ${JSON.stringify(value)}`);
}
