/** The parts of numfmt 2 that are used; it brings no types of its own. */
declare module "numfmt" {
  type Formatter = {
    (value: string | number | boolean | null): string;
    isDate(): boolean;
    isPercent(): boolean;
    isText(): boolean;
    /** The colour that the code gives to a value, by name or as `#rrggbb`; `black` for none. */
    color(value: string | number): string;
  };
  type Parsed = { readonly v: number | boolean; readonly z?: string };
  type Numfmt = {
    (pattern: string, options?: { readonly locale?: string; readonly nbsp?: boolean }): Formatter;
    parseNumber(text: string): Parsed | null | undefined;
    parseTime(text: string): Parsed | null | undefined;
  };
  const numfmt: Numfmt;
  export = numfmt;
}
