import type { StyleName } from "./sheet-model";
import { STYLE_LOOKS, type StyleLook } from "./style-looks";

/** Faces that any reader has, behind those that the office has. */
const LAST_FACES = ["FangSong", "STFangsong", "serif"] as const;
const LAST_TITLE_FACES = ["SimHei", "STHeiti", "sans-serif"] as const;

/** The inline style of words outside a table, and of a table as a whole. */
export function blockStyle(name: StyleName): string {
  const look = STYLE_LOOKS[name];
  return [
    fontStyle(look),
    look.horizontal === "general" ? "" : `text-align:${look.horizontal}`,
    "margin:0.4em 0",
    "white-space:pre-wrap",
  ]
    .filter((part) => part !== "")
    .join(";");
}

/** Family, size and weight of a style; families in single quotes, because attributes stand in double ones. */
export function fontStyle({ font }: StyleLook): string {
  const isHei = font.faces.includes("黑体");
  const faces = [...font.faces, ...(isHei ? LAST_TITLE_FACES : LAST_FACES)];
  const family = faces.map((face) => (/serif$/u.test(face) ? face : `'${face}'`)).join(",");
  const weight = font.isBold ? "bold" : "normal";
  return `font-family:${family};font-size:${font.points}pt;font-weight:${weight}`;
}
