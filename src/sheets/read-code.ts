import type { CodeReading } from "../core/directory/code-reading";
import { trimOuter } from "../core/text/canonical";
import { unitId } from "../core/text/unit-id";
import { isBlank, shownText, unlessNothing } from "./cell-text";
import type { CellValue } from "./snapshot";

/** `9.14690062012665E+17`: what is left of a code once Excel has kept it as a number. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/iu;

/** What people write where there is no code, beside the words for nothing. */
const NO_CODE = new Set(["未办理", "未办", "办理中", "待办理", "不详", "无资料", "无资料内容"]);

/** Reads a code as text in the canonical form of `unitId`. Numbers are refused however many digits they show. */
export function readCode(value: CellValue): CodeReading {
  if (isBlank(unlessNothing(value))) return { kind: "none" };
  const text = trimOuter(shownText(value));
  if (typeof value === "number" || SCIENTIFIC.test(text)) {
    return { kind: "digits-lost", shown: text };
  }
  if (NO_CODE.has(text)) return { kind: "none" };
  const id = typeof value === "string" ? unitId(text) : null;
  return id?.ok === true ? { kind: "code", code: id.value } : { kind: "unusable", shown: text };
}
