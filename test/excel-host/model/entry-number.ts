import type { Entry } from "./entry";

const NUMBER = /^([+-]?)([¥￥$]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:E([+-]?\d{1,3}))?\s?(%?)$/i;
const NEGATIVE = /^\((.+)\)$/;
const FRACTION = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/;

/** Excel keeps 15 digits: a code of 18 loses its last three. */
const DIGITS = 15;

/** Reads `00123`, `1,234`, `5%`, `1E5`, `¥5`, `(5)`, `1 1/2`, also in full-width digits; null for anything else. */
export function readNumber(entry: string): Entry | null {
  const text = entry.trim().normalize("NFKC").trim();
  const [, inner] = NEGATIVE.exec(text) ?? [];
  if (inner !== undefined) {
    const read = /^[\d¥$]/.test(inner) ? readNumber(inner) : null;
    return typeof read?.value === "number" ? { ...read, value: -read.value } : null;
  }
  return readFraction(text) ?? readDecimal(text);
}

function readFraction(text: string): Entry | null {
  const [, sign, whole, above, below] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -value : value, formula: null, numberFormat: "# ?/?" };
}

function readDecimal(text: string): Entry | null {
  const parts = NUMBER.exec(text);
  if (parts === null) return null;
  const [, sign = "", currency = "", whole = "", point = "", power, percent = ""] = parts;
  if (whole === "" && point.length < 2) return null;
  const plain = `${sign}${whole.replaceAll(",", "")}${point}`;
  const number = Number(`${plain === "" ? "0" : plain}e${power ?? "0"}`);
  if (!Number.isFinite(number)) return null;
  const value = Number((percent === "" ? number : number / 100).toPrecision(DIGITS));
  return {
    value,
    formula: null,
    numberFormat: formatOf({ currency, whole, point, power, percent }),
  };
}

function formatOf(parts: {
  readonly currency: string;
  readonly whole: string;
  readonly point: string;
  readonly power: string | undefined;
  readonly percent: string;
}): string | null {
  const hasDecimals = parts.point.length > 1;
  if (parts.percent !== "") return hasDecimals ? "0.00%" : "0%";
  if (parts.power !== undefined) return "0.00E+00";
  const grouped = hasDecimals ? "#,##0.00" : "#,##0";
  if (parts.currency !== "") return `${parts.currency}${grouped}`;
  return parts.whole.includes(",") ? grouped : null;
}
