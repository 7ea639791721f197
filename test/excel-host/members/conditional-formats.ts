import { intersection, without } from "../model/area";
import { nextId, type RangeRef } from "../model/book";
import type { ConditionalFormat } from "../model/conditional-format";
import { ExcelError, NotPlayed } from "../model/excel-error";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { booleanOf, integerAt, numberOf, textAt, wordOf } from "../protocol/arguments";
import {
  NULL_OBJECT,
  objectOf,
  type Argument,
  type HostObject,
  type ObjectType,
  type Stage,
} from "../protocol/host-object";
import { CUSTOM_FORMAT } from "./custom-format";
import { areasOf, newAreas, newRange } from "./range-object";

/** A rule on its sheet. */
export type RuleOnSheet = { readonly sheet: Sheet; readonly rule: ConditionalFormat };

const KINDS = [
  "Custom",
  "CellValue",
  "ColorScale",
  "ContainsText",
  "DataBar",
  "IconSet",
  "PresetCriteria",
  "TopBottom",
] as const;

function present(self: RuleOnSheet): RuleOnSheet {
  if (!self.sheet.conditionalFormats.includes(self.rule)) throw new ExcelError("ItemNotFound");
  return self;
}

function custom(self: RuleOnSheet, orNull: boolean): HostObject {
  if (self.rule.type === "Custom") return objectOf(CUSTOM_FORMAT, self);
  if (orNull) return NULL_OBJECT;
  throw new ExcelError("InvalidOperation");
}

/** Excel.ConditionalFormat. */
export const CONDITIONAL_FORMAT: ObjectType<RuleOnSheet> = {
  name: "ConditionalFormat",
  identity: (self) => ({ Id: present(self).rule.id }),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    Priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: ({ sheet, rule }, value) => {
        requireAllowed(sheet, "allowFormatCells");
        const priority = numberOf(value, 0, sheet.conditionalFormats.length - 1);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
        sheet.conditionalFormats.splice(priority, 0, rule);
      },
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ sheet, rule }, value) => {
        requireAllowed(sheet, "allowFormatCells");
        rule.stopIfTrue = booleanOf(value);
      },
    },
  },
  objects: {
    Custom: (self) => custom(self, false),
    CustomOrNullObject: (self) => custom(self, true),
  },
  methods: {
    Delete: (self) => {
      const { sheet, rule } = present(self);
      requireAllowed(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
      return undefined;
    },
    GetRange: (self, _args, stage) => {
      const [area, ...more] = self.rule.areas;
      if (area === undefined || more.length > 0) throw new ExcelError("InvalidOperation");
      return newRange(stage, self.sheet, area);
    },
    GetRangeOrNullObject: (self, _args, stage) => {
      const [area, ...more] = self.rule.areas;
      if (area === undefined || more.length > 0) return NULL_OBJECT;
      return newRange(stage, self.sheet, area);
    },
    GetRanges: (self, _args, stage) => newAreas(stage, self.sheet, self.rule.areas),
  },
};

/** The rules that paint any cell of a range, by priority. */
function rulesOn(range: RangeRef, stage: Stage): readonly RuleOnSheet[] {
  const areas = areasOf(stage, range);
  return range.sheet.conditionalFormats
    .filter((rule) =>
      rule.areas.some((own) => areas.some((area) => intersection(own, area) !== null)),
    )
    .map((rule) => ({ sheet: range.sheet, rule }));
}

function ruleAt(range: RangeRef, key: Argument, stage: Stage): RuleOnSheet | undefined {
  const id = textAt([key], 0);
  return rulesOn(range, stage).find(({ rule }) => rule.id === id);
}

function object(rule: RuleOnSheet | undefined): HostObject {
  if (rule === undefined) throw new ExcelError("ItemNotFound");
  return objectOf(CONDITIONAL_FORMAT, rule);
}

function add(range: RangeRef, args: readonly Argument[], stage: Stage): HostObject {
  requireAllowed(range.sheet, "allowFormatCells");
  const type = wordOf(textAt(args, 0), KINDS);
  if (type !== "Custom") throw new NotPlayed(`conditional formats of the kind ${type}`);
  const number = nextId(stage.book).toString(16).toUpperCase().padStart(12, "0");
  const rule: ConditionalFormat = {
    id: `{00000000-0000-0000-0000-${number}}`,
    type,
    areas: [...areasOf(stage, range)],
    stopIfTrue: false,
    formula: "",
    fill: "",
    fontColor: "",
    bold: null,
    italic: null,
    underline: "None",
    strikethrough: null,
    numberFormat: null,
  };
  range.sheet.conditionalFormats.unshift(rule);
  return objectOf(CONDITIONAL_FORMAT, { sheet: range.sheet, rule });
}

/** Excel.ConditionalFormatCollection. */
export const CONDITIONAL_FORMATS: ObjectType<RangeRef> = {
  name: "ConditionalFormatCollection",
  items: (range, stage) => rulesOn(range, stage).map((rule) => objectOf(CONDITIONAL_FORMAT, rule)),
  item: (range, key, stage) => object(ruleAt(range, key, stage)),
  methods: {
    Add: add,
    GetCount: (range, _args, stage) => rulesOn(range, stage).length,
    GetItemAt: (range, args, stage) => object(rulesOn(range, stage)[integerAt(args, 0)]),
    GetItemOrNullObject: (range, args, stage) => {
      const rule = ruleAt(range, args[0], stage);
      return rule === undefined ? NULL_OBJECT : objectOf(CONDITIONAL_FORMAT, rule);
    },
    ClearAll: (range, _args, stage) => {
      requireAllowed(range.sheet, "allowFormatCells");
      for (const hole of areasOf(stage, range))
        for (const rule of range.sheet.conditionalFormats)
          rule.areas = rule.areas.flatMap((area) => without(area, hole));
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(
        ({ areas }) => areas.length > 0,
      );
      return undefined;
    },
  },
};
