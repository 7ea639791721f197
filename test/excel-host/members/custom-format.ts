import type { ConditionalFormat } from "../model/conditional-format";
import { ExcelError } from "../model/excel-error";
import { FORMULA_LENGTH } from "../model/limits";
import { requireAllowed } from "../model/protection";
import { booleanOf, textOf, wordOf } from "../protocol/arguments";
import { objectOf, type ObjectType, type Property } from "../protocol/host-object";
import type { Json } from "../protocol/json";
import type { RuleOnSheet } from "./conditional-formats";
import { colourOf } from "./looks";

function refuse(): never {
  throw new ExcelError("InvalidArgument");
}

/** A property of the rule, which a protected sheet may refuse. */
function part<K extends keyof ConditionalFormat>(
  name: K,
  accept: (value: Json) => ConditionalFormat[K] & Json,
): Property<RuleOnSheet> {
  return {
    get: ({ rule }) => rule[name],
    set: ({ sheet, rule }, value) => {
      requireAllowed(sheet, "allowFormatCells");
      rule[name] = accept(value);
    },
  };
}

function formulaOf(value: Json): string {
  const formula = textOf(value);
  const isFormula = formula.length > 1 && formula.startsWith("=");
  return isFormula && formula.length <= FORMULA_LENGTH ? formula : refuse();
}

const colour = (value: Json): string => (value === "" ? "" : colourOf(value, refuse));

/** Excel.ConditionalFormatRule. */
export const RULE: ObjectType<RuleOnSheet> = {
  name: "ConditionalFormatRule",
  properties: { Formula: part("formula", formulaOf) },
};

/** Excel.ConditionalRangeFill. */
export const RULE_FILL: ObjectType<RuleOnSheet> = {
  name: "ConditionalRangeFill",
  properties: { Color: part("fill", colour) },
};

/** Excel.ConditionalRangeFont. */
export const RULE_FONT: ObjectType<RuleOnSheet> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: part("fontColor", colour),
    Bold: part("bold", booleanOf),
    Italic: part("italic", booleanOf),
    Strikethrough: part("strikethrough", booleanOf),
    Underline: part("underline", (value) => wordOf(value, ["None", "Single", "Double"])),
  },
};

/** Excel.ConditionalRangeFormat. */
export const RULE_FORMAT: ObjectType<RuleOnSheet> = {
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: part("numberFormat", textOf) },
  objects: {
    Fill: (self) => objectOf(RULE_FILL, self),
    Font: (self) => objectOf(RULE_FONT, self),
  },
};

/** Excel.CustomConditionalFormat. */
export const CUSTOM_FORMAT: ObjectType<RuleOnSheet> = {
  name: "CustomConditionalFormat",
  objects: {
    Rule: (self) => objectOf(RULE, self),
    Format: (self) => objectOf(RULE_FORMAT, self),
  },
};
