/** What a row's 抽查范围 was resolved to: every list empty means no limit of that sort. */
export type Scope = {
  readonly kinds: readonly string[];
  readonly districts: readonly string[];
  readonly offices: readonly string[];
  readonly ownerships: readonly string[];
  readonly affiliations: readonly string[];
};
