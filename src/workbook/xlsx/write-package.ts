import { zipSync, type ZippableFile } from "fflate";
import { CONTENT_TYPES_PART } from "./content-types";
import { entryNamed, type XlsxPackage } from "./package";

/**
 * The first day that a zip can name. fflate writes the hours that this Date shows on the machine's own clock, so it
 * is built from them: the bytes are the same in every time zone. Noon, because no zone ever skipped it.
 */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/** From this size on a part is packed fast instead of small: large sheets shrink to a tenth either way. */
const LARGE_PART_BYTES = 4_000_000;
const FAST = 1;
const SMALL = 6;

/** The package as a file: the content types first, all other parts in their order. The same package, the same bytes. */
export function writePackage(pkg: XlsxPackage): Uint8Array {
  const types = entryNamed(pkg, CONTENT_TYPES_PART);
  const names = [...pkg.parts.keys()].filter((name) => name !== types);
  const files = (types === null ? names : [types, ...names]).map((name) => {
    return [name, zippable(pkg.parts.get(name) ?? new Uint8Array())] as const;
  });
  return zipSync(Object.fromEntries(files));
}

function zippable(bytes: Uint8Array): ZippableFile {
  return [bytes, { mtime: ZIP_TIME, level: bytes.length < LARGE_PART_BYTES ? SMALL : FAST }];
}
