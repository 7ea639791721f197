/** What a command says and how the process ends. */
export type Outcome = {
  /** 0: done; 1: findings, refused, or differences; 2: bad arguments or an unusable file. */
  readonly exitCode: 0 | 1 | 2;
  readonly standardOutput: string;
  readonly standardError: string;
};

/** Done, with something to read. */
export function done(text: string): Outcome {
  return { exitCode: 0, standardOutput: text, standardError: "" };
}

/** Carried out, with a «no» as the answer. */
export function refused(text: string): Outcome {
  return { exitCode: 1, standardOutput: text, standardError: "" };
}

/** Not carried out: one clear line. */
export function unusable(line: string): Outcome {
  return { exitCode: 2, standardOutput: "", standardError: line };
}
