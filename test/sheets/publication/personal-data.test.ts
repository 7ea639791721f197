import fc from "fast-check";
import { creditCheckCharacter } from "../../../src/core/directory/credit-code";
import {
  knownCertificates,
  personalDataKinds,
} from "../../../src/sheets/publication/personal-data";

const NONE: ReadonlySet<string> = new Set();
const kindsOf = (text: string) => personalDataKinds(text, NONE);

describe("what must never leave the building", () => {
  it.each([
    ["11010119900307001X", "an ID number that ends in X"],
    ["身份证150602199003070011。", "an ID number among words"],
    ["１５０６０２１９９００３０７００１１", "full-width digits"],
    ["150602 19900307 0011", "blanks inside"],
    ["150602-19900307-0011", "hyphens inside"],
    ["1506\u200b02199003070011", "an invisible character inside"],
    ["11010119900307001x", "a small x"],
    ["150602900307001", "an old ID number of 15 digits"],
  ])("finds %s: %s", (text) => {
    expect(kindsOf(text)).toEqual(["id-number"]);
  });

  it.each([
    "13800138000",
    "校长电话13800138000",
    "tel:13800138000",
    "+86 138-0013-8000",
    "008613800138000",
    "１３８００１３８０００",
    "138 0013 8000",
    "2026-001 13800138000",
  ])("finds the mobile number in %s", (text) => {
    expect(kindsOf(text)).toEqual(["mobile"]);
  });

  it.each([
    "0477-8580000",
    "12100000400000624D",
    "914403001922038216",
    "110108012345678",
    "150602199013070011",
    "2026-03-01至2026-11-30",
    "SSJ1|target|2026-001|1|3.14.15.92.65",
    "13800138000abcdef".padStart(64, "0"),
    "138****8000",
    "第138号",
  ])("leaves %s alone", (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it("never takes a credit code whose check character holds for a number of a person", () => {
    const alphabet = [..."0123456789"];
    const code = fc
      .tuple(
        fc.constantFrom("11", "12", "51", "52", "53", "91", "92", "93"),
        fc.constantFrom("150602", "150603", "150621", "152501"),
        fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
      )
      .map(([kind, region, rest]) => `${kind}${region}${rest.join("")}`)
      .map((first17) => `${first17}${creditCheckCharacter(first17) ?? ""}`);
    fc.assert(
      fc.property(code, (text) => {
        expect(kindsOf(text)).toEqual([]);
      }),
    );
  });
});

describe("certificate numbers that look like mobile numbers", () => {
  const certificates = ["15060000001", "15060000002", "15812345678"];

  it("are known by their like, and one that begins like no other is a mobile number", () => {
    const known = knownCertificates(certificates);
    expect(personalDataKinds("15060000001、15060000002", known)).toEqual([]);
    expect(personalDataKinds("15812345678", known)).toEqual(["mobile"]);
  });

  it("are no leave for ID numbers", () => {
    const known = knownCertificates(["150602199003070011", "150602199003070038"]);
    expect(personalDataKinds("150602199003070011", known)).toEqual(["id-number"]);
  });
});
