import { attributeOf } from "../xml-attribute";
import type { XmlElement } from "../xml-element";
import { xmlBoolean } from "../xml-values";
import { tinted } from "./tint";

/** The colours that a workbook names by number, as `#rrggbb`. */
export type Palette = {
  /** In the order in which cells count them: light 1, dark 1, light 2, dark 2, six accents, two of links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
};

/** The old palette (ECMA-376 part 1, 18.8.27): eight colours twice, then the other 48. */
const EIGHT = ["000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"];
const OTHERS = [
  "800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff",
  "660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff",
  "00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00",
  "ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

/** What a number means where the workbook does not say. */
export const OLD_PALETTE: readonly string[] = [...EIGHT, ...EIGHT, ...OTHERS].map(
  (colour) => `#${colour}`,
);

/**
 * The colour that an element such as `fgColor` names, as `#rrggbb`. Null where there is none, and for those of the
 * system: black text, white paper.
 */
export function colourOf(
  bytes: Uint8Array,
  element: XmlElement | undefined,
  palette: Palette,
): string | null {
  if (element === undefined || xmlBoolean(attributeOf(bytes, element, "auto"))) return null;
  const base = baseColour(bytes, element, palette);
  const tint = Number(attributeOf(bytes, element, "tint") ?? 0);
  return base === null || tint === 0 || Number.isNaN(tint) ? base : tinted(base, tint);
}

function baseColour(bytes: Uint8Array, element: XmlElement, palette: Palette): string | null {
  const rgb = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(
    attributeOf(bytes, element, "rgb") ?? "",
  );
  if (rgb?.[1] !== undefined) return `#${rgb[1].toLowerCase()}`;
  const theme = attributeOf(bytes, element, "theme");
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  const indexed = attributeOf(bytes, element, "indexed");
  return indexed === undefined ? null : (palette.indexed[Number(indexed)] ?? null);
}
