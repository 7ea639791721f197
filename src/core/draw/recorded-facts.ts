import type { Target } from "../directory/target";
import type { LedgerRow } from "../ledger/ledger-columns";
import { readParameters, type Parameters } from "../ledger/parameters";
import type { PopulationRow } from "../ledger/population-columns";
import { splitJoined, YES } from "../ledger/record-words";
import { laterOf, readDate, type CivilDate } from "../text/civil-date";
import { parseBasisPoints } from "../text/ratio";
import type { DrawRow } from "./draw-row";

/** Earlier than every deadline: what a draw without readable 截止日期 has. */
const FIRST_DAY: CivilDate = { year: 1, month: 1, day: 1 };

/** For a row whose 参数 cannot be read: nothing is asked, and the cell is a difference of its own. */
const NO_PARAMETERS: Parameters = {
  minimumBasisPoints: 0,
  timesPerYear: 0,
  cap: null,
  weights: { complaintsFrom: 0, complaintsWeight: 1, violationsWeight: 1 },
  teamSize: 0,
  balance: "draw",
  start: "inspection",
};

/** The plan row of a draw as its ledger event recorded it, with the units that 抽取底册 lists for it. */
export function recordedDrawRow(facts: LedgerRow, population: readonly PopulationRow[]): DrawRow {
  return {
    planNumber: facts.planNumber,
    item: facts.item,
    scope: facts.scope,
    resolvedScope: facts.resolvedScope,
    office: facts.office,
    jointOffices: splitJoined(facts.jointOffices),
    teamSize: recordedNumber(facts.teamSize),
    expertise: splitJoined(facts.expertise),
    deadline: recordedDay(facts.deadline) ?? FIRST_DAY,
    basisPoints: parseBasisPoints(facts.ratio),
    quantity: recordedNumber(facts.quantity),
    parameters: readParameters(facts.parameters) ?? NO_PARAMETERS,
    units: population.map(recordedTarget),
  };
}

/** A unit as 抽取底册 recorded it; nothing there holds the address. */
export function recordedTarget(record: PopulationRow): Target {
  return {
    id: record.unitId,
    name: record.name,
    registry: "",
    kinds: record.kinds === "" ? [] : [record.kinds],
    district: record.district,
    address: "",
    ownership: "",
    affiliation: "",
    offices: [],
    status: record.status,
    isInOperation: record.inOperation === YES,
    complaints: recordedNumber(record.complaints),
    violations: recordedNumber(record.violations),
    cell: { sheet: "", row: 0, column: 0 },
  };
}

/** The latest 截止日期 of a draw's rows: certificates must hold until then. One that cannot be read does not count. */
export function latestDeadline(events: readonly Pick<LedgerRow, "deadline">[]): CivilDate {
  return events.reduce((latest, { deadline }) => {
    const day = recordedDay(deadline);
    return day === null ? latest : laterOf(day, latest);
  }, FIRST_DAY);
}

function recordedDay(text: string): CivilDate | null {
  const reading = readDate(text, false);
  return reading.kind === "date" ? reading.date : null;
}

const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/u;

/** A whole number as the sheets hold it, from 0 up; null for anything else. */
export function recordedNumber(text: string): number | null {
  return WHOLE_NUMBER.test(text) ? Number(text) : null;
}
