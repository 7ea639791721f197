import { createServer } from "node:http";
import sirv from "sirv";

/** A folder behind a web server of this machine. */
export type StaticPages = { readonly origin: string; readonly close: () => Promise<void> };

/** Serves a folder as any web server would, on a port that is free. */
export async function servePages(folder: string): Promise<StaticPages> {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${address.port}`, close };
}
