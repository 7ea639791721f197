import type { Step } from "../../desk/desk";

/** What a call is watched by: it may tell how far it has come, and it may be stopped. */
export type CallWatch = {
  readonly onStep: (step: Step) => void;
  readonly signal: AbortSignal;
};

type Call = (watch: CallWatch, ...words: never[]) => unknown;

/** Functions that are called across a message port. */
export type Calls = Readonly<Record<string, Call>>;

/** What goes to the side that answers calls. */
export type ToCalls =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly name: string;
      readonly words: readonly unknown[];
    }
  | { readonly kind: "stop"; readonly id: number };

/** What comes from there. `news` is what nobody has asked for. */
export type FromCalls<News> =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "thrown"; readonly id: number; readonly detail: string }
  | { readonly kind: "step"; readonly id: number; readonly step: Step }
  | { readonly kind: "news"; readonly news: News };

type Post<News> = (message: FromCalls<News>, transfer: readonly Transferable[]) => void;

/**
 * Answers calls. An answer that is bytes is handed over, not copied: the function must not go on using it. Gives the
 * way to hand it a message.
 */
export function answerCalls<News>(calls: Calls, post: Post<News>): (message: ToCalls) => void {
  const running = new Map<number, AbortController>();
  const answer = async ({ id, name, words }: Extract<ToCalls, { kind: "call" }>): Promise<void> => {
    const stop = new AbortController();
    running.set(id, stop);
    const onStep = (step: Step): void => post({ kind: "step", id, step }, []);
    try {
      const call = calls[name] as ((watch: CallWatch, ...words: unknown[]) => unknown) | undefined;
      if (call === undefined) throw new Error(`no such call: ${name}`);
      const value = await call({ onStep, signal: stop.signal }, ...words);
      post({ kind: "answer", id, value }, value instanceof Uint8Array ? [value.buffer] : []);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      post({ kind: "thrown", id, detail }, []);
    } finally {
      running.delete(id);
    }
  };
  return (message) => {
    if (message.kind === "stop") running.get(message.id)?.abort();
    else void answer(message);
  };
}
