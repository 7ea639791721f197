import fc from "fast-check";
import {
  caughtUp,
  keyWithin,
  type KeyWithin,
  type StepAhead,
} from "../../src/standalone/grid/typed-ahead";

const words = (text: string): StepAhead => ({ kind: "words", words: text });
const key = (name: KeyWithin): StepAhead => ({ kind: "key", key: name });

describe("what is done before the text of a cell is there", () => {
  it.each<[string, readonly StepAhead[], string]>([
    ["nothing", [], "东胜区"],
    ["words", [words("学校")], "东胜区学校"],
    ["Backspace and words", [key("Backspace"), words("旗")], "东胜旗"],
    ["Home and words", [key("Home"), words("在")], "在东胜区"],
    [
      "words, Home, Delete, End and words",
      [words("内"), key("Home"), key("Delete"), key("End"), words("。")],
      "胜区内。",
    ],
    [
      "arrows and words",
      [key("ArrowLeft"), key("ArrowLeft"), key("ArrowRight"), words("市")],
      "东胜市区",
    ],
    ["more Backspaces than characters", Array.from({ length: 9 }, () => key("Backspace")), ""],
  ])("is done to it once it is: %s", (_, steps, whole) => {
    expect(caughtUp("东胜区", steps).text).toBe(whole);
  });

  it("keeps to the line that the caret is in", () => {
    expect(caughtUp("上\n下", [key("Home"), words("、")]).text).toBe("上\n、下");
    expect(
      caughtUp("上\n下", [key("Home"), key("ArrowLeft"), key("Home"), key("End"), words("、")])
        .text,
    ).toBe("上、\n下");
  });

  it("never cuts a character in two", () => {
    expect(caughtUp("𠮷", [key("Backspace")])).toEqual({ text: "", caret: 0 });
    expect(caughtUp("𠮷", [key("Home"), key("Delete")])).toEqual({ text: "", caret: 0 });
  });

  it("loses no word and nothing of the text, whatever keys move in between", () => {
    const moves = fc.constantFrom<KeyWithin>("Home", "End", "ArrowLeft", "ArrowRight").map(key);
    const steps = fc.array(fc.oneof(moves, fc.string().map(words)));
    const letters = (text: string) => [...text].sort().join("");
    fc.assert(
      fc.property(fc.string(), steps, (text, done) => {
        const all = done.map((step) => (step.kind === "words" ? step.words : "")).join("");
        expect(letters(caughtUp(text, done).text)).toBe(letters(text + all));
      }),
    );
  });

  it("is the browser's own where Ctrl, Alt or Shift is held", () => {
    const plain = { key: "Home", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(keyWithin(plain)).toBe("Home");
    expect(keyWithin({ ...plain, ctrlKey: true })).toBeNull();
    expect(keyWithin({ ...plain, key: "a" })).toBeNull();
  });
});
