import type { Step } from "../../desk/desk";
import type { Calls, CallWatch, FromCalls, ToCalls } from "../worker/calls";

/** What is needed of a worker, or of one end of a channel. */
export type Port = {
  postMessage(message: unknown, transfer: Transferable[]): void;
};

/** How a call is looked on. */
export type CallOptions = {
  readonly onStep?: (step: Step) => void;
  readonly signal?: AbortSignal;
  /** Buffers among the words that are handed over and not copied. */
  readonly transfer?: readonly Transferable[];
};

type WordsOf<Call> = Call extends (watch: CallWatch, ...words: infer Words) => unknown
  ? Words
  : never;
type AnswerOf<Call> = Call extends (...words: never[]) => infer Answer ? Awaited<Answer> : never;

/** The calls of the other side. */
export type RemoteCalls<All extends Calls> = {
  call<Name extends keyof All & string>(
    name: Name,
    words: WordsOf<All[Name]>,
    options?: CallOptions,
  ): Promise<AnswerOf<All[Name]>>;
};

type Waiting = {
  readonly answered: (value: unknown) => void;
  readonly failed: (error: Error) => void;
  readonly onStep: ((step: Step) => void) | undefined;
};

/**
 * Calls functions on the other side of a port. A call rejects when its function threw, which is a mistake of ours:
 * expected failures are answers. Gives the calls and the way to hand over a message that has come in.
 */
export function remoteCalls<All extends Calls, News>(
  port: Port,
  onNews: (news: News) => void,
): { readonly calls: RemoteCalls<All>; readonly take: (message: FromCalls<News>) => void } {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const call: RemoteCalls<All>["call"] = (name, words, options = {}) => {
    last += 1;
    const id = last;
    const { signal, onStep, transfer = [] } = options;
    const stop = (): void => port.postMessage({ kind: "stop", id } satisfies ToCalls, []);
    return new Promise((resolve, reject) => {
      const settled = (): void => {
        waiting.delete(id);
        signal?.removeEventListener("abort", stop);
      };
      waiting.set(id, {
        answered: (value) => {
          settled();
          resolve(value as Awaited<ReturnType<typeof call>>);
        },
        failed: (error) => {
          settled();
          reject(error);
        },
        onStep,
      });
      port.postMessage({ kind: "call", id, name, words } satisfies ToCalls, [...transfer]);
      if (signal?.aborted === true) stop();
      signal?.addEventListener("abort", stop, { once: true });
    });
  };
  const take = (message: FromCalls<News>): void => {
    if (message.kind === "news") return onNews(message.news);
    const call = waiting.get(message.id);
    if (message.kind === "answer") call?.answered(message.value);
    else if (message.kind === "step") call?.onStep?.(message.step);
    else call?.failed(new Error(message.detail));
  };
  return { calls: { call }, take };
}
