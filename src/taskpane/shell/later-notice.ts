import { later } from "./later";

/** A message that the first view seldom needs. */
export const LaterNotice = later(async () => (await import("./notice")).Notice);
