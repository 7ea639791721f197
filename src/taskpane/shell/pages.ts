import type { ComponentType } from "react";
import { OverviewPage } from "../overview/overview-page";
import { later } from "./later";
import type { PageId } from "./page-id";

/** The pages in the order of their tabs. 总览 comes with the first load, each other page when it is first asked for. */
export const PAGES: readonly (readonly [PageId, ComponentType])[] = [
  ["overview", OverviewPage],
  ["check", later(async () => (await import("../check/check-page")).CheckPage)],
  ["draw", later(async () => (await import("../draw/draw-page")).DrawPage)],
  ["results", later(async () => (await import("../results/results-page")).ResultsPage)],
  ["publish", later(async () => (await import("../publish/publish-page")).PublishPage)],
  ["verify", later(async () => (await import("../verify/verify-page")).VerifyPage)],
  ["query", later(async () => (await import("../query/query-page")).QueryPage)],
  ["settings", later(async () => (await import("../settings/settings-page")).SettingsPage)],
];
