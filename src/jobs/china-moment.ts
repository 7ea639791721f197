import { fromDayNumber } from "../core/text/civil-date";
import type { Moment } from "./draw-request";

const CHINA_OFFSET_MINUTES = 8 * 60;
const MINUTES_A_DAY = 24 * 60;

/** The moment in China (+08:00) of a count of milliseconds since 1970, whatever the machine's time zone. */
export function chinaMoment(milliseconds: number): Moment {
  const minutes = Math.floor(milliseconds / 60_000) + CHINA_OFFSET_MINUTES;
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const inDay = minutes - day * MINUTES_A_DAY;
  return { date: fromDayNumber(day), hour: Math.floor(inDay / 60), minute: inDay % 60 };
}
