import type { Finding, Rule } from "../../core/finding";
import { rowList } from "../row-list";
import { planField } from "../zh-CN/plan-fields";

/** What is wrong, why, and what to do next. */
export const FINDINGS: Readonly<Record<Rule, (finding: Finding) => string>> = {
  "column-missing": ({ expected }) =>
    `There is no column “${expected}”. Add it, or use a heading that is known.`,
  "column-unused": ({ found, expected }) =>
    `“${found}” could also be “${expected}” and was not used. Make sure that the right column was.`,
  "text-unusable": ({ found }) =>
    `“${found}” holds control characters or half a character. Type it again.`,
  "number-unreadable": ({ found, expected }) =>
    `“${found}” is no number${expected === "" ? "" : ` (${expected})`}. Write a whole number.`,
  "sheet-missing": (finding) => {
    const what = finding.found === "" ? "there is no such sheet" : "the sheet holds no data";
    const left =
      finding.severity === "undetermined"
        ? "the base of the ratios is unknown, so that nothing proves the least ratio"
        : "the rules that need it were not checked";
    return `${finding.expected}: ${what}; ${left}. Add it and check again.`;
  },
  "name-missing": () => "There is no name. Add it, or delete the row.",
  "code-missing": (finding) =>
    finding.row === null
      ? `None of the ${word(finding, "units", "")} units has a code: 注册号 or 单位名称 stands in for it. Add the credit codes.`
      : `There is no code: ${word(finding, "identifiedBy", "注册号 or 单位名称")} stands in for it. Add the credit code.`,
  "code-digits-lost": ({ found }) =>
    `Excel keeps the code “${found}” as a number, so digits may be lost. Format the column as text and paste it again.`,
  "code-check-digit": (finding) => {
    const { found, expected } = finding;
    const length = word(finding, "length", "18");
    if (length !== "18" && word(finding, "style", "") === "") {
      return `“${found}” has ${length} characters: neither a credit code of 18 nor an old code. Compare it with the certificate.`;
    }
    return `The check character of “${found}” is wrong${expected === "" ? "" : ` (the first 17 want ${expected})`}. Compare it with the certificate.`;
  },
  "code-old-style": ({ found }) =>
    `“${found}” is a code of the old kind. Replace it by the credit code of 18 characters.`,
  "code-and-directory-type-differ": (finding) =>
    `The code begins with ${word(finding, "prefix", "")} and belongs under ${finding.expected}, but 名录库类型 says “${finding.found}”. Check it.`,
  "duplicate-code": ({ found, others }) =>
    `“${found}” stands for different names (see also row ${rows(others)}). Find out which code is wrong.`,
  "unit-listed-twice": ({ found, others }) =>
    `“${found}” is listed more than once (see also row ${rows(others)}) and counts as one unit.`,
  "similar-name": ({ found, others }) =>
    `“${found}” is almost the same as row ${rows(others)}; perhaps one unit. Check it.`,
  "category-missing": (finding) =>
    finding.row === null
      ? `None of the ${word(finding, "units", "")} units has a 对象类别, so no item covers them. Add it.`
      : "There is no 对象类别, so no item covers the unit. Add it.",
  "status-inactive": ({ found }) => `The status is “${found}”: neither counted nor drawn.`,
  "phone-implausible": ({ found }) => `“${found}” is no likely phone number. Check its digits.`,
  "founded-unreadable": ({ found }) =>
    `The founding date “${found}” is no date. Write it like 2008-09-01.`,
  "target-field-missing": (finding) =>
    finding.row === null
      ? `There is no column “${finding.expected}”, or it is empty throughout, which 机关 and 社团 directories need (${word(finding, "units", "")} units). Add it.`
      : `“${finding.expected}” is missing; 机关 and 社团 directories need it. Add it.`,
  "certificate-missing": () => "There is no certificate number: not matched. Add it.",
  "certificate-expired": ({ found }) =>
    `The certificate ended on ${found}: not matched. Enter the new one.`,
  "certificate-date-unreadable": ({ found }) => `“${found}” is no date. Write it like 2026-12-31.`,
  "duplicate-certificate": ({ found, others }) =>
    `The certificate “${found}” stands twice (see also row ${rows(others)}): neither is matched. Check it.`,
  "office-missing": () => "There is no office: not matched. Add it.",
  "off-duty": ({ found }) => `The state is “${found}”: not matched.`,
  "item-not-listed": ({ found }) =>
    `“${found}” is not in the item list. List it first, or use a name of the list.`,
  "office-differs": ({ found, expected }) =>
    `The office is “${found}”, but the item list gives this item to “${expected}”. Correct the plan or the list.`,
  "field-missing": ({ expected, column }) =>
    column === null
      ? `“${planField(expected)}” is missing: the sheet has no such column. Add it and fill it in.`
      : `“${planField(expected)}” is missing. Fill it in.`,
  "ratio-undetermined": (finding) =>
    word(finding, "why", "") === "provision"
      ? `最低比例 “${finding.found}” is no one number; the general rule is applied. Write one like 5%, or leave it empty.`
      : `The ratio “${finding.found}” is no one number. Write one like 5%, or fill in 抽查数量.`,
  "ratio-below-minimum": (finding) => {
    const { expected, found } = finding;
    if (word(finding, "why", "") === "typed") {
      return `The ratio “${found}” is below ${expected}. Raise it to ${expected} or more.`;
    }
    const known = finding.severity === "error" ? "" : " for certain";
    return (
      `The item covers ${word(finding, "base", "")} units, so at least ${word(finding, "wanted", "")} (${expected}) a year; ` +
      `rows ${list(finding, "rows")} plan only ${word(finding, "planned", "")}${known}${found === "" ? "" : ` (this row ${found})`}. Raise ratio or number.`
    );
  },
  "ratio-and-quantity-differ": (finding) =>
    `${finding.found} units do not match the ratio: ${word(finding, "ratio", "")} of ${word(finding, "population", "")} is ${finding.expected}. Make them agree; the larger is drawn.`,
  "single-draw-below-minimum": (finding) =>
    word(finding, "why", "") === "rounding"
      ? `The ratio ${finding.found} is below ${finding.expected} and only reaches it for ${word(finding, "base", "")} units by rounding up. Confirm that this is meant.`
      : `One draw stays below ${finding.expected} (this row ${finding.found}); only rows ${list(finding, "rows")} over the year reach it. Confirm that this is meant.`,
  "frequency-undetermined": (finding) => {
    switch (word(finding, "why", "")) {
      case "no-upper-bound":
        return `The frequency “${finding.found}” has no upper end: at most ${finding.expected} a year is not proved. Write 1 or 2.`;
      case "provision":
        return `最高频次 “${finding.found}” is no number of times; the general rule is applied. Write a whole number, or leave it empty.`;
      default:
        return `The frequency “${finding.found}” is no number of times. Write 1 or 2.`;
    }
  },
  "frequency-above-maximum": (finding) =>
    word(finding, "why", "") === "drawn"
      ? `This would be draw ${finding.found} of the item this year; the limit is ${finding.expected}.`
      : `The item is planned ${finding.found} times a year (row ${list(finding, "rows")}); the limit is ${finding.expected}. Plan fewer, or give 特别规定依据.`,
  "special-basis-missing": (finding) =>
    `The special ${word(finding, "why", "number")} ${finding.found} of the item list is used without 特别规定依据. Give it, or plan by the general rule.`,
  "unit-over-yearly-cap": (finding) => {
    const planRows = list(finding, "rows");
    const names = word(finding, "names", "");
    const units = word(finding, "units", "");
    switch (word(finding, "why", "")) {
      case "guaranteed":
        return `Row ${planRows} at 100 %: ${units} units (${names}) are inspected more than ${finding.expected} times for certain. Lower ratio or frequency, or join rows.`;
      case "unavoidable":
        return `Rows ${planRows} need ${word(finding, "needed", "")} visits; their ${units} units (${names} …) can take ${word(finding, "available", "")} at ${finding.expected} a year each. Plan fewer.`;
      default:
        return `Row ${planRows} over the year: about ${word(finding, "expected", "")} units would be drawn more than ${finding.expected} times; a draw leaves out those at the limit.`;
    }
  },
  "weight-not-raised": (finding) =>
    `Rows ${list(finding, "rows")} hold ${word(finding, "units", "")} units with many complaints or serious violations (${word(finding, "names", "")}), but every weight is 1. Raise the weights in 设置.`,
  "joint-recommended": (finding) =>
    `Rows ${list(finding, "rows")} (${word(finding, "offices", "")}) inspect ${word(finding, "units", "")} of the same units in the same months. Inspect jointly: fill in 联合科室.`,
  "joint-consent-missing": (finding) =>
    `The consent of “${word(finding, "offices", "")}” is ${finding.found === "" ? "not given" : `“${finding.found}”`}. Obtain it and write 已同意.`,
  "quantity-unreadable": ({ found }) => `“${found}” is no number of units. Write a whole number.`,
  "dates-invalid": (finding) => {
    switch (word(finding, "why", "")) {
      case "end-before-start":
        return `The end ${finding.found} lies before the start ${finding.expected}. Correct it.`;
      case "outside-year":
        return `${finding.found} lies outside the plan's year ${finding.expected}. Correct it, or the year in 设置.`;
      default:
        return `The date “${finding.found}” cannot be read. Write it like 2026-05-01.`;
    }
  },
  "plan-late": ({ found, expected }) =>
    found === ""
      ? `No 制定日期: nothing shows that the plan was made by ${expected}. Add the column.`
      : `The plan was made on ${found}, after ${expected}. Check the date.`,
  "scope-unresolved": (finding) =>
    word(finding, "why", "") === "several-sets"
      ? `The scope “${finding.found}” says several sets of conditions at once. Write a row for each.`
      : `“${finding.found}” of the scope is not in the directory. Use a kind, a district or an office that is.`,
  "scope-empty": ({ found }) =>
    `The scope “${found}” holds no unit in operation. Check scope and kinds.`,
  "directed-case-in-plan": ({ found }) =>
    `The source is “${found}”: such cases are not drawn at random. Take the row out of the plan.`,
  "duplicate-plan-number": ({ found, others }) =>
    `The plan number “${found}” stands twice (see also row ${rows(others)}). Use different numbers.`,
  "plan-number-moved": (finding) =>
    `Draw ${word(finding, "drawNumber", "")} recorded “${word(finding, "number", "")}” as ${finding.expected}; now it is ${finding.found}. Use a new number.`,
  "plan-number-unusable": ({ found }) =>
    `The plan number “${found}” cannot be used: no spaces, bars, 、 or invisible characters. Write another.`,
  "plan-row-not-drawn": (finding) =>
    `The row ended on ${word(finding, "end", "")} with ${finding.found} of ${finding.expected} draws. Make them up, or change the plan and say why.`,
  "team-too-small": ({ found, expected }) =>
    `A team of “${found}” is smaller than ${expected}. Write ${expected}.`,
  "inspectors-insufficient": (finding) => {
    const { found, expected } = finding;
    switch (word(finding, "why", "")) {
      case "office":
        return `Nobody of the office “${found}” can be sent until the row ends (off duty, expired, or at the limit). Add inspectors.`;
      case "expertise":
        return `Nobody who can be sent is versed in “${found}”. Add inspectors or their expertise.`;
      case "people":
        return `Only ${found} inspectors can be sent; a team needs ${expected}. Add inspectors.`;
      default:
        return `The office “${found}” has nobody in the inspectors' directory. Check its name, or add inspectors.`;
    }
  },
  "visit-overdue": ({ found, expected }) =>
    `“${found}” was to be inspected by ${expected} and has no inspection date. Inspect it and enter the date.`,
  "result-overdue": (finding) =>
    finding.found === ""
      ? `Publication was due on ${dueDay(finding)} and is open. Publish it and enter the date.`
      : `Published on ${finding.found}, after ${dueDay(finding)}. Say why.`,
  "result-due-soon": (finding) =>
    finding.found === "0"
      ? `Publication is due today, ${dueDay(finding)}. Publish it today.`
      : `Publication is due on ${dueDay(finding)}: ${finding.found} working days left. Publish it in time.`,
  "result-word-unknown": (finding) =>
    word(finding, "why", "") === "contradictory"
      ? `“${finding.found}” contradicts itself: 未发现问题 stands alone. Correct it.`
      : `“${finding.found}” is no result of the list. Choose one, or add it in 设置.`,
  "date-before-draw": (finding) =>
    `The inspection date ${finding.found} lies before draw ${word(finding, "draw", "")} of ${finding.expected}. Check it.`,
  "result-day-missing": ({ found }) =>
    `There is a result or a day of publication but no ${found}, so that no term can be checked. Fill it in.`,
  "result-day-implausible": (finding) =>
    word(finding, "why", "") === "after-today"
      ? `The date ${finding.found} is after today (${finding.expected}). Correct it.`
      : `The date ${finding.found} is before 检查日期 ${finding.expected}. Correct it.`,
  "entry-not-counted": (finding) =>
    word(finding, "why", "") === "repeated"
      ? `“${finding.found}” has a row of this draw already, and this one is not counted. Move what it holds to the first and delete it.`
      : `“${finding.found}” is not in the draw that 抽取编号 names, and the row is not counted. Check 抽取编号 and 单位标识.`,
  "team-incomplete": ({ found, expected }) =>
    `The team ${found === "" ? "is empty" : `is only “${found}”`}; at least ${expected} must go. Complete it.`,
  "setting-unreadable": (finding) => {
    const choices = word(finding, "choices", "");
    const what = choices === "" ? "See its explanation." : `It may say: ${choices}.`;
    return `“${finding.found}” cannot be read as “${finding.expected}”. ${what}`;
  },
};

function rows(others: Finding["others"]): string {
  return rowList(
    others.map(({ row }) => row + 1),
    ", ",
  );
}

/** A detail of a finding; `otherwise` where it has none. */
function word({ details }: Finding, name: string, otherwise: string): string {
  return String(details?.[name] ?? otherwise);
}

/** A detail that lists rows: `5,9,10,11` is 5, 9–11. */
function list(finding: Finding, name: string): string {
  return rowList(word(finding, name, "").split(",").map(Number), ", ");
}

function dueDay(finding: Finding): string {
  return `${finding.expected}${word(finding, "provisional", "0") === "1" ? " (provisional)" : ""}`;
}
