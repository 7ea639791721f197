import { readWholeNumber } from "../../../src/core/text/chinese-number";

test.each([
  ["一", 1],
  ["两", 2],
  ["三", 3],
  ["九", 9],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["九十九", 99],
  ["007", 7],
  ["46", 46],
])("reads %s as %i", (text, number) => {
  expect(readWholeNumber(text)).toBe(number);
});

test.each(["", "一二", "十十", "两十", "一十一二", "百", "1二", "-1", "1.5", "1234567890"])(
  "reads no number from %j",
  (text) => {
    expect(readWholeNumber(text)).toBeNull();
  },
);
