import { failed, ok, type Result } from "../../core/result";
import type { ApplyFailure } from "../workbook";
import { areaWithoutRows, withLastRange } from "./area-text";
import { FILTER_NAME, PRINT_AREA_NAME, withChangedName } from "./defined-names";
import type { XlsxPackage } from "./package";
import { partBytes, withPart } from "./part-edit";
import { withoutRows } from "./remove-from-sheet";
import { partsOf, worksheetNamed } from "./sheet-lookup";

/** Takes rows, counted from 0, out of a sheet of ours; its filter and print area shrink with it. */
export function removeRows(
  pkg: XlsxPackage,
  name: string,
  firstRow: number,
  count: number,
): Result<XlsxPackage, ApplyFailure> {
  const parts = partsOf(pkg);
  const found = worksheetNamed(parts, name);
  if (found === null) return failed({ code: "sheet-missing", sheet: name });
  if (count <= 0) return ok(pkg);
  const { part } = found.sheet;
  const sheet = withoutRows(partBytes(pkg, part), { firstRow, count });

  const before = partBytes(pkg, parts.workbook);
  const shrink = (formula: string): string =>
    withLastRange(formula, (area) => areaWithoutRows(area, firstRow, count));
  const workbook = [FILTER_NAME, PRINT_AREA_NAME].reduce(
    (bytes, scoped) => withChangedName(bytes, scoped, found.index, shrink),
    before,
  );
  const written = withPart(pkg, part, sheet);
  return ok(workbook === before ? written : withPart(written, parts.workbook, workbook));
}
