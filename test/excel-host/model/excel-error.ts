/** The codes that Excel answers with; Excel.ErrorCodes has more that are not played. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "InsertDeleteConflict"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "FormulaLengthExceedsLimit";

const WORDS: Readonly<Record<ExcelErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  FormulaLengthExceedsLimit: "The length of the formula exceeds the limit.",
};

const STATUS: Readonly<Partial<Record<ExcelErrorCode, number>>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** A refusal of Excel's: ends the batch at the action that met it. */
export class ExcelError extends Error {
  readonly httpStatus: number;

  constructor(readonly code: ExcelErrorCode) {
    super(WORDS[code]);
    this.httpStatus = STATUS[code] ?? 400;
  }
}

/** Something that real Excel may well do and the stand-in does not: the test has to fail, naming it. */
export class NotPlayed extends Error {
  constructor(readonly what: string) {
    super(`test/excel-host does not play ${what}`);
  }
}
