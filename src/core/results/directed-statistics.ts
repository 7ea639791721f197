import { CASE_SOURCES, caseSource, type DirectedCase } from "./directed-case";

/** 非随机检查 of a year, counted apart from everything that was drawn (Art. 4). */
export type DirectedStatistics = {
  readonly cases: number;
  /** One a source of Article 4, in its order; null for sources in other words. */
  readonly bySource: readonly {
    readonly source: (typeof CASE_SOURCES)[number] | null;
    readonly cases: number;
    readonly inspected: number;
  }[];
  readonly inspected: number;
};

/** Counts the cases that were not drawn. */
export function directedStatistics(cases: readonly DirectedCase[]): DirectedStatistics {
  const isInspected = ({ inspectedOn }: DirectedCase) => inspectedOn.kind === "date";
  return {
    cases: cases.length,
    inspected: cases.filter(isInspected).length,
    bySource: [...CASE_SOURCES, null].map((source) => {
      const own = cases.filter((one) => caseSource(one.source) === source);
      return { source, cases: own.length, inspected: own.filter(isInspected).length };
    }),
  };
}
