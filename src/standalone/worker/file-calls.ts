import { failed, ok, type Result } from "../../core/result";
import type { CivilDate } from "../../core/text/civil-date";
import { templateWorkbook } from "../../jobs/new-workbook";
import { SAMPLE_SIZE, sampleWorkbook } from "../../jobs/sample-workbook";
import type { Change } from "../../sheets/changes";
import { applyChanges } from "../../workbook/xlsx/apply-changes";
import { emptyWorkbook } from "../../workbook/xlsx/empty-workbook";
import { openPackage } from "../../workbook/xlsx/open-package";
import type { OpenFailure, XlsxPackage } from "../../workbook/xlsx/package";
import { readWorkbook } from "../../workbook/xlsx/read-workbook";
import { writePackage } from "../../workbook/xlsx/write-package";
import type { CallWatch } from "./calls";
import { replaceBy, tellEdited, tellState, type HeldBook } from "./held-book";
import type { Keeping } from "./keeping";
import type { Keeper, KeptBook } from "./keeper";

/** What a new workbook begins with: a fictional bureau, or nothing but headings. */
export type Beginning = "sample" | "template";

/** A workbook that was kept, without its bytes. */
export type KeptName = Pick<KeptBook, "key" | "name">;

/** Calls that open workbooks and give them back as files. */
export function fileCalls(held: HeldBook, keeping: Keeping, keeper: Keeper) {
  const replace = (pkg: XlsxPackage, name: string): void => {
    keeping.leave();
    replaceBy(held, pkg, name);
    tellEdited(held);
  };
  return {
    /** Opens a file in place of the workbook; where something is wrong with it, all stays. */
    open: (_: CallWatch, name: string, bytes: Uint8Array): Result<null, OpenFailure> => {
      const pkg = readablePackage(bytes);
      if (!pkg.ok) return pkg;
      replace(pkg.value, name);
      return ok(null);
    },
    begin: (_: CallWatch, name: string, beginning: Beginning, today: CivilDate): null => {
      const changes = beginningOf(beginning, today);
      const made = applyChanges(emptyWorkbook(), changes);
      // Into a workbook without sheets anything can be written.
      if (!made.ok) throw new Error(`a new workbook: ${made.error.code}`);
      replace(made.value, name);
      return null;
    },
    /** The file as it is now; `saved` then tells that it lies with its user. */
    bytes: (): Uint8Array => {
      held.inFlight.set(held.revision, held.history.pkg);
      return writePackage(held.history.pkg);
    },
    saved: async (_: CallWatch, revision: number, name: string): Promise<null> => {
      const pkg = held.inFlight.get(revision);
      if (pkg === undefined) return null;
      held.inFlight.clear();
      held.saved = pkg;
      held.name = name;
      const isWhole = pkg === held.history.pkg;
      if (isWhole) held.isDrawn = false;
      tellState(held);
      if (isWhole) await keeping.release();
      return null;
    },
    /** Drawn workbooks of earlier starts that were not saved, the newest first. */
    kept: async (): Promise<readonly KeptName[]> => {
      const books = await keeper.kept();
      return books.map(({ key, name }) => ({ key, name }));
    },
    /** Opens one of them again: it is still to be saved. */
    openKept: async (_: CallWatch, key: string): Promise<Result<null, OpenFailure>> => {
      const book = (await keeper.kept()).find((one) => one.key === key);
      if (book === undefined) return failed({ code: "part-missing", detail: key });
      const pkg = readablePackage(book.bytes);
      if (!pkg.ok) return pkg;
      replace(pkg.value, book.name);
      keeping.adopt(key);
      held.saved = emptyWorkbook();
      held.isDrawn = true;
      tellState(held);
      return ok(null);
    },
    forget: async (_: CallWatch, key: string): Promise<null> => {
      await keeper.forget(key);
      return null;
    },
  };
}

function readablePackage(bytes: Uint8Array): Result<XlsxPackage, OpenFailure> {
  const pkg = openPackage(bytes);
  if (!pkg.ok) return pkg;
  const read = readWorkbook(pkg.value);
  return read.ok ? pkg : failed(read.error);
}

function beginningOf(beginning: Beginning, today: CivilDate): readonly Change[] {
  return beginning === "sample"
    ? sampleWorkbook({ ...SAMPLE_SIZE, today })
    : templateWorkbook(today.year);
}
