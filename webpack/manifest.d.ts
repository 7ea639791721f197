export const TEMPLATE_ORIGIN: string;
export function fourParts(version: string): string;
export function fillManifest(
  template: string,
  settings: { readonly origin: string; readonly version: string },
): string;
