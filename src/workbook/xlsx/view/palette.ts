import type { XlsxPackage } from "../package";
import { partBytes } from "../part-edit";
import { relationshipsOf } from "../read-relationships";
import { attributeOf } from "../xml-attribute";
import { childNamed, childrenOf, localName, outlineOf, type XmlElement } from "../xml-element";
import { OLD_PALETTE, type Palette } from "./colours";

/** Cells count light before dark, the theme has it the other way round (as Excel does it, whatever the standard says). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The theme of Office since 2013, for a workbook without one. */
const OFFICE_THEME =
  "ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72"
    .split(" ")
    .map((colour) => `#${colour}`);

/** The colours of a workbook's theme, and those that its styles part (null: there is none) numbers. */
export function paletteOf(pkg: XlsxPackage, workbook: string, styles: Uint8Array | null): Palette {
  return { theme: themeOf(pkg, workbook), indexed: indexedOf(styles) };
}

function themeOf(pkg: XlsxPackage, workbook: string): readonly string[] {
  const relationships = relationshipsOf(pkg, workbook);
  const part = relationships.ok
    ? relationships.value.find(({ kind }) => kind === "theme")?.target
    : null;
  if (part === undefined || part === null || !pkg.parts.has(part)) return OFFICE_THEME;
  const bytes = partBytes(pkg, part);
  const elements = childNamed(outlineOf(bytes).children, "themeElements");
  const scheme =
    elements === undefined ? undefined : childNamed(childrenOf(bytes, elements), "clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  const colours = childrenOf(bytes, scheme);
  return THEME_ORDER.map((name, index) => {
    const colour = childNamed(colours, name);
    const stated = colour === undefined ? null : schemeColour(bytes, colour);
    return stated ?? OFFICE_THEME[index] ?? "#000000";
  });
}

/** `srgbClr` says it; `sysClr` says what the system's colour was when the file was saved. */
function schemeColour(bytes: Uint8Array, element: XmlElement): string | null {
  const [stated] = childrenOf(bytes, element);
  if (stated === undefined) return null;
  const attribute = localName(stated) === "sysClr" ? "lastClr" : "val";
  const value = attributeOf(bytes, stated, attribute) ?? "";
  return /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value.toLowerCase()}` : null;
}

function indexedOf(styles: Uint8Array | null): readonly string[] {
  if (styles === null) return OLD_PALETTE;
  const colours = childNamed(outlineOf(styles).children, "colors");
  const list =
    colours === undefined ? undefined : childNamed(childrenOf(styles, colours), "indexedColors");
  if (list === undefined) return OLD_PALETTE;
  const own = childrenOf(styles, list).map((entry) => attributeOf(styles, entry, "rgb") ?? "");
  return OLD_PALETTE.map((colour, index) => {
    const rgb = own[index]?.slice(-6).toLowerCase();
    return rgb !== undefined && /^[0-9a-f]{6}$/.test(rgb) ? `#${rgb}` : colour;
  });
}
