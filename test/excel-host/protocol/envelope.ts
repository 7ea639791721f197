import type { Json } from "./json";

/** The kinds of request that office.js makes. */
export const REQUEST = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** A message of office.js to the page that plays Excel. */
export type Request = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Json;
};

/** Where an answer or an event belongs. */
export type ReplyAddress = Pick<Request, "_actionName" | "_conversationId" | "_correlationId">;

/** An answer to a request, or an event that was registered for; as text. */
export function reply(to: ReplyAddress, kind: "answer" | "event", data: Json): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _errorCode: 0,
    _responseType: kind === "answer" ? 0 : 1,
    _serializerVersion: 1,
    _data: data,
  });
}
