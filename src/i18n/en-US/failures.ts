import { cellAddress } from "../../core/cell-ref";
import type { JobFailure } from "../../jobs/failure";
import type { ApplyFailure, HostFailure, ReadFailure } from "../../workbook/workbook";
import type { OpenFailure } from "../../workbook/xlsx/package";
import type { Messages } from "../words";
import { oneLine } from "../one-line";
import { PUBLISH_FAILURES } from "./publish";
import { notDue } from "./not-due";
import { ledgerHeading, SEED_TROUBLES, SHEETS } from "./terms";

export const OPEN_FAILURES: Readonly<Record<OpenFailure["code"], string>> = {
  "not-a-workbook":
    "This is no Excel workbook (.xlsx or .xlsm). Choose a file saved as .xlsx by Excel or WPS.",
  "old-xls": "This is an old .xls workbook. Open it in Excel or WPS and save it as .xlsx.",
  "text-file":
    "This is a text file (CSV, say) that was renamed. Open it in Excel and save it as .xlsx.",
  encrypted: "The workbook has a password to open. Remove the password in Excel and save.",
  "zip-truncated": "The file is incomplete, perhaps cut off while copied. Get it again.",
  "zip-checksum": "The file is damaged: its content does not match its checksum. Get it again.",
  "zip-too-large":
    "The file would unpack to an abnormal size and was refused. Check where it came from.",
  signed:
    "The workbook is digitally signed, and any change would break it. Save a copy without it.",
  "part-missing": "The workbook lacks a necessary part. Let Excel open, repair and save it.",
  "xml-broken": "The workbook is malformed inside. Let Excel open, repair and save it.",
  "binary-workbook": "This is a binary .xlsb workbook. Save it as .xlsx in Excel.",
};

const HOST_FAILURES: Messages<HostFailure> = {
  cancelled: () => "Cancelled; nothing was written.",
  "cell-editing": () => "A cell is being edited. Press Enter or Esc to finish, then try again.",
  "access-denied": () =>
    "Excel refused. See whether the workbook or a sheet is protected, or locked by somebody else, then try again.",
  "read-only": () =>
    "The workbook is open read-only and cannot be written. Save a copy or get edit access, then try again.",
  "host-failed": ({ detail }) =>
    `Excel did not finish (${detail}). Try again in a moment; if that fails, save the workbook and open it again.`,
};

export const READ_FAILURES: Messages<ReadFailure> = {
  ...HOST_FAILURES,
  "sheet-too-large": ({ sheet }) =>
    `The used area of sheet “${sheet}” is too large to be read. Delete stray formats and empty rows outside the table, then try again.`,
};

export const APPLY_FAILURES: Messages<ApplyFailure> = {
  ...HOST_FAILURES,
  "part-of-array": ({ sheet, row, column }) =>
    `${cellAddress(row, column)} of sheet “${sheet}” belongs to an array formula, which cannot be changed in part. Select its whole area first.`,
  "not-as-written": ({ sheet, row, column }) =>
    `Read back, ${cellAddress(row, column)} of sheet “${sheet}” is not what was written. See whether somebody else or a macro is changing that sheet.`,
  "sheet-exists": ({ sheet }) => `The workbook already has a sheet “${sheet}”. Rename or move it.`,
  "sheet-missing": ({ sheet }) => `The workbook has no sheet “${sheet}”. Restore it.`,
  "rows-not-empty": ({ sheet, row }) => `Row ${row + 1} of “${sheet}” is not empty. Clear it.`,
  "too-many-rows": ({ sheet, rows }) =>
    `“${sheet}” would have ${rows} rows, more than 1048576. Draw in parts or start a workbook per year.`,
  "structure-locked": () =>
    "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook first.",
  "sheet-protected": ({ sheet }) =>
    `“${sheet}” is protected, so no marks can be written. Unprotect the sheet first, or check without marking.`,
  "text-too-long": ({ sheet, row, column }) =>
    `The text for ${cellAddress(row, column)} of “${sheet}” is longer than a cell's 32767 characters. Shorten it in the directory or the plan.`,
};

const DRAW_STATES = {
  drawn: "it was drawn",
  void: "it was voided",
  broken: "it was broken off",
  unfinished: "its write did not finish, and the next draw will record it as broken off",
} as const;

const NOT_DRAWN_STATES = {
  sealed: "it is sealed and waits for its seed",
  void: "it was voided",
  broken: "it was broken off",
} as const;

export const JOB_FAILURES: Messages<JobFailure> = {
  ...PUBLISH_FAILURES,
  "sheet-missing": ({ sheet, lookedFor, present, near }) =>
    `No ${SHEETS[sheet]} found. Looked for: ${lookedFor.join(", ")}; the workbook has: ${present.join(", ")}. ` +
    near
      .map(
        (one) =>
          `“${one.sheet}” has the known columns ${one.recognised.map(oneLine).join(", ")}${one.missing.length === 0 ? "" : ` and lacks ${one.missing.join(", ")}`}. `,
      )
      .join("") +
    "Rename a sheet or add it.",
  "sheet-ambiguous": ({ sheet, candidates }) =>
    `${candidates.length} sheets look like the ${SHEETS[sheet]}: ${candidates.join(", ")}. Keep one, or rename the one to be used.`,
  "sheet-empty": ({ sheet, name }) =>
    `The ${SHEETS[sheet]} “${name}” has no data rows. Fill it in.`,
  "structure-locked": () =>
    "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook first.",
  "sheet-not-ours": ({ sheet, row, column, expected, found }) =>
    `“${sheet}” cannot be added to: ${cellAddress(row, column)} should be the heading “${expected}” and is ${found === "" ? "empty" : `“${found}”`}. Rename the sheet if it is your own; restore the heading if we wrote it.`,
  "seed-unusable": ({ failure }) =>
    failure.code === "empty"
      ? "The seed is empty. Type a seed."
      : `The seed cannot be used: ${SEED_TROUBLES[failure.code]} (character ${failure.position + 1}). Type it again without that.`,
  "plan-row-unknown": ({ planNumber, known }) =>
    `The plan has no number “${planNumber}”. It has: ${known.join(", ")}.`,
  "draw-unknown": ({ drawNumber }) => `The ledger has no draw “${drawNumber}”. Check the number.`,
  "draw-not-open": ({ drawNumber, state }) =>
    `“${drawNumber}” does not wait for a seed: ${DRAW_STATES[state]}. Draw its rows anew by their plan numbers.`,
  "ledger-damaged": ({ row }) =>
    `The digest of row ${row + 1} of the ledger does not match: the ledger was changed, and nothing may be added. Run verify and restore it.`,
  "evidence-damaged": ({ drawNumber, sheet }) =>
    `The rows of ${drawNumber} in “${sheet}” do not match the ledger's digests, so nothing may build on them. Run verify and restore the sheet.`,
  "reason-missing": () =>
    "No reason was given. A void, a substitute and a replacement each need one for the ledger.",
  "draw-not-drawn": ({ drawNumber, state }) =>
    `“${drawNumber}” has no result in force: ${NOT_DRAWN_STATES[state]}. Check the number.`,
  "visit-unknown": ({ drawNumber, unit, isReplaced }) =>
    isReplaced
      ? `“${unit}” has left ${drawNumber} already. Check the unit's ID.`
      : `${drawNumber} has not drawn “${unit}”. Check the draw number and the unit's ID (统一社会信用代码).`,
  "inspector-not-in-team": ({ certificate, unit, team }) =>
    `“${certificate}” is not in the team of “${unit}”. Its team: ${team
      .map((member) => `${member.name} (${member.certificate})`)
      .join(", ")}. Check the certificate number.`,
  "visit-made": ({ drawNumber, unit }) =>
    `“${unit}” of ${drawNumber} has a day, a result or a publication in 检查结果录入: the visit was made, and nobody can be replaced any more.`,
  "no-substitute": ({ planNumbers }) =>
    `Plan row ${planNumbers.join(", ")} has nobody left to take the place; nothing was written. To let the unit leave all the same, add --accept-shortfall.`,
  "time-backwards": ({ last }) =>
    `The date is before the last event of the ledger (${last}); a ledger only goes forward. Check the date.`,
  "no-ledger": () => "The workbook has no ledger (抽取台账): there is nothing to verify.",
  "too-many-rows": ({ sheet, rows }) =>
    `“${sheet}” would have ${rows} rows, more than 1048576; nothing was sealed. Draw in parts or start a workbook per year.`,
  "mend-outdated": ({ cell }) =>
    `${cellAddress(cell.row, cell.column)} of “${cell.sheet}” was edited since, or is no longer wrong; nothing was changed. Check again.`,
  "setting-unusable": ({ label, value }) =>
    `“${label}” cannot be “${value}”; nothing was changed. Fill it in as the row explains.`,
  refused: ({ findings }) => `${findings.length} finding(s); nothing was written.`,
  "nothing-due": ({ rows }) =>
    rows.length === 0
      ? "The plan has no row to draw."
      : `Nothing is due: ${rows.map(notDue).join("; ")}.`,
  shortfall: ({ rows }) =>
    `Too few units may be drawn: ${rows
      .map((row) => `plan row ${row.planNumber} needs ${row.required} and has ${row.eligible}`)
      .join("; ")}. To draw those there are, add --accept-shortfall.`,
  "seal-differs": ({ differences }) =>
    `Something changed since the seal; nothing was drawn: ${differences
      .map(
        ({ planNumber, field, sealed, now }) =>
          `${ledgerHeading(field)} of plan row ${planNumber} was “${sealed}” and is “${now}”`,
      )
      .join("; ")}. Restore it, or seal the rows again by number.`,
  "team-impossible": ({ bottleneck }) => {
    const short = bottleneck.office + bottleneck.expertise;
    const people = bottleneck.inspectorNames.join(", ");
    return (
      `Too few inspectors; nothing was written: ${bottleneck.unitNames.join(", ")} (${bottleneck.visitIds.length}) need ` +
      `${bottleneck.needed} person-visits${short === "" ? "" : ` of “${short}”`}, and only ${bottleneck.available} can be had` +
      `${people === "" ? "" : `: ${people}`}. Add inspectors, or change limits and recusals.`
    );
  },
};
