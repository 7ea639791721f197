/** What a cell for a code holds: 统一社会信用代码, 注册号 or 执法证号. */
export type CodeReading =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "none" }
  /** Kept as a number: the digits that were typed are gone, and are not guessed. */
  | { readonly kind: "digits-lost"; readonly shown: string }
  | { readonly kind: "unusable"; readonly shown: string };
