import type { Settings, WeightRule } from "../plan/settings";
import type { BasisPoints } from "../text/ratio";

/** 参数: the limits in force when a row was sealed, so that a later change of 设置 cannot rewrite the past. */
export type Parameters = {
  readonly minimumBasisPoints: BasisPoints;
  readonly timesPerYear: number;
  /** Random visits a unit may have in a year; null for a row under a special provision (Art. 9), which is not capped. */
  readonly cap: number | null;
  readonly weights: WeightRule;
  readonly teamSize: number;
  readonly balance: "draw" | "year";
  readonly start: Settings["publicationStart"];
};

const NO_CAP = "none";
const PATTERN =
  /^min=(\d+);times=(\d+);cap=(\d+|none);w=complaints>=(\d+):(\d+),serious:(\d+);m=(\d+);balance=(draw|year);start=(inspection|conclusion)$/u;

/** `min=500;times=2;cap=2;w=complaints>=3:2,serious:3;m=2;balance=draw;start=inspection`. */
export function parametersText(parameters: Parameters): string {
  const { weights } = parameters;
  return [
    `min=${parameters.minimumBasisPoints}`,
    `times=${parameters.timesPerYear}`,
    `cap=${parameters.cap ?? NO_CAP}`,
    `w=complaints>=${weights.complaintsFrom}:${weights.complaintsWeight},serious:${weights.violationsWeight}`,
    `m=${parameters.teamSize}`,
    `balance=${parameters.balance}`,
    `start=${parameters.start}`,
  ].join(";");
}

/** The parameters that a text says, or null when it is not one of ours. */
export function readParameters(text: string): Parameters | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const [, minimum, times, cap, from, complaints, violations, size, balance, start] = match;
  return {
    minimumBasisPoints: Number(minimum),
    timesPerYear: Number(times),
    cap: cap === NO_CAP ? null : Number(cap),
    weights: {
      complaintsFrom: Number(from),
      complaintsWeight: Number(complaints),
      violationsWeight: Number(violations),
    },
    teamSize: Number(size),
    balance: balance === "year" ? "year" : "draw",
    start: start === "conclusion" ? "conclusion" : "inspection",
  };
}
