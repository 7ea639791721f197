import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { failed, ok, type Result } from "../core/result";
import type { Words } from "../i18n/words";
import { openXlsx, type XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";

/** Opens a workbook file; fails with one line that says what is wrong with it. */
export function openFile(path: string, words: Words): Result<XlsxWorkbook, string> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return failed(
      codeOf(error) === "ENOENT"
        ? words.report.fileMissing(path)
        : words.report.fileUnreadable(path, messageOf(error)),
    );
  }
  const workbook = openXlsx(bytes);
  return workbook.ok
    ? workbook
    : failed(words.report.fileUnreadable(path, words.openFailures[workbook.error.code]));
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Refuses the input file itself.
 */
export function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  input: string | null,
  words: Words,
): Result<null, string> {
  if (input !== null && isSameFile(path, input)) return failed(words.report.sameFile(input));
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
    return ok(null);
  } catch (error) {
    rmSync(beside, { force: true });
    return failed(words.report.fileUnwritable(path, messageOf(error)));
  }
}

/**
 * Writes new files, all of them or none: none where one of the paths is taken, and a later failure takes the earlier
 * files away again.
 */
export function writeNew(
  files: readonly NewFile[],
  exists: (path: string) => string,
  words: Words,
): Result<null, string> {
  const paths = files.map(({ path }) => realPath(path));
  const taken = files.find(
    ({ path }, index) => existsSync(path) || paths.indexOf(realPath(path)) < index,
  );
  if (taken !== undefined) return failed(exists(taken.path));
  for (const [index, { path, bytes }] of files.entries()) {
    const written = writeWhole(path, bytes, null, words);
    if (written.ok) continue;
    for (const earlier of files.slice(0, index)) rmSync(earlier.path, { force: true });
    return written;
  }
  return ok(null);
}

/** A file to be written where none is. */
export type NewFile = { readonly path: string; readonly bytes: Uint8Array | string };

/** Writes several files into a folder, which is made where it is missing. */
export function writeFolder(
  folder: string,
  files: readonly { readonly fileName: string; readonly text: string }[],
  words: Words,
): Result<null, string> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return failed(words.report.fileUnwritable(folder, messageOf(error)));
  }
  for (const { fileName, text } of files) {
    const written = writeWhole(join(folder, fileName), text, null, words);
    if (!written.ok) return written;
  }
  return ok(null);
}

function isSameFile(left: string, right: string): boolean {
  return realPath(left) === realPath(right);
}

/** The path behind links; for a file that is not there yet, that of its folder with its name. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) return resolve(path);
    return join(
      realPath(dirname(resolve(path))),
      resolve(path).slice(dirname(resolve(path)).length),
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
