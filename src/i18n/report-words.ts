import type { ReadSheet } from "../jobs/read-book";
import type { RowNotDrawn, Shortfall } from "../jobs/failure";

/** What the command line says when a job went well, and when it was called wrongly. */
export type ReportWords = {
  readonly usage: string;
  readonly commandMissing: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (detail: string) => string;
  readonly optionMissing: (option: string) => string;
  readonly optionUnreadable: (option: string, value: string, example: string) => string;
  readonly fileMissing: (path: string) => string;
  readonly fileUnreadable: (path: string, detail: string) => string;
  readonly fileUnwritable: (path: string, detail: string) => string;
  readonly sameFile: (path: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly written: (path: string) => string;
  readonly counts: (counts: {
    readonly targets: number;
    readonly inspectors: number;
    readonly items: number;
    readonly planRows: number;
  }) => string;
  /** How a sheet was read; nothing where every row is a record and none is hidden. */
  readonly reading: (reading: ReadSheet) => string;
  readonly findingTotals: (errors: number, warnings: number, undetermined: number) => string;
  readonly sealed: (drawNumber: string) => string;
  readonly shortfallToCome: (row: Shortfall) => string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly statementToCome: (statement: string) => string;
  readonly rowSealed: (row: {
    readonly planNumber: string;
    readonly item: string;
    readonly population: number;
    readonly eligible: number;
    readonly required: number;
  }) => string;
  readonly drawn: (drawNumber: string, visits: number) => string;
  readonly statement: (statement: string) => string;
  readonly rowDrawn: (row: {
    readonly planNumber: string;
    readonly item: string;
    readonly population: number;
    readonly eligible: number;
    readonly drawn: number;
  }) => string;
  readonly visit: (visit: {
    readonly order: number;
    readonly name: string;
    readonly team: string;
    readonly leader: string;
  }) => string;
  readonly seed: (seed: string, source: string) => string;
  readonly lowEntropy: (bits: number) => string;
  readonly brokenOff: (drawNumber: string) => string;
  readonly voided: (drawNumber: string, visits: number) => string;
  readonly unitLeft: (drawNumber: string, unit: string) => string;
  readonly passedOver: (rank: number, unit: string, reason: string) => string;
  readonly placeTaken: (planNumber: string, rank: number, unit: string) => string;
  readonly nobodyLeft: (planNumber: string) => string;
  readonly inspectorReplaced: (drawNumber: string, unit: string, newcomer: string) => string;
  readonly notDue: (row: RowNotDrawn) => string;
  readonly leftOut: string;
  readonly verified: (events: number) => string;
  readonly differs: (differences: number) => string;
  readonly difference: (difference: {
    readonly place: string;
    readonly what: string;
    readonly recorded: string;
    readonly recomputed: string;
  }) => string;
  readonly cannotProve: string;
  readonly exported: (folder: string, files: number) => string;
  /** Between two sentences or list entries. */
  readonly listSeparator: string;
};
