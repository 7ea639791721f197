/** What one visit still needs: how many inspectors, and what they must bring along (Art. 7, 10). */
export type TeamDemand = {
  /** The visit ID: the unit's ID. */
  readonly visitId: string;
  /** Exactly this many different inspectors. */
  readonly size: number;
  /** At least one inspector of each of these offices. */
  readonly offices: readonly string[];
  /** At least one inspector with each of these kinds of expertise; one person may satisfy several demands. */
  readonly expertise: readonly string[];
  /** Certificates of those who must not go: recused (回避单位), or already in the team. */
  readonly excluded: ReadonlySet<string>;
};

/** An inspector who may be matched at all, as the matching sees one. */
export type TeamCandidate = {
  readonly certificate: string;
  readonly office: string;
  readonly expertise: readonly string[];
  /** Visits that may still be given in this draw (任务上限 less what the year holds); null for no limit. */
  readonly capacity: number | null;
  /** Visits that count before this draw: 0 unless 兼顾本年已派 is on. */
  readonly baseLoad: number;
};

/** The teams found, with the two sums that make them the best. */
export type TeamMatching = {
  /** Certificates of each visit in byte order, in the order of the demands. */
  readonly teams: readonly (readonly string[])[];
  /** Sum over inspectors of (baseLoad + visits given)²: the least possible. */
  readonly squaredLoads: number;
  /** Sum of the pair tickets: the least possible among those. */
  readonly ticketSum: bigint;
};

/** Why no assignment exists: these visits together need more than there is. */
export type TeamBottleneck = {
  readonly visitIds: readonly string[];
  /** Person-visits that these visits need of … */
  readonly needed: number;
  /** … these inspectors, who can give only `available` of them. */
  readonly available: number;
  readonly certificates: readonly string[];
  /** The office or expertise that is short; both empty when it is people at all. */
  readonly office: string;
  readonly expertise: string;
};

/** The pair ticket: the first 10 hex digits, as an integer, of SHA-256( KEYteam "," certificate "," visit ID ). */
export type PairTicket = (certificate: string, visitId: string) => number;
