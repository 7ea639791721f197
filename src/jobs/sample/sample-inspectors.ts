import { formatDate, type CivilDate } from "../../core/text/civil-date";
import type { InspectorField } from "../../sheets/headings/inspector-headings";
import type { InputRecord } from "../../sheets/input-sheets/input-layout";
import { OFFICES } from "./bureau";
import { pick, sampleDice, type Dice } from "./dice";
import { PERSON_NAMES, personName } from "./person-names";
import { scatter } from "./scatter";

/** Certificates: the city's code, then six digits of which none repeats. */
const CERTIFICATE_PREFIX = "150600";
const CERTIFICATE_DIGITS = 6;

const HEAD_OF_OFFICE = "科长";
const DUTIES = ["副科长", "二级主任科员", "三级主任科员", "四级主任科员", "一级科员"] as const;
const OFF_DUTY = ["借调", "离岗", "退休"] as const;

/** What is peculiar to one of every ten inspectors; who leads an office never has any of these. */
const PECULIAR_EVERY = 10;
const WITH_LIMIT: readonly number[] = [3, 9];
const WITH_RECUSAL = 4;
const OFF_DUTY_PLACE = 6;
const EXPIRED_PLACE = 8;

const LEAST_LIMIT = 6;
const MOST_YEARS_LEFT = 4;

/**
 * Rows of 执法检查人员名录库 for people who do not exist, office by office. From 10 inspectors on every office has
 * a head who may be sent anywhere for the whole year. `unitNames` are the units that somebody may be recused from.
 */
export function sampleInspectors(
  count: number,
  seed: string,
  today: CivilDate,
  unitNames: readonly string[],
): readonly InputRecord<InspectorField>[] {
  const dice = sampleDice(seed, "inspectors");
  const person = scatter(PERSON_NAMES, dice);
  const certificate = scatter(10 ** CERTIFICATE_DIGITS, dice);
  const inspectors = Array.from({ length: count }, (_, index) => {
    const office = index % OFFICES.length;
    const serial = String(certificate(index)).padStart(CERTIFICATE_DIGITS, "0");
    const { name = "", expertise = [] } = OFFICES[office] ?? {};
    const isHead = index < OFFICES.length;
    const record: InputRecord<InspectorField> = {
      name: personName(person(index)),
      office: name,
      certificate: `${CERTIFICATE_PREFIX}${serial}`,
      certificateExpires: lastsUntil(dice, today),
      // The head knows all that the office does, so that a team led by it lacks nothing.
      expertise: isHead ? expertise.join("、") : (expertise[dice(expertise.length)] ?? ""),
      duty: isHead ? HEAD_OF_OFFICE : pick(dice, DUTIES),
      status: "在岗",
      ...(isHead ? {} : peculiarity(dice, index - OFFICES.length, today, unitNames)),
    };
    return { office, record };
  });
  return inspectors.toSorted((a, b) => a.office - b.office).map(({ record }) => record);
}

function lastsUntil(dice: Dice, today: CivilDate): string {
  const year = today.year + 1 + dice(MOST_YEARS_LEFT);
  return formatDate({ year, month: 1 + dice(12), day: 28 });
}

function peculiarity(
  dice: Dice,
  index: number,
  today: CivilDate,
  unitNames: readonly string[],
): InputRecord<InspectorField> {
  const place = index % PECULIAR_EVERY;
  if (WITH_LIMIT.includes(place)) return { visitLimit: LEAST_LIMIT + dice(10) };
  if (place === WITH_RECUSAL) {
    return { recusals: unitNames[dice(unitNames.length)] ?? null, remark: "近亲属在该单位任职" };
  }
  if (place === OFF_DUTY_PLACE) return { status: pick(dice, OFF_DUTY) };
  if (place === EXPIRED_PLACE) {
    return { certificateExpires: formatDate({ year: today.year - 1, month: 12, day: 31 }) };
  }
  return {};
}
