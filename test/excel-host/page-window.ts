import { EXCEL_ORIGIN, paneAddress } from "./pane-address";

/** Where the add-in pretends to be. */
const ADDIN = "http://127.0.0.1/taskpane.html";

/** What the fake page does for office.js: takes its messages and runs its scripts. */
export type PageDeeds = {
  readonly toExcel: (message: string) => void;
  readonly runScript: (file: string) => void;
};

type Listener = (event: object) => void;

type PageScript = { src?: string; onload?: () => void; onerror?: (error: unknown) => void };

/**
 * Lays over the global object just the window that office.js needs, in an iframe of Excel on the web. Returns
 * the way for Excel's messages into the page.
 */
export function layWindow(locale: string, deeds: PageDeeds): (message: string) => void {
  const listeners: Listener[] = [];
  const location = new URL(paneAddress(ADDIN, locale));
  const parent = {
    postMessage: (message: unknown) => {
      if (typeof message === "string") deeds.toExcel(message);
    },
  };
  Object.assign(globalThis, {
    window: globalThis,
    self: globalThis,
    parent,
    top: parent,
    opener: null,
    name: "",
    location,
    document: fakeDocument(location, deeds),
    navigator: { userAgent: "Mozilla/5.0 Chrome/130.0", language: locale, platform: "Linux" },
    history: {},
    sessionStorage: fakeStorage(),
    localStorage: fakeStorage(),
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
    open: () => null,
  });
  return (message) => {
    for (const listener of listeners)
      listener({ data: message, origin: EXCEL_ORIGIN, source: parent });
  };
}

function fakeDocument(location: URL, deeds: PageDeeds): object {
  const officeTag = { src: "http://127.0.0.1/office/office.js", getAttribute: () => null };
  const head = { appendChild: (script: PageScript) => load(script, deeds) };
  const body = { appendChild: () => undefined, setAttribute: () => undefined };
  return {
    readyState: "complete",
    domain: "127.0.0.1",
    URL: location.href,
    location,
    head,
    body,
    documentElement: {},
    hasFocus: () => true,
    createElement: (tag: string) => (tag === "a" ? fakeLink() : fakeElement()),
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [officeTag] : tag === "head" ? [head] : [],
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

/** Runs a script that office.js adds to the page. */
function load(script: PageScript, deeds: PageDeeds): PageScript {
  const file = script.src?.replace("http://127.0.0.1/office/", "") ?? "";
  queueMicrotask(() => {
    deeds.runScript(file);
    script.onload?.();
  });
  return script;
}

function fakeElement(): Record<string, unknown> {
  const element: Record<string, unknown> = {
    style: {},
    setAttribute: (name: string, value: string) => {
      element[name] = value;
    },
    getAttribute: (name: string) => element[name] ?? null,
    addEventListener: () => undefined,
    appendChild: () => undefined,
  };
  return element;
}

/** An `a` element, of which office.js wants the parts of its address. */
function fakeLink(): object {
  let url = new URL(ADDIN);
  return {
    get href() {
      return url.href;
    },
    set href(value: string) {
      url = new URL(value, ADDIN);
    },
    get protocol() {
      return url.protocol;
    },
    get hostname() {
      return url.hostname;
    },
    get host() {
      return url.host;
    },
    get port() {
      return url.port;
    },
    get pathname() {
      return url.pathname;
    },
  };
}

function fakeStorage(): object {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
