export function firstLoad(
  page: string,
): readonly { readonly file: string; readonly bytes: number }[];
