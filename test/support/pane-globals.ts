import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom has not. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

/**
 * jsdom lays nothing out, so that nothing scrolls, and to Fluent's keeper of the focus nothing would be visible: a
 * dialog that cannot take the focus is hidden from screen readers. Here whatever stands in the page is laid out.
 */
Element.prototype.scrollIntoView = () => {};
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});

// A page without a size counts as out of sight: a dialog would find no button to give the focus to.
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 800);
