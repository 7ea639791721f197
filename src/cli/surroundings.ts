import type { Words } from "../i18n/words";
import type { Moment } from "../jobs/draw-request";
import type { Outcome } from "./outcome";

/** What a command may not make for itself. */
export type Surroundings = {
  /** The moment in China. */
  readonly clock: () => Moment;
  /** 256 random bits as lowercase hex. */
  readonly randomSeed: () => string;
  readonly words: Words;
};

/** One command: the words typed behind its name, and what it needs from outside. */
export type Command = (typed: readonly string[], surroundings: Surroundings) => Promise<Outcome>;
