import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";

/**
 * Whether day 0 of the workbook is 1904-01-01. Office.js has no word for it, but Excel calculates with it: the serial
 * number of that day is 0 then, and 1462 otherwise. What is not answered is taken for the usual 1900.
 */
export async function readDateSystem(door: Door): Promise<boolean> {
  const serial = await readFromExcel(door, "date system", ({ workbook }) => {
    const day = workbook.functions.date(1904, 1, 1);
    day.load("value");
    return () => day.value;
  });
  return serial.ok && serial.value === 0;
}
