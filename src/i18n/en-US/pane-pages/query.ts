import type { QueryWords } from "../../pane-later-words";

/** 查询. */
export const QUERY: QueryWords = {
  search: "Find a unit or an inspector",
  hint: "Name, credit code or certificate number",
  explain:
    "Shows in which draws it stood, with ticket and rank, drawn or why not, and its visits and results.",
  found: (units, inspectors) => `Found ${units} units and ${inspectors} inspectors.`,
  none: (typed) => `“${typed}” stood in no draw.`,
  more: (count) => `${count} more fit as well: type more to narrow them down.`,
  unit: "Unit",
  inspector: "Inspector",
  places: (count) => `In ${count} lists`,
  visits: (count) => `${count} visits`,
  noVisits: "No visit to be made.",
  drawn: "Drawn",
  draw: (drawNumber, state, time) =>
    [drawNumber, state, time].filter((part) => part !== "").join(" "),
  planRow: (planNumber, item) => `Plan row ${planNumber} ${item}`,
  leftOut: (reason) => `Left out: ${reason}`,
  notMatched: (reason) => `Not matched: ${reason}`,
  matched: (visits) => `Matched, goes on ${visits} visits`,
  rank: (rank, weight) => `Rank ${rank} · weight ${weight}`,
  ticket: "Ticket",
  notDrawn: "Not drawn",
  substituteAt: (drawnWord) => drawnWord,
  inspectedOn: (date) => `Inspected on ${date}`,
  notInspected: "Not inspected yet",
  result: (result) => `Result ${result}`,
  publishedOn: (date) => `Published on ${date}`,
  team: (leader, others) => `Led by ${[leader, ...others].join(", ")}`,
};
