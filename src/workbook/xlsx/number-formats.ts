import { ok, type Result } from "../../core/result";
import { SPREADSHEET } from "./namespaces";
import type { OpenFailure } from "./package";
import { readXml } from "./read-xml";
import { unescapeXstring } from "./xml-values";

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HOUR_MINUTE = '上午/下午h"时"mm"分"';
const HOUR_SECOND = '上午/下午h"时"mm"分"ss"秒"';

/** ECMA-376 18.8.30: the numbers below 164 that stand for a code; 27–36 and 50–58 as Chinese Excel shows them. */
export const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"¥"#,##0;"¥"\\-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  [7, '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [27, YEAR_MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, HOUR_MINUTE],
  [35, HOUR_SECOND],
  [36, YEAR_MONTH],
  [37, "#,##0;\\-#,##0"],
  [38, "#,##0;[Red]\\-#,##0"],
  [39, "#,##0.00;\\-#,##0.00"],
  [40, "#,##0.00;[Red]\\-#,##0.00"],
  [41, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, YEAR_MONTH],
  [51, MONTH_DAY],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [55, HOUR_MINUTE],
  [56, HOUR_SECOND],
  [57, YEAR_MONTH],
  [58, MONTH_DAY],
]);

/** The format code of every cell style (`s` of a cell is an index into it). Fails as `xml-broken`. */
export function readNumberFormats(
  part: string,
  bytes: Uint8Array,
): Result<readonly string[], OpenFailure> {
  const custom = new Map<number, string>();
  const styleFormats: number[] = [];
  let isInCellStyles = false;
  const read = readXml(part, [bytes], SPREADSHEET, {
    open: (name, attributes, depth) => {
      if (depth === 1) isInCellStyles = name === "cellXfs";
      const id = Number(attributes.get("numFmtId") ?? 0);
      // Depth 3 is a `numFmt` of differential styles, whose numbers are its own.
      if (name === "numFmt" && depth === 2) {
        custom.set(id, unescapeXstring(attributes.get("formatCode") ?? "General"));
      }
      if (name === "xf" && isInCellStyles && depth === 2) styleFormats.push(id);
    },
  });
  if (!read.ok) return read;
  return ok(styleFormats.map((id) => custom.get(id) ?? BUILT_IN.get(id) ?? "General"));
}
