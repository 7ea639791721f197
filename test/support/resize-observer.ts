/** jsdom lays nothing out, so nothing is ever resized; Fluent UI only wants the constructor to be there. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillObserver;
