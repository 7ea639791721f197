import type { MarkColour } from "../../../sheets/marks";
import type { Area } from "../../../sheets/snapshot";
import { parseArea } from "../area-text";
import { canonicalXml } from "../canonical-xml";
import { colourOfForm } from "../marks/mark-formats";
import { isMark } from "../marks/mark-rules";
import { entriesOf } from "../style-list";
import { attributeOf } from "../xml-attribute";
import { childrenOf, localName, type XmlElement } from "../xml-element";

/** An area that a check has marked. */
export type MarkedArea = { readonly area: Area; readonly colour: MarkColour };

/**
 * The marks of ours on a sheet, by the conditional formats among what stands behind its rows; `styles` is null where
 * the workbook has no styles part. The first that covers a cell counts.
 */
export function markedAreas(
  bytes: Uint8Array,
  children: readonly XmlElement[],
  styles: Uint8Array | null,
): readonly MarkedArea[] {
  const formats = styles === null ? [] : entriesOf(styles, "dxfs");
  return children
    .filter((child) => localName(child) === "conditionalFormatting")
    .flatMap((format) => {
      const rule = childrenOf(bytes, format).find(
        (child) => localName(child) === "cfRule" && isMark(bytes, child),
      );
      if (rule === undefined || styles === null) return [];
      const entry = formats[Number(attributeOf(bytes, rule, "dxfId") ?? -1)];
      const colour = entry === undefined ? null : colourOfForm(canonicalXml(styles, entry));
      const areas = (attributeOf(bytes, format, "sqref") ?? "").split(/\s+/).map(parseArea);
      return areas.flatMap((area) => (area === null || colour === null ? [] : [{ area, colour }]));
    });
}
