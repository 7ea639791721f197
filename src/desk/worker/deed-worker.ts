import type { ToWorker } from "./messages";
import { serveDeeds } from "./serve-deeds";

/** The worker of the pane in Excel: computes deeds, knows no workbook of its own. */
const take = serveDeeds((message) => self.postMessage(message));

self.onmessage = ({ data }: MessageEvent<ToWorker>) => take(data);
