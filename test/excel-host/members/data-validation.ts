import { contains, without } from "../model/area";
import type { RangeRef } from "../model/book";
import { ExcelError } from "../model/excel-error";
import { requireAllowed } from "../model/protection";
import type { ErrorAlert, Validation } from "../model/validation";
import { booleanOf, wordOf } from "../protocol/arguments";
import type { ObjectType, Stage } from "../protocol/host-object";
import { isObject, type Json } from "../protocol/json";
import { areasOf } from "./range-object";

/** The longest list that can be given as words, the longest title and the longest message. */
const LIST_LENGTH = 255;
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

const KINDS: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The validation that covers all of a range; undefined where there is none or several. */
function validationOf(range: RangeRef, stage: Stage): Validation | undefined {
  const [first, ...more] = areasOf(stage, range).map((area) =>
    range.sheet.validations.find((validation) => contains(validation.area, area)),
  );
  return more.every((other) => other === first) ? first : undefined;
}

/** Changes the validation of a range, cutting it out of larger ones. */
function change(range: RangeRef, stage: Stage, changed: Partial<Validation> | null): void {
  requireAllowed(range.sheet, null);
  const before = validationOf(range, stage);
  for (const area of areasOf(stage, range)) {
    range.sheet.validations = range.sheet.validations.flatMap((validation) =>
      without(validation.area, area).map((part) => ({ ...validation, area: part })),
    );
    if (changed !== null)
      range.sheet.validations.push({ ...(before ?? NO_VALIDATION), ...changed, area });
  }
}

const NO_VALIDATION: Omit<Validation, "area"> = {
  rule: {},
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
};

/** One kind of rule; words of a list are bounded. */
function ruleOf(value: Json): Json {
  if (!isObject(value)) throw new ExcelError("InvalidArgument");
  const kinds = Object.keys(value).filter((name) => value[name] != null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || !(kind in KINDS))
    throw new ExcelError("InvalidArgument");
  const list = isObject(value["list"]) ? value["list"] : null;
  if (kind === "list") requireList(list?.["source"]);
  return value;
}

function requireList(source: Json | undefined): void {
  const isList = typeof source === "string" && source !== "";
  if (!isList || (!source.startsWith("=") && source.length > LIST_LENGTH))
    throw new ExcelError("InvalidArgument");
}

/** An alert with all of its members. */
function alertOf(value: Json): ErrorAlert {
  const { message, title } = messageOf(value);
  const { showAlert = null, style = null } = isObject(value) ? value : {};
  return {
    message,
    showAlert: booleanOf(showAlert),
    style: wordOf(style, ["Stop", "Warning", "Information"]),
    title,
  };
}

function promptOf(value: Json): Json {
  messageOf(value);
  return value;
}

function messageOf(value: Json): { readonly title: string; readonly message: string } {
  if (!isObject(value)) throw new ExcelError("InvalidArgument");
  const { title, message } = value;
  const isShort =
    typeof title === "string" &&
    typeof message === "string" &&
    title.length <= TITLE_LENGTH &&
    message.length <= MESSAGE_LENGTH;
  if (!isShort) throw new ExcelError("InvalidArgument");
  return { title, message };
}

function kindOf(rule: Json): string {
  const [kind] = isObject(rule) ? Object.keys(rule) : [];
  return kind === undefined ? "None" : (KINDS[kind] ?? "None");
}

/** Excel.DataValidation. */
export const DATA_VALIDATION: ObjectType<RangeRef> = {
  name: "DataValidation",
  properties: {
    Type: { get: (range, stage) => kindOf(validationOf(range, stage)?.rule ?? {}) },
    Rule: {
      get: (range, stage) => (validationOf(range, stage) ?? NO_VALIDATION).rule,
      set: (range, value, stage) => change(range, stage, { rule: ruleOf(value) }),
    },
    Prompt: {
      get: (range, stage) => (validationOf(range, stage) ?? NO_VALIDATION).prompt,
      set: (range, value, stage) => change(range, stage, { prompt: promptOf(value) }),
    },
    ErrorAlert: {
      get: (range, stage) => (validationOf(range, stage) ?? NO_VALIDATION).errorAlert,
      set: (range, value, stage) => change(range, stage, { errorAlert: alertOf(value) }),
    },
    IgnoreBlanks: {
      get: (range, stage) => (validationOf(range, stage) ?? NO_VALIDATION).ignoreBlanks,
      set: (range, value, stage) => change(range, stage, { ignoreBlanks: booleanOf(value) }),
    },
  },
  methods: {
    Clear: (range, _args, stage) => {
      change(range, stage, null);
      return undefined;
    },
  },
};
