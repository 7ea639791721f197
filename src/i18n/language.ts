/** The languages of everything that a user sees; sheets and publications are Chinese in both. */
export type Language = "zh-CN" | "en-US";

export const DEFAULT_LANGUAGE: Language = "zh-CN";
