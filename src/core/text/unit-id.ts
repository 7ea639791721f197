import { failed, ok, type Result } from "../result";
import { isUsableText, toHalfWidth, trimOuter } from "./canonical";

/** What credit codes, registration numbers and certificate numbers look like once spaces and hyphens are out. */
const CODE_LIKE = /^[0-9A-Za-z]{6,20}$/u;

/**
 * The canonical ID of a unit (统一社会信用代码, else 注册号, else 单位名称): a code in half-width capitals without
 * spaces and hyphens, a name in NFC without outer white space. Idempotent.
 * A lone surrogate is refused as a control character is: neither has bytes that could be hashed.
 */
export function unitId(text: string): Result<string, { code: "empty" | "control-characters" }> {
  const name = canonicalName(text);
  if (name === "") return failed({ code: "empty" });
  if (!isUsableText(name)) return failed({ code: "control-characters" });
  const code = compactCode(name);
  return ok(CODE_LIKE.test(code) ? code.toUpperCase() : name);
}

/** True when the text is 6 to 20 ASCII letters and digits, spaces, hyphens and full-width forms aside. */
export function isCodeLike(text: string): boolean {
  const name = canonicalName(text);
  return isUsableText(name) && CODE_LIKE.test(compactCode(name));
}

// NFC comes before the question «is it a code?», or K (U+212A) would only become a letter the second time.
function canonicalName(text: string): string {
  return trimOuter(text).normalize("NFC");
}

function compactCode(name: string): string {
  return toHalfWidth(name).replace(/[\s\u200B-]/gu, "");
}
