import { observable, type Observable } from "../taskpane/observable";

/** A message to the user of the browser edition. */
export type Notice = {
  readonly id: number;
  readonly intent: "error" | "warning" | "info" | "success";
  readonly text: string;
};

/** The message that is shown: one at a time, the last. */
export type Notices = {
  readonly current: Observable<Notice | null>;
  readonly say: (intent: Notice["intent"], text: string) => void;
  readonly dismiss: () => void;
};

/** No message yet. */
export function notices(): Notices {
  const current = observable<Notice | null>(null);
  let last = 0;
  return {
    current,
    say: (intent, text) => {
      last += 1;
      current.set({ id: last, intent, text });
    },
    dismiss: () => current.set(null),
  };
}
