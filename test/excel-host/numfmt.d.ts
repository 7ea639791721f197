/** The part of numfmt that shows a value as Excel would. */
declare module "numfmt" {
  export function format(
    pattern: string,
    value: string | number | boolean,
    options?: { readonly throws?: boolean; readonly locale?: string },
  ): string;
}
