import { reply, REQUEST, type ReplyAddress, type Request } from "./protocol/envelope";
import type { Json } from "./protocol/json";

/** Excel's way to the add-in's page. */
export type Post = {
  /** Answers a request, after so many milliseconds. */
  answer(request: ReplyAddress, data: Json, delay?: number): void;
  /** Sends an event to an add-in that has registered for it. */
  fire(event: string, data: Json): void;
  /** Notes that a request registers for an event, or does so no more. */
  note(request: Request): void;
};

/** Runs something after so many milliseconds. Kept before a test can put false timers in its place. */
const later = globalThis.setTimeout.bind(globalThis);

export function newPost(send: (message: string) => void): Post {
  const registered = new Map<string, ReplyAddress>();
  return {
    answer: (request, data, delay = 0) => {
      later(() => send(reply(request, "answer", data)), delay);
    },
    fire: (event, data) => {
      const to = registered.get(event);
      if (to !== undefined) later(() => send(reply(to, "event", data)), 0);
    },
    note: (request) => {
      const { _actionType: type, _actionName: name } = request;
      if (type === REQUEST.registerEvent) registered.set(name, request);
      if (type === REQUEST.unregisterEvent) registered.delete(name);
    },
  };
}
