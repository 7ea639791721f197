import { assertNever } from "../../../core/assert-never";
import type { HostFailure } from "../../workbook";

/** What became of a request that failed, as far as Excel's word for it tells. */
export type FaultKind =
  /** A cell is being edited: nothing was done. */
  | "cell-editing"
  /** Nothing was done. */
  | "request-too-large"
  /** Everything was done, and the answer was too large to be given. */
  | "response-too-large"
  | "access-denied"
  /** Something that the request names is not there. */
  | "missing"
  /** May go by; whether anything was done is not known. */
  | "passing"
  /** Will not go by; what stood before the failing action was done. */
  | "lasting"
  /** The user did not want to wait. */
  | "cancelled";

/** Why Excel did not do a request; `detail` is for the error area: what was done, Excel's code, and the member. */
export type ExcelFault = {
  readonly kind: FaultKind;
  readonly detail: string;
  /** The member that failed, as `Range.values`; empty where the whole request did. */
  readonly member: string;
};

/** Excel's codes (Excel.ErrorCodes, and those of the transport) that mean more than «no». */
const KINDS: ReadonlyMap<string, FaultKind> = new Map([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["RequestPayloadSizeLimitExceeded", "request-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "response-too-large"],
  ["AccessDenied", "access-denied"],
  ["ItemNotFound", "missing"],
  ["GeneralException", "passing"],
  ["ActivityLimitReached", "passing"],
  ["RequestAborted", "passing"],
  ["HostRestartNeeded", "passing"],
  ["InvalidOrTimedOutSession", "passing"],
  ["Timeout", "passing"],
]);

/** What a caught error of Office.js means. */
export function faultOf(label: string, error: OfficeExtension.Error): ExcelFault {
  const member = error.debugInfo?.errorLocation ?? "";
  const detail = [label, error.code, member].filter((part) => part !== "").join(" · ");
  return { kind: KINDS.get(error.code) ?? "lasting", detail, member };
}

/** The fault of a request that its user no longer waits for. */
export function cancelledFault(label: string): ExcelFault {
  return { kind: "cancelled", detail: label, member: "" };
}

/** The fault as the port says it. */
export function hostFailure({ kind, detail }: ExcelFault): HostFailure {
  switch (kind) {
    case "cancelled":
    case "cell-editing":
    case "access-denied":
      return { code: kind };
    case "request-too-large":
    case "response-too-large":
    case "missing":
    case "passing":
    case "lasting":
      return { code: "host-failed", detail };
    default:
      return assertNever(kind);
  }
}
