import { useSyncExternalStore } from "react";
import type { PaneTheme } from "../pane-props";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** How the pane is lit: as the system forces it, else as Excel says, else as the system is. */
export function useTheme(isDarkInExcel: boolean | null): PaneTheme {
  const isForced = useMedia(FORCED);
  const isDark = useMedia(DARK);
  if (isForced) return "forced";
  return (isDarkInExcel ?? isDark) ? "dark" : "light";
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}
