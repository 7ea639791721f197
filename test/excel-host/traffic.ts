/** One request and its answer. */
export type Exchange = {
  /** `IterativeExecutor` for the workbook, `WacPartition` for the pane. */
  readonly partition: string;
  /** Bytes of the request's and of the answer's text; no answer is 0. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** False for the clearing up of tracked objects, which nobody waits for. */
  readonly isSync: boolean;
  readonly error: string | null;
};

/** What went over the wire. */
export type Traffic = {
  readonly exchanges: readonly Exchange[];
  /** Syncs that somebody waited for. */
  readonly roundTrips: number;
  /** The largest request or answer, in bytes. */
  readonly largestMessage: number;
  readonly bytes: number;
  reset(): void;
};

export function newTraffic(): Traffic & { add(exchange: Exchange): void } {
  let exchanges: Exchange[] = [];
  const sizes = (): readonly number[] =>
    exchanges.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  return {
    get exchanges() {
      return exchanges;
    },
    get roundTrips() {
      return exchanges.filter(({ isSync }) => isSync).length;
    },
    get largestMessage() {
      return sizes().reduce((largest, size) => Math.max(largest, size), 0);
    },
    get bytes() {
      return sizes().reduce((sum, size) => sum + size, 0);
    },
    reset: () => {
      exchanges = [];
    },
    add: (exchange) => exchanges.push(exchange),
  };
}

const ENCODER = new TextEncoder();

/** The size of a text on the wire. */
export function bytesOf(text: string): number {
  return ENCODER.encode(text).length;
}
