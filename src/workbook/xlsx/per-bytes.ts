/**
 * Remembers what was found in a part as long as its bytes are in use: packages share the parts that a change left
 * alone, and bytes are never changed in place.
 */
export function perBytes<Found>(find: (bytes: Uint8Array) => Found): (bytes: Uint8Array) => Found {
  const known = new WeakMap<Uint8Array, { readonly found: Found }>();
  return (bytes) => {
    const before = known.get(bytes);
    if (before !== undefined) return before.found;
    const found = find(bytes);
    known.set(bytes, { found });
    return found;
  };
}
