import { webLightTheme, type Theme } from "@fluentui/react-components";
import { loadOnce } from "../load-once";
import type { PaneTheme } from "../pane-props";

/** Fonts of Windows and Mac first; Chinese glyphs of the same weight behind them. */
const FONTS = {
  fontFamilyBase:
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif',
  fontFamilyMonospace: 'Consolas, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace',
};

const LIGHT: Theme = { ...webLightTheme, ...FONTS };

const dark = loadOnce(async (): Promise<Theme> => {
  const { webDarkTheme } = await import("./other-themes");
  return { ...webDarkTheme, ...FONTS };
});

const forced = loadOnce(async (): Promise<Theme> => {
  const { teamsHighContrastTheme } = await import("./other-themes");
  return { ...teamsHighContrastTheme, ...FONTS };
});

/** Fluent's theme with fonts that have Chinese in them; the light one comes with the first load. */
export function fluentTheme(theme: PaneTheme): Theme | Promise<Theme> {
  if (theme === "light") return LIGHT;
  return theme === "dark" ? dark() : forced();
}
