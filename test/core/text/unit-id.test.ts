import fc from "fast-check";
import { isCodeLike, unitId } from "../../../src/core/text/unit-id";
import { anyText } from "./any-text";

describe("unitId", () => {
  it.each([
    ["12100000400000624d", "12100000400000624D", "small letters"],
    [" 1210 0000 4000 0062 4D ", "12100000400000624D", "spaces between groups"],
    ["１２１０００００４０００００６２４Ｄ", "12100000400000624D", "full-width digits"],
    ["40000062－4", "400000624", "the hyphen of an organisation code"],
    [
      "12100000\u00A0400000\u200B624D",
      "12100000400000624D",
      "invisible characters from a web page",
    ],
    ["460006600123456", "460006600123456", "an old registration number"],
    ["007-001", "007001", "leading zeros, which count"],
  ])("reads %j as the code %s: %s", (text, id) => {
    expect(unitId(text)).toEqual({ ok: true, value: id });
  });

  it.each([
    ["\u3000第一小学\uFEFF", "第一小学", "outer white space"],
    ["好又多 超市", "好又多 超市", "inner spaces, which belong to the name"],
    ["Cafe\u0301 一店", "Caf\u00E9 一店", "a decomposed accent"],
    ["Ａ幼儿园", "Ａ幼儿园", "a full-width letter, which NFKC would change"],
    ["abc12", "abc12", "five characters, too short for a code"],
    ["a".repeat(21), "a".repeat(21), "twenty-one characters, too long for a code"],
    ["=cmd|'/C calc'!A0", "=cmd|'/C calc'!A0", "what looks like a formula"],
  ])("reads %j as the name %j: %s", (text, id) => {
    expect(unitId(text)).toEqual({ ok: true, value: id });
  });

  it.each(["", " \u3000", "\u200B"])("says that %j is empty", (text) => {
    expect(unitId(text)).toEqual({ ok: false, error: { code: "empty" } });
  });

  it.each(["第一\u0000小学", "第一\n小学", "1210\t0000400000624D", "校\uD800"])(
    "refuses %j, which has no bytes that a sheet could keep",
    (text) => {
      expect(unitId(text)).toEqual({ ok: false, error: { code: "control-characters" } });
    },
  );

  it("leaves an ID that is canonical as it is, for any text", () => {
    const codes = fc.string({ unit: fc.constantFrom(..."abKk09Ａ－ -　\u212A\u200B\u0301") });
    fc.assert(
      fc.property(fc.oneof(codes, anyText), (text) => {
        const id = unitId(text);
        if (id.ok) expect(unitId(id.value)).toEqual(id);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives one ID to a code however it was spaced and cased", () => {
    const code = fc.string({
      unit: fc.constantFrom(..."0123456789ABCDEFGH"),
      minLength: 6,
      maxLength: 20,
    });
    fc.assert(
      fc.property(code, fc.nat(20), (text, at) => {
        const typed = ` ${text.slice(0, at)} -${text.slice(at)}`.toLowerCase();
        expect(unitId(typed)).toEqual({ ok: true, value: text });
      }),
    );
  });
});

describe("isCodeLike", () => {
  it.each([
    ["12100000400000624D", true],
    ["４６０００６", true],
    ["4600-06", true],
    ["第一小学", false],
    ["12345", false],
    ["123456号", false],
    ["", false],
    ["123456\u0000", false],
  ])("of %j is %s", (text, expected) => {
    expect(isCodeLike(text)).toBe(expected);
  });
});
