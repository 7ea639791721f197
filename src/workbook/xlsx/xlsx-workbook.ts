import { failed, ok, type Result } from "../../core/result";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import type { Workbook } from "../workbook";
import { applyChanges } from "./apply-changes";
import { emptyWorkbook } from "./empty-workbook";
import { openPackage } from "./open-package";
import type { OpenFailure, XlsxPackage } from "./package";
import { readWorkbook } from "./read-workbook";
import { partsOf } from "./sheet-lookup";
import { writePackage } from "./write-package";

/** A workbook held in memory. */
export type XlsxWorkbook = Workbook & {
  /** What `read` gives, at once: a workbook in memory is always readable. */
  snapshot(): WorkbookSnapshot;
  /** The file as it is now, always the same bytes for the same content. Throws while there is no sheet. */
  save(): Uint8Array;
};

/** Opens an .xlsx or .xlsm; fails with what is wrong with the file. The bytes are not kept or changed. */
export function openXlsx(bytes: Uint8Array): Result<XlsxWorkbook, OpenFailure> {
  const pkg = openPackage(bytes);
  if (!pkg.ok) return pkg;
  const snapshot = readWorkbook(pkg.value);
  return snapshot.ok ? ok(workbookOver(pkg.value, snapshot.value)) : failed(snapshot.error);
}

/** A new workbook without sheets. */
export function newXlsx(): XlsxWorkbook {
  return workbookOver(emptyWorkbook(), {
    sheets: [],
    date1904: false,
    isStructureLocked: false,
  });
}

function workbookOver(opened: XlsxPackage, firstSnapshot: WorkbookSnapshot): XlsxWorkbook {
  let pkg = opened;
  let known: WorkbookSnapshot | null = firstSnapshot;
  const snapshot = () => (known ??= snapshotOf(pkg));
  return {
    appliesWhole: true,
    snapshot,
    async read() {
      return ok(snapshot());
    },
    async apply(changes) {
      const applied = applyChanges(pkg, changes);
      if (!applied.ok) return applied;
      if (applied.value !== pkg) known = null;
      pkg = applied.value;
      return ok(null);
    },
    save() {
      if (partsOf(pkg).sheets.length === 0) throw new Error("a workbook needs a sheet");
      return writePackage(pkg);
    },
  };
}

function snapshotOf(pkg: XlsxPackage): WorkbookSnapshot {
  const read = readWorkbook(pkg);
  // What was readable before a patch is so behind it: anything else is our own mistake.
  if (!read.ok) throw new Error(`not readable after a change: ${JSON.stringify(read.error)}`);
  return read.value;
}
