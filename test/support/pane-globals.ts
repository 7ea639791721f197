import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom has not. It lays nothing out, so there is nothing to scroll. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => {};
