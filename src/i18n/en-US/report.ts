import type { ReportWords } from "../report-words";
import { notDue } from "./not-due";
import { reading } from "./reading";

export const REPORT: ReportWords = {
  usage: `Double-random inspection

Usage:
  npm run cli -- template --out new.xlsx
  npm run cli -- sample --out sample.xlsx [--targets 300] [--inspectors 40] [--seed text] [--today 2026-01-20]
  npm run cli -- check book.xlsx [--out marked.xlsx] [--today 2026-01-20] [--json]
  npm run cli -- seal  book.xlsx --out sealed.xlsx [--plan-row number …] [--today …] [--operator name] [--witness name …] [--json]
  npm run cli -- draw  book.xlsx --out drawn.xlsx [--plan-row number …] [--sealed C2026-001] [--seed text] [--today 2026-03-02]
                       [--operator name] [--witness name …] [--despite-errors reason] [--accept-shortfall] [--json]
  npm run cli -- void  drawn.xlsx --out next.xlsx --draw C2026-001 --reason text
  npm run cli -- substitute drawn.xlsx --out next.xlsx --draw C2026-001 --unit ID --reason text [--accept-shortfall]
  npm run cli -- replace-inspector drawn.xlsx --out next.xlsx --draw C2026-001 --unit ID --inspector certificate --reason text
                       (each also takes [--today …] [--operator name] [--witness name …] [--json])
  npm run cli -- record-results drawn.xlsx --out next.xlsx [--today 2026-04-01] [--json]
  npm run cli -- forms drawn.xlsx --draw C2026-001 --out forms.xlsx [--json]
  npm run cli -- report drawn.xlsx --out report.xlsx [--html report.html] [--today …] [--json]
  npm run cli -- publish drawn.xlsx --kind plan|items|inspectors|draw|results --out pub.xlsx [--html pub.html] [--text pub.txt]
                       [--draw C2026-001] [--corrects earlier.xlsx] [--today …] [--json]
  npm run cli -- export book.xlsx --kind enterprises|government-bodies|associations|pool|results|credit|settings --out list.xlsx
                       [--csv list.csv] [--json]
  npm run cli -- verify drawn.xlsx [--expect fingerprint] [--json]
  npm run cli -- export-csv drawn.xlsx --out folder

Exit 0: done. 1: findings, nothing drawn, or differences. 2: bad arguments or file. The input file is never written.`,
  commandMissing: "No command was given. See npm run cli -- --help.",
  unknownCommand: (command) => `There is no command “${command}”. See npm run cli -- --help.`,
  unknownOption: (detail) => `Bad arguments: ${detail}. See npm run cli -- --help.`,
  optionMissing: (option) => `${option} is missing. See npm run cli -- --help.`,
  optionUnreadable: (option, value, example) =>
    `${option} “${value}” cannot be read. Write it like ${example}.`,
  fileMissing: (path) => `There is no file ${path}.`,
  fileUnreadable: (path, detail) => `${path}: ${detail}`,
  fileUnwritable: (path, detail) => `Cannot write ${path}: ${detail}`,
  sameFile: (path) => `--out must not be the input file itself (${path}). Choose another name.`,
  unexpected: (detail) => `The program failed and wrote nothing: ${detail}`,
  written: (path) => `Written: ${path}`,
  counts: ({ targets, inspectors, items, planRows }) =>
    `${targets} targets · ${inspectors} inspectors · ${items} items · ${planRows} plan rows`,
  reading,
  findingTotals: (errors, warnings, undetermined) =>
    `${errors} errors · ${warnings} warnings · ${undetermined} undetermined`,
  sealed: (drawNumber) => `${drawNumber} is sealed and waits for its seed.`,
  shortfallToCome: ({ planNumber, required, eligible }) =>
    `Note: plan row ${planNumber} needs ${required} units and has ${eligible}; drawing it will need --accept-shortfall.`,
  fingerprint: (fingerprint) => `Fingerprint ${fingerprint}`,
  statementToCome: (statement) => `Statement to be hashed ${statement}`,
  rowSealed: ({ planNumber, item, population, eligible, required }) =>
    `Plan row ${planNumber} ${item}: population ${population}, eligible ${eligible}, to draw ${required}`,
  drawn: (drawNumber, visits) => `${drawNumber} is drawn: ${visits} visits.`,
  statement: (statement) => `  statement ${statement}`,
  rowDrawn: ({ planNumber, item, population, eligible, drawn }) =>
    `Plan row ${planNumber} ${item}: population ${population}, eligible ${eligible}, drawn ${drawn}`,
  visit: ({ order, name, team, leader }) => `  ${order}. ${name}  team: ${team} (leader ${leader})`,
  seed: (seed, source) => `Seed ${seed} (${source})`,
  lowEntropy: (bits) =>
    `Note: the seed has about ${bits} bits, fewer than 64; it could be guessed or chosen.`,
  brokenOff: (drawNumber) =>
    `${drawNumber} had not been completed; it was broken off in the ledger.`,
  voided: (drawNumber, visits) =>
    `${drawNumber} is void: its ${visits} visits count no more, and its plan rows may be drawn again.`,
  unitLeft: (drawNumber, unit) => `${drawNumber}: “${unit}” leaves.`,
  passedOver: (rank, unit, reason) => `  rank ${rank} ${unit} passed over: ${reason}`,
  placeTaken: (planNumber, rank, unit) =>
    `Plan row ${planNumber}: rank ${rank} ${unit} takes the place.`,
  nobodyLeft: (planNumber) =>
    `Plan row ${planNumber} has nobody left to take the place; accepted, and recorded.`,
  inspectorReplaced: (drawNumber, unit, newcomer) =>
    `${drawNumber}: ${newcomer} joins the team of “${unit}” in the place of the one who left.`,
  notDue,
  leftOut: "These due plan rows have findings and were not drawn:",
  verified: (events) => `Verified: all ${events} ledger rows can be recomputed.`,
  differs: (differences) => `Not verified: ${differences} difference(s).`,
  difference: ({ place, what, recorded, recomputed }) =>
    `${place} ${what}: recorded “${recorded}”, recomputed “${recomputed}”`,
  cannotProve:
    "What this cannot prove: that the directory is complete; that the fingerprint was shown before the seed; that nobody drew on a copy or restored an older file (only a fingerprint kept outside the workbook shows that).",
  exported: (folder, files) => `${files} CSV files written to ${folder}.`,
  listSeparator: "; ",
};
