import fc from "fast-check";
import {
  creditCheckCharacter,
  creditCodeKind,
  isCreditCode,
  isOrganisationCode,
  isRegistrationNumber15,
  organisationCodeIn,
} from "../../../src/core/directory/credit-code";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const first17 = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 17, maxLength: 17 });
const validCode = first17.map((text) => `${text}${creditCheckCharacter(text)}`);

/** The sum of the standard with powers of 3 in exact integers: 0 modulo 31 over all 18 characters of a valid code. */
function remainder(code: string): number {
  let sum = 0n;
  for (const [index, character] of [...code].entries()) {
    const weight = index === 17 ? 1n : 3n ** BigInt(index) % 31n;
    sum += BigInt(ALPHABET.indexOf(character)) * weight;
  }
  return Number(sum % 31n);
}

describe("credit codes (GB 32100-2015)", () => {
  it.each(["12100000400000624D", "914403001922038216", "91110000710925462X", "91350100M000100Y43"])(
    "accepts %s, which a public body or company bears",
    (code) => {
      expect(isCreditCode(code)).toBe(true);
      expect(creditCheckCharacter(code.slice(0, 17))).toBe(code.slice(17));
    },
  );

  it.each([
    ["91350100M000100Y4Z", "Z is no character of a credit code"],
    ["12100000400000624E", "a wrong check character"],
    ["12100000400000624d", "a small letter"],
    ["12100000400000624", "one character short"],
    ["12100000400000624D0", "one character long"],
    ["9.14690062012665E+017", "digits that Excel has lost"],
    ["1210000040000O624D", "the letter O for a zero"],
    ["", "nothing"],
  ])("refuses %s: %s", (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it("has a check character for each of the 31 remainders, 0 for the remainder 0", () => {
    const characters = [...ALPHABET].map((first) =>
      creditCheckCharacter(`${first}${"0".repeat(16)}`),
    );
    expect(characters.join("")).toBe(`0${[...ALPHABET].slice(1).reverse().join("")}`);
  });

  it("makes the weighted sum over all 18 characters a multiple of 31", () => {
    fc.assert(fc.property(validCode, (code) => isCreditCode(code) && remainder(code) === 0));
  });

  it("notices any one character that was mistyped", () => {
    fc.assert(
      fc.property(validCode, fc.nat(17), fc.constantFrom(...ALPHABET), (code, at, typed) => {
        fc.pre(code.charAt(at) !== typed);
        expect(isCreditCode(`${code.slice(0, at)}${typed}${code.slice(at + 1)}`)).toBe(false);
      }),
    );
  });

  it("notices any two neighbours that changed places", () => {
    fc.assert(
      fc.property(validCode, fc.nat(16), (code, at) => {
        const [left, right] = [code.charAt(at), code.charAt(at + 1)];
        fc.pre(left !== right);
        expect(isCreditCode(code.slice(0, at) + right + left + code.slice(at + 2))).toBe(false);
      }),
    );
  });

  it.each(["1210000040000062", "121000004000006241", "1210000040000062I", "12100000４00000624"])(
    "has no check character for %s",
    (text) => {
      expect(creditCheckCharacter(text)).toBeNull();
    },
  );
});

describe("what sort of unit a code belongs to", () => {
  const codeThatBegins = (start: string): string => {
    const text = start.padEnd(17, "0");
    return `${text}${creditCheckCharacter(text)}`;
  };

  it.each([
    ["11", "government-body"],
    ["12", "public-institution"],
    ["51", "association"],
    ["52", "private-non-enterprise"],
    ["53", "foundation"],
    ["91", "enterprise"],
    ["92", "sole-trader"],
    ["93", "cooperative"],
    ["31", "other"],
  ])("is read from the first two characters: %s is %s", (start, kind) => {
    expect(creditCodeKind(codeThatBegins(start))).toBe(kind);
  });

  it("is not read from a code that is not valid", () => {
    expect(creditCodeKind("12100000400000624E")).toBeNull();
  });
});

describe("organisation codes (GB 11714)", () => {
  it.each([
    ["400000624", "inside a university's credit code"],
    ["710925462", "inside a company's credit code"],
    ["M000100Y4", "with letters"],
  ])("accepts %s, %s", (code) => {
    expect(isOrganisationCode(code)).toBe(true);
  });

  it("writes X where ten would be due, and 0 where eleven", () => {
    const accepted = (eight: string): string[] =>
      [..."0123456789X"].filter((check) => isOrganisationCode(eight + check));
    // 3 × 4 = 12 leaves 1, so 10 is due; nothing but zeros leaves 0, so 11 is.
    expect(accepted("40000000")).toEqual(["X"]);
    expect(accepted("00000000")).toEqual(["0"]);
  });

  it("has exactly one check character for any eight characters", () => {
    const eight = fc.string({
      unit: fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(eight, (text) => {
        const checks = [..."0123456789X"].filter((check) => isOrganisationCode(text + check));
        expect(checks).toHaveLength(1);
      }),
    );
  });

  it.each(["40000062-4", "40000062", "400000625", "40000062a", "M000100YY"])(
    "refuses %s",
    (code) => {
      expect(isOrganisationCode(code)).toBe(false);
    },
  );

  it("is found in characters 9 to 17 of a credit code", () => {
    expect(organisationCodeIn("12100000400000624D")).toBe("400000624");
    expect(organisationCodeIn("12100000400000625D")).toBeNull();
    expect(organisationCodeIn("400000624")).toBeNull();
  });
});

describe("old registration numbers of 15 digits", () => {
  it("accepts the specimen of the numbering rules", () => {
    expect(isRegistrationNumber15("110108000000016")).toBe(true);
  });

  it("has exactly one check digit for any fourteen digits", () => {
    const fourteen = fc.string({
      unit: fc.constantFrom(..."0123456789"),
      minLength: 14,
      maxLength: 14,
    });
    fc.assert(
      fc.property(fourteen, (text) => {
        const checks = [..."0123456789"].filter((check) => isRegistrationNumber15(text + check));
        expect(checks).toHaveLength(1);
      }),
    );
  });

  it.each(["110108000000017", "11010800000001", "1101080000000160", "11010800000001X", ""])(
    "refuses %j",
    (text) => {
      expect(isRegistrationNumber15(text)).toBe(false);
    },
  );
});
