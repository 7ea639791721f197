import { formatDate, type CivilDate } from "../../core/text/civil-date";
import type { TargetField } from "../../sheets/headings/target-headings";
import type { InputRecord } from "../../sheets/input-sheets/input-layout";
import { CITY, CITY_CODE, DISTRICTS, type District } from "./bureau";
import { pick, pickByShare, sampleDice, type Dice } from "./dice";
import { PERSON_NAMES, personName } from "./person-names";
import { unitCoder } from "./unit-codes";
import { unitNamer } from "./unit-names";
import {
  PRIVATE_KINDERGARTEN,
  SENIOR_SCHOOL,
  SPORTS_VENUE,
  TRAINING_COMPANY,
  UNIT_PROFILES,
  type UnitProfile,
} from "./unit-profiles";

/** The first units are of these sorts, so that every scope of the plan covers somebody. */
const ALWAYS_THERE = [TRAINING_COMPANY, PRIVATE_KINDERGARTEN, SENIOR_SCHOOL, SPORTS_VENUE] as const;

const STREETS = [
  "文昌路",
  "青年路",
  "团结街",
  "建设大街",
  "民族路",
  "迎宾街",
  "学府路",
  "朝阳大道",
  "滨河路",
  "育才街",
  "广场东路",
  "新华西街",
] as const;

const HIGHEST_HOUSE_NUMBER = 199;

/** Subscriber numbers never begin with 0: the numbers look right and ring nowhere. */
const PHONE_PREFIX = "0477-00";
const PHONE_DIGITS = 5;

/** Of 100 units: how many closed down, and how many went away altogether. */
const PERCENT_SUSPENDED = 3;
const PERCENT_GONE = 2;
const PERCENT_WITH_VIOLATIONS = 2;

/** How many of 100 units have so many complaints. */
const COMPLAINTS: readonly [ComplaintShare, ...ComplaintShare[]] = [
  { count: 0, share: 82 },
  { count: 1, share: 8 },
  { count: 2, share: 5 },
  { count: 3, share: 3 },
  { count: 5, share: 2 },
];

type ComplaintShare = { readonly count: number; readonly share: number };

/** A row and its place in the directory: sort by sort, within these district by district. */
type Unit = { readonly place: number; readonly record: InputRecord<TargetField> };

/**
 * Rows of 检查对象名录库 for units that do not exist, grouped by sort and district. Names and codes are unique.
 * From 4 units on every kind is there, from 9 on every district.
 */
export function sampleTargets(
  count: number,
  seed: string,
  today: CivilDate,
): readonly InputRecord<TargetField>[] {
  const dice = sampleDice(seed, "targets");
  const nameOf = unitNamer(seed);
  const codeOf = unitCoder(seed);
  const units = Array.from({ length: count }, (_, index): Unit => {
    const profile = ALWAYS_THERE[index] ?? pickByShare(dice, UNIT_PROFILES);
    const district = DISTRICTS[index] ?? pickByShare(dice, DISTRICTS);
    const registrar = profile.affiliation === "局属" ? CITY_CODE : district.code;
    const record = {
      name: nameOf(district.name, pick(dice, profile.suffixes)),
      code: codeOf(profile.codePrefix, registrar, index),
      ...whatItIs(profile, district),
      ...whoAndWhere(dice, district),
      ...howItStands(dice, profile, index),
      founded: foundedOn(dice, profile, today),
    };
    return { place: placeOf(profile, district), record };
  });
  return units.toSorted((a, b) => a.place - b.place).map(({ record }) => record);
}

function placeOf(profile: UnitProfile, district: District): number {
  return UNIT_PROFILES.indexOf(profile) * DISTRICTS.length + DISTRICTS.indexOf(district);
}

function whatItIs(profile: UnitProfile, district: District): InputRecord<TargetField> {
  const area = profile.affiliation === "局属" ? CITY : `${CITY}${district.name}`;
  const registrar = { 机关: "事业单位登记局", 社团: "民政局", 企业: "市场监督管理局" } as const;
  return {
    registry: profile.registry,
    kinds: profile.kind,
    district: district.name,
    registrar: `${area}${registrar[profile.registry]}`,
    ownership: profile.ownership,
    affiliation: profile.affiliation,
    industry: profile.industry,
    offices: profile.office,
  };
}

function whoAndWhere(dice: Dice, district: District): InputRecord<TargetField> {
  const number = String(dice(10 ** PHONE_DIGITS)).padStart(PHONE_DIGITS, "0");
  return {
    legalPerson: personName(dice(PERSON_NAMES)),
    address: `${CITY}${district.name}${pick(dice, STREETS)}${1 + dice(HIGHEST_HOUSE_NUMBER)}号`,
    phone: `${PHONE_PREFIX}${number}`,
  };
}

function howItStands(dice: Dice, profile: UnitProfile, index: number): InputRecord<TargetField> {
  const fate = dice(100);
  const hasViolations = dice(100) < PERCENT_WITH_VIOLATIONS;
  const complaints = pickByShare(dice, COMPLAINTS).count;
  let status = "正常";
  if (index >= DISTRICTS.length && fate < PERCENT_SUSPENDED) status = "停业";
  else if (index >= DISTRICTS.length && fate < PERCENT_SUSPENDED + PERCENT_GONE) {
    status = profile.registry === "企业" ? "注销" : "停办";
  }
  return { status, complaints, violations: hasViolations ? "是" : "否" };
}

/** A day before this year. */
function foundedOn(dice: Dice, { foundedFrom }: UnitProfile, today: CivilDate): string {
  const last = today.year - 1;
  const first = Math.min(foundedFrom, last);
  const year = first + dice(last - first + 1);
  return formatDate({ year, month: 1 + dice(12), day: 1 + dice(28) });
}
