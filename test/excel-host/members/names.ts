import { addressText, parseAddress } from "../model/address";
import { findSheet, type Book, type DefinedName } from "../model/book";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import { booleanOf, optionalTextAt, textAt, textOf } from "../protocol/arguments";
import {
  isHostObject,
  NULL_OBJECT,
  objectOf,
  type Argument,
  type HostObject,
  type ObjectType,
  type Stage,
} from "../protocol/host-object";
import { areaOf, newRange, rangeArgument } from "./range-object";

/** Names of the workbook, or of one sheet. */
export type NameScope = { readonly sheet: Sheet | null };

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const CELL_LIKE = /^[A-Za-z]{1,3}\d+$/;

/** The range that a name stands for; undefined where it is no plain reference. */
function rangeOf(name: DefinedName, stage: Stage): HostObject | undefined {
  const reference = /^=((?:'(?:[^']|'')+'|[^'!,()+*/]+)!\$?[A-Z0-9$:]+)$/u.exec(name.formula)?.[1];
  if (reference === undefined) return undefined;
  const { sheet, area } = parseAddress(reference);
  const found = sheet === null ? undefined : findSheet(stage.book, sheet);
  return found && newRange(stage, found, area);
}

/** Excel.NamedItem. */
export const NAMED_ITEM: ObjectType<DefinedName> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Type: { get: (name, stage) => (rangeOf(name, stage) === undefined ? "Error" : "Range") },
    Value: { get: ({ formula }) => formula.slice(1).replaceAll("$", "") },
    Scope: { get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    Comment: {
      get: ({ comment }) => comment,
      set: (name, value) => {
        name.comment = textOf(value);
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (name, value) => {
        name.visible = booleanOf(value);
      },
    },
    Formula: {
      get: ({ formula }) => formula,
      set: (name, value) => {
        name.formula = formulaOf(textOf(value));
      },
    },
  },
  methods: {
    Delete: (name, _args, { book }) => {
      book.names = book.names.filter((other) => other !== name);
      return undefined;
    },
    GetRange: (name, _args, stage) => {
      const range = rangeOf(name, stage);
      if (range === undefined) throw new ExcelError("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: (name, _args, stage) => rangeOf(name, stage) ?? NULL_OBJECT,
  },
};

function formulaOf(text: string): string {
  if (!/^=./u.test(text)) throw new ExcelError("InvalidArgument");
  return text;
}

function namesIn(book: Book, { sheet }: NameScope): readonly DefinedName[] {
  return book.names.filter((name) => name.sheet === sheet);
}

function find(book: Book, scope: NameScope, key: Argument): DefinedName | undefined {
  const wanted = textAt([key], 0).toLowerCase();
  return namesIn(book, scope).find(({ name }) => name.toLowerCase() === wanted);
}

function add(scope: NameScope, args: readonly Argument[], stage: Stage): HostObject {
  const name = textAt(args, 0);
  if (!NAME.test(name) || CELL_LIKE.test(name)) throw new ExcelError("InvalidArgument");
  if (find(stage.book, scope, name) !== undefined) throw new ExcelError("ItemAlreadyExists");
  const added: DefinedName = {
    name,
    sheet: scope.sheet,
    formula: referenceFormula(args[1], stage),
    comment: optionalTextAt(args, 2) ?? "",
    visible: true,
  };
  stage.book.names.push(added);
  return objectOf(NAMED_ITEM, added);
}

function referenceFormula(reference: Argument, stage: Stage): string {
  if (!isHostObject(reference)) return formulaOf(textAt([reference], 0));
  const range = rangeArgument(reference);
  const [sheet = "", cells = ""] = addressText(range.sheet.name, areaOf(stage, range)).split(
    /!(?=[^!]+$)/u,
  );
  return `=${sheet}!${cells.replace(/([A-Z]+)?(\d+)?/gu, absolute)}`;
}

function absolute(_whole: string, column: string | undefined, row: string | undefined): string {
  return `${column === undefined ? "" : `$${column}`}${row === undefined ? "" : `$${row}`}`;
}

/** Excel.NamedItemCollection. */
export const NAMED_ITEMS: ObjectType<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, { book }) => namesIn(book, scope).map((name) => objectOf(NAMED_ITEM, name)),
  item: (scope, key, { book }) => {
    const name = find(book, scope, key);
    if (name === undefined) throw new ExcelError("ItemNotFound");
    return objectOf(NAMED_ITEM, name);
  },
  methods: {
    Add: add,
    GetCount: (scope, _args, { book }) => namesIn(book, scope).length,
    GetItemOrNullObject: (scope, args, { book }) => {
      const name = find(book, scope, args[0]);
      return name === undefined ? NULL_OBJECT : objectOf(NAMED_ITEM, name);
    },
  },
};
