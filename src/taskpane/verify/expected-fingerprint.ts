import { toHalfWidth } from "../../core/text/canonical";
import { failed, ok, type Result } from "../../core/result";

const DIGEST = /^[0-9a-f]{64}$/u;

/**
 * A fingerprint as somebody copies it from minutes or a photo: in any case, in groups, full-width; null when
 * nothing was typed.
 */
export function expectedFingerprint(typed: string): Result<string | null, "unreadable"> {
  const digits = toHalfWidth(typed).replace(/\s/gu, "").toLowerCase();
  if (digits === "") return ok(null);
  return DIGEST.test(digits) ? ok(digits) : failed("unreadable");
}
