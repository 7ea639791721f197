import { toHalfWidth } from "../text/canonical";

/** Digits, and the stars that hide some of them in published tables. */
const DIGIT_RUN = /[0-9*]+/gu;

/** Between two numbers, never inside one. */
const BETWEEN_NUMBERS = /[、,;/|\n]+|或/u;

/** `转801`, `-8010` and `ext 3` behind a number. */
const EXTENSION = /(?:转|分机|ext\.?)\s*[0-9]{1,6}$|(?<=[0-9*]{7})-[0-9]{1,4}$/iu;

const COUNTRY_CODE = /^(?:\+?0{0,2}86)(?=1[0-9*]{10}$|0?[1-9][0-9*]{9,10}$)/u;

/** 11 digits from 1 on, 7 or 8 of a local line, these behind an area code of 3 or 4 digits; 400 and service lines. */
const SHAPES = [
  /^1[3-9*][0-9*]{9}$/u,
  /^[2-9*][0-9*]{6,7}$/u,
  /^0[1-9*][0-9*]{8,10}$/u,
  /^[48]00[0-9*]{7}$/u,
  /^1[0-9]{4}$/u,
] as const;

/** What most cells hold, recognised at once. */
const PLAIN_NUMBER = /^(?:1[3-9][0-9]{9}|0[1-9][0-9]{1,2}-[2-9][0-9]{6,7})$/u;

/**
 * True when at least one number of the cell could be rung: a mobile, a local line with or without its area code
 * (at most 12 digits), 400 and 800 numbers, service numbers of five digits. Masked digits (`150****0322`) count
 * as digits; one digit over and over is nobody's number.
 */
export function isPlausiblePhone(text: string): boolean {
  if (PLAIN_NUMBER.test(text)) return true;
  return toHalfWidth(text)
    .split(BETWEEN_NUMBERS)
    .some((part) => isPlausibleNumber(part) || part.split(/\s/u).some(isPlausibleNumber));
}

function isPlausibleNumber(text: string): boolean {
  const number = (text.trim().replace(EXTENSION, "").match(DIGIT_RUN) ?? []).join("");
  const national = number.replace(COUNTRY_CODE, "");
  return SHAPES.some((shape) => shape.test(national)) && !/^(.)\1*$/u.test(national);
}
