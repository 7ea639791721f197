import type { Book } from "../model/book";
import { ExcelError } from "../model/excel-error";
import { jsonAt, textAt, textOf } from "../protocol/arguments";
import { NULL_OBJECT, objectOf, type ObjectType, type Property } from "../protocol/host-object";

/** Excel.Setting: a word and its value, kept in the workbook. */
export const SETTING: ObjectType<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { book }) => book.settings.get(key) ?? null,
      set: (key, value, { book }) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: (key, _args, { book }) => {
      if (!book.settings.delete(key)) throw new ExcelError("ItemNotFound");
      return undefined;
    },
  },
};

/** Excel.SettingCollection. */
export const SETTINGS: ObjectType<Book> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => objectOf(SETTING, key)),
  item: (book, key) => {
    const name = textAt([key], 0);
    if (!book.settings.has(name)) throw new ExcelError("ItemNotFound");
    return objectOf(SETTING, name);
  },
  methods: {
    Add: (book, args) => {
      const key = textAt(args, 0);
      book.settings.set(key, jsonAt(args, 1));
      return objectOf(SETTING, key);
    },
    GetCount: (book) => book.settings.size,
    GetItemOrNullObject: (book, args) => {
      const key = textAt(args, 0);
      return book.settings.has(key) ? objectOf(SETTING, key) : NULL_OBJECT;
    },
  },
};

function documentProperty(name: string): Property<Book> {
  return {
    get: (book) => book.properties.get(name) ?? "",
    set: (book, value) => {
      book.properties.set(name, textOf(value));
    },
  };
}

/** Excel.DocumentProperties. */
export const DOCUMENT_PROPERTIES: ObjectType<Book> = {
  name: "DocumentProperties",
  properties: {
    Title: documentProperty("Title"),
    Subject: documentProperty("Subject"),
    Author: documentProperty("Author"),
    Keywords: documentProperty("Keywords"),
    Comments: documentProperty("Comments"),
    Category: documentProperty("Category"),
    Company: documentProperty("Company"),
  },
};
