import {
  creditCheckCharacter,
  isRegistrationNumber15,
} from "../../../../src/core/directory/credit-code";
import { directoryType } from "../../../../src/core/directory/directory-type";
import type { InspectorListing } from "../../../../src/core/directory/inspector-listing";
import type { ListingField, TargetListing } from "../../../../src/core/directory/target-listing";

const FIELDS: readonly ListingField[] = [
  "name",
  "code",
  "number",
  "registry",
  "kinds",
  "founded",
  "registrar",
  "legalPerson",
  "address",
  "phone",
  "industry",
  "status",
];

/** A valid 统一社会信用代码 from its first two characters: of nobody. */
export function creditCode(prefix: string, index = 0): string {
  const first17 = `${prefix}150600YL${String(index).padStart(7, "0")}`;
  return `${first17}${creditCheckCharacter(first17) ?? ""}`;
}

/** A 注册号 of 15 digits that checks itself: of nobody. */
export function registrationNumber(index: number): string {
  const first14 = `150602${String(index).padStart(8, "0")}`;
  const numbers = Array.from({ length: 10 }, (_, last) => `${first14}${last}`);
  return numbers.find(isRegistrationNumber15) ?? "";
}

type Facts = Partial<Omit<TargetListing, "hasColumn" | "isEmpty" | "place">> & {
  readonly row?: number;
  /** Columns that the table does not have. */
  readonly without?: readonly ListingField[];
  /** Fields whose cells are empty. */
  readonly empty?: readonly ListingField[];
};

/** A faultless kindergarten of a 社团名录库, but for the facts given. Fields stand in columns in their order. */
export function targetListing({
  row = 1,
  without = [],
  empty = [],
  ...facts
}: Facts): TargetListing {
  const registry = facts.registry ?? "社团";
  return {
    name: "草原市向阳幼儿园",
    code: { kind: "code", code: creditCode("52") },
    number: { kind: "none" },
    directoryType: directoryType(registry),
    registry,
    kinds: ["幼儿园"],
    status: "正常",
    founded: { kind: "date", date: { year: 2015, month: 9, day: 1 } },
    phone: "0477-8581234",
    hasColumn: (field) => !without.includes(field),
    isEmpty: (field) => empty.includes(field) || without.includes(field),
    place: (field) => ({
      sheet: "名录",
      row,
      column: without.includes(field) ? null : FIELDS.indexOf(field),
    }),
    ...facts,
  };
}

/** A faultless inspector, but for the facts given. */
export function inspectorListing(
  facts: Partial<InspectorListing> & { readonly row?: number },
): InspectorListing {
  const { row = 1, ...rest } = facts;
  return {
    name: "甲",
    office: "督导室",
    certificate: { kind: "code", code: "15060001" },
    expires: { kind: "date", date: { year: 2028, month: 12, day: 31 } },
    status: "在岗",
    isBlacklisted: false,
    hasColumn: () => true,
    place: (field) => ({
      sheet: "人员",
      row,
      column: [
        "name",
        "office",
        "certificate",
        "certificateExpires",
        "status",
        "blackOrWhite",
      ].indexOf(field),
    }),
    ...rest,
  };
}
