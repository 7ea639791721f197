/** What travels between office.js and Excel. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** Array.isArray that keeps read-only arrays apart from objects. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
