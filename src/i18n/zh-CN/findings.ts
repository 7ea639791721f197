import type { Finding, Rule } from "../../core/finding";
import { rowList } from "../row-list";
import { planField } from "./plan-fields";

/** What is wrong, why, and what to do next. */
export const FINDINGS: Readonly<Record<Rule, (finding: Finding) => string>> = {
  "column-missing": ({ expected }) => `没有找到“${expected}”列。请补上该列，或改用可识别的列名。`,
  "column-unused": ({ found, expected }) =>
    `“${found}”列也可作“${expected}”，没有采用。请确认采用的是应当采用的那一列。`,
  "text-unusable": ({ found }) => `“${found}”含有控制字符或不完整的字符。请重新输入。`,
  "number-unreadable": ({ found, expected }) =>
    `“${found}”读不成整数${expected === "" ? "" : `（${expected}）`}。请改成整数。`,
  "sheet-missing": (finding) => {
    const what = finding.found === "" ? "没有找到这张表" : "表中没有数据";
    const left =
      finding.severity === "undetermined"
        ? "抽查比例的基数（事项对应的对象总数）无从得知，不能判定是否达到最低比例"
        : "与它有关的规则没有检查";
    return `${what}，${left}。请补上后再检查。`;
  },
  "name-missing": () => "没有名称。请补上，或删除该行。",
  "code-missing": (finding) =>
    finding.row === null
      ? `全部 ${word(finding, "units", "")} 家都没有代码，将以注册号或单位名称作标识。请补上统一社会信用代码。`
      : `没有代码，将以${word(finding, "identifiedBy", "注册号或单位名称")}作标识。请补上统一社会信用代码。`,
  "code-digits-lost": ({ found }) =>
    `代码“${found}”被 Excel 当作数字保存，末几位或前面的零可能已经丢失。请把该列设为“文本”后重新粘贴。`,
  "code-check-digit": (finding) => {
    const { found, expected } = finding;
    const length = word(finding, "length", "18");
    if (length !== "18" && word(finding, "style", "") === "") {
      return `“${found}”有 ${length} 个字符，不是 18 位统一社会信用代码，也不是旧式代码。请核对原件。`;
    }
    return `代码“${found}”的校验位不对${expected === "" ? "" : `（按前 17 位应为 ${expected}）`}。请核对原件。`;
  },
  "code-old-style": ({ found }) =>
    `“${found}”是旧式代码（如 15 位注册号、组织机构代码）。请换成 18 位统一社会信用代码。`,
  "code-and-directory-type-differ": (finding) =>
    `代码以“${word(finding, "prefix", "")}”开头，应属${finding.expected}名录库，表中写的是“${finding.found}”。请核对名录库类型。`,
  "duplicate-code": ({ found, others }) =>
    `标识“${found}”对应不同的单位名称（另见第 ${rows(others)} 行）。请核对哪一行的代码写错了。`,
  "unit-listed-twice": ({ found, others }) =>
    `“${found}”列了不止一次（另见第 ${rows(others)} 行），按一家单位计。`,
  "similar-name": ({ found, others }) =>
    `“${found}”与第 ${rows(others)} 行几乎相同，可能是同一单位。请核对。`,
  "category-missing": (finding) =>
    `${finding.row === null ? `全部 ${word(finding, "units", "")} 家都` : ""}没有对象类别，不会归入任何抽查事项。请补上。`,
  "status-inactive": ({ found }) => `监管状态为“${found}”，不计入对象总数，也不抽取。`,
  "phone-implausible": ({ found }) => `“${found}”不像电话号码。请核对位数与区号。`,
  "founded-unreadable": ({ found }) => `成立日期“${found}”读不成日期。请写成 2008-09-01 的样子。`,
  "target-field-missing": (finding) =>
    finding.row === null
      ? `没有“${finding.expected}”列，或整列空白，机关名录库、社团名录库应有此项（涉及 ${word(finding, "units", "")} 家）。请补上。`
      : `缺少“${finding.expected}”，机关名录库、社团名录库应有此项。请补上。`,
  "certificate-missing": () => "没有执法证号，不参与匹配。请补上。",
  "certificate-expired": ({ found }) =>
    `执法证有效期至 ${found}，已经到期，不参与匹配。请换证后更新。`,
  "certificate-date-unreadable": ({ found }) =>
    `执法证有效期“${found}”读不成日期。请写成 2026-12-31 的样子。`,
  "duplicate-certificate": ({ found, others }) =>
    `执法证号“${found}”重复（另见第 ${rows(others)} 行），都不参与匹配。请核对。`,
  "office-missing": () => "没有所在科室，不参与匹配。请补上。",
  "off-duty": ({ found }) => `状态为“${found}”，不参与匹配。`,
  "item-not-listed": ({ found }) =>
    `抽查事项“${found}”不在随机抽查事项清单中。请先列入清单，或改成清单中的名称。`,
  "office-differs": ({ found, expected }) =>
    `责任科室写的是“${found}”，事项清单中该事项归“${expected}”。请核对，改正计划或清单。`,
  "field-missing": ({ expected, column }) =>
    column === null
      ? `缺少“${planField(expected)}”，表中没有这一列。请增加该列并填写。`
      : `缺少“${planField(expected)}”。请填写。`,
  "ratio-undetermined": (finding) =>
    word(finding, "why", "") === "provision"
      ? `最低比例“${finding.found}”不能确定为一个数，按一般规定检查。请写成 5% 这样的一个比例，没有特别规定的请留空。`
      : `抽查比例“${finding.found}”不能确定为一个数。请写成 5% 这样的一个比例，或填写抽查数量。`,
  "ratio-below-minimum": (finding) => {
    const { expected, found } = finding;
    if (word(finding, "why", "") === "typed") {
      return `抽查比例“${found}”低于 ${expected}。请改成不低于 ${expected}。`;
    }
    const verdict = finding.severity === "error" ? "不足" : "能确定的不足";
    return (
      `该事项对应对象 ${word(finding, "base", "")} 家，全年至少抽 ${word(finding, "wanted", "")} 家（${expected}），` +
      `计划${verdict}：第 ${list(finding, "rows")} 行共 ${word(finding, "planned", "")} 家${found === "" ? "" : `（本行 ${found}）`}。请提高比例或数量。`
    );
  },
  "ratio-and-quantity-differ": (finding) =>
    `抽查数量 ${finding.found} 与抽查比例对不上：${word(finding, "population", "")} 家的 ${word(finding, "ratio", "")} 是 ${finding.expected} 家。请统一，否则按较大的抽取。`,
  "single-draw-below-minimum": (finding) =>
    word(finding, "why", "") === "rounding"
      ? `抽查比例 ${finding.found} 低于 ${finding.expected}，对象 ${word(finding, "base", "")} 家，因向上取整才达到。口径请确认。`
      : `单次抽取不到 ${finding.expected}（本行 ${finding.found}），第 ${list(finding, "rows")} 行全年合计才达到。口径请确认。`,
  "frequency-undetermined": (finding) => {
    switch (word(finding, "why", "")) {
      case "no-upper-bound":
        return `抽查频次“${finding.found}”没有上限，不能证明每年不超过 ${finding.expected} 次。请写成 1 或 2。`;
      case "provision":
        return `最高频次“${finding.found}”不能确定为次数，按一般规定检查。请写成整数，没有特别规定的请留空。`;
      default:
        return `抽查频次“${finding.found}”不能确定为次数。请写成 1 或 2。`;
    }
  },
  "frequency-above-maximum": (finding) =>
    word(finding, "why", "") === "drawn"
      ? `这将是本年第 ${finding.found} 次抽查该事项，上限为 ${finding.expected} 次。`
      : `该事项全年共安排 ${finding.found} 次（第 ${list(finding, "rows")} 行），上限为 ${finding.expected} 次。请减少频次，或填写特别规定依据。`,
  "special-basis-missing": (finding) =>
    word(finding, "why", "") === "ratio"
      ? `按清单中的特别比例 ${finding.found} 安排，但没有特别规定依据。请填写依据，或按一般规定安排。`
      : `按清单中的特别频次 ${finding.found} 次安排，但没有特别规定依据。请填写依据，或按一般规定安排。`,
  "unit-over-yearly-cap": (finding) => {
    const planRows = list(finding, "rows");
    const names = word(finding, "names", "");
    const units = word(finding, "units", "");
    switch (word(finding, "why", "")) {
      case "guaranteed":
        return planRows.includes("、") || planRows.includes("–")
          ? `第 ${planRows} 行都抽 100%，${names}等 ${units} 家一年必超过 ${finding.expected} 次。请减少其中一行的比例或频次，或合并为一项。`
          : `第 ${planRows} 行抽 100%，${names}等 ${units} 家一年必超过 ${finding.expected} 次。请降低比例或频次。`;
      case "unavoidable":
        return `第 ${planRows} 行共需 ${word(finding, "needed", "")} 家次，${names}等 ${units} 家最多只容 ${word(finding, "available", "")} 家次（每家每年 ${finding.expected} 次）。请减少抽查数量或频次。`;
      default:
        return `第 ${planRows} 行全年合计，预计约有 ${word(finding, "expected", "")} 家会被抽到超过 ${finding.expected} 次；抽取时达到上限的会自动排除，不需改动。`;
    }
  },
  "weight-not-raised": (finding) =>
    `第 ${list(finding, "rows")} 行的范围内有 ${word(finding, "units", "")} 家投诉举报多或有严重违法违规记录（如${word(finding, "names", "")}），但权重都是 1。请在“设置”中提高权重。`,
  "joint-recommended": (finding) =>
    `同期还有第 ${list(finding, "rows")} 行（${word(finding, "offices", "")}）抽查其中 ${word(finding, "units", "")} 家。宜联合抽查：请填写联合科室并征得同意。`,
  "joint-consent-missing": (finding) =>
    `联合科室“${word(finding, "offices", "")}”的联合意见${finding.found === "" ? "没有填写" : `是“${finding.found}”`}。请征得同意后写“已同意”。`,
  "quantity-unreadable": ({ found }) => `抽查数量“${found}”读不成家数。请改成整数。`,
  "dates-invalid": (finding) => {
    switch (word(finding, "why", "")) {
      case "end-before-start":
        return `结束日期 ${finding.found} 早于开始日期 ${finding.expected}。请改正。`;
      case "outside-year":
        return `日期 ${finding.found} 不在计划年度 ${finding.expected} 年内。请改正日期，或在“设置”中改年度。`;
      default:
        return `日期“${finding.found}”读不懂。请写成 2026-05-01 的样子。`;
    }
  },
  "plan-late": ({ found, expected }) =>
    found === ""
      ? `没有制定日期，看不出计划是否在 ${expected} 前制定。请补上“制定日期”列。`
      : `制定日期 ${found} 晚于 ${expected}。请核对日期。`,
  "scope-unresolved": (finding) =>
    word(finding, "why", "") === "several-sets"
      ? `抽查范围“${finding.found}”说的不是同一组条件（各部分的类别、旗区或性质不同）。请拆成几行，每行一组。`
      : `抽查范围中的“${finding.found}”在名录里找不到。请改成名录中有的类别、旗区或科室。`,
  "scope-empty": ({ found }) =>
    `抽查范围“${found}”内没有在业的单位。请核对范围与抽查事项的对象类别。`,
  "directed-case-in-plan": ({ found }) =>
    `任务来源为“${found}”，这类检查不采取随机抽查。请移出随机抽查计划。`,
  "duplicate-plan-number": ({ found, others }) =>
    `计划编号“${found}”重复（另见第 ${rows(others)} 行）。请改成不同的编号。`,
  "plan-number-moved": (finding) =>
    `计划编号“${word(finding, "number", "")}”在抽取 ${word(finding, "drawNumber", "")} 中记录的是${finding.expected}，现在是${finding.found}。请换一个新编号。`,
  "plan-number-unusable": ({ found }) =>
    `计划编号“${found}”不能用：不得含空格、竖线、顿号或看不见的字符。请改写。`,
  "plan-row-not-drawn": (finding) =>
    `结束日期 ${word(finding, "end", "")} 已过，应抽 ${finding.expected} 次，实抽 ${finding.found} 次。请补做，或调整计划并说明。`,
  "team-too-small": ({ found, expected }) =>
    `每组人数“${found}”少于 ${expected} 人。请改成 ${expected}。`,
  "inspectors-insufficient": (finding) => {
    const { found, expected } = finding;
    switch (word(finding, "why", "")) {
      case "office":
        return `科室“${found}”没有到结束日期仍可派出的检查人员（离岗、证件到期或达到任务上限）。请补充人员。`;
      case "expertise":
        return `没有可派出的检查人员具备所需专长“${found}”。请补充人员或业务专长。`;
      case "people":
        return `可派出的检查人员只有 ${found} 人，每组需要 ${expected} 人。请补充人员。`;
      default:
        return `责任科室“${found}”在执法检查人员名录库中没有人员。请核对科室名称，或补充人员。`;
    }
  },
  "visit-overdue": ({ found, expected }) =>
    `“${found}”应在 ${expected} 前检查，还没有检查日期。请尽快检查并录入。`,
  "result-overdue": (finding) =>
    finding.found === ""
      ? `公示截止日 ${dueDay(finding)} 已过，还没有公示。请立即公示并填写公示日期。`
      : `公示日期 ${finding.found} 晚于截止日 ${dueDay(finding)}。请说明原因。`,
  "result-due-soon": (finding) =>
    finding.found === "0"
      ? `今天就到公示截止日 ${dueDay(finding)}，还没有公示。请当天公示。`
      : `公示截止日是 ${dueDay(finding)}，只剩 ${finding.found} 个工作日。请及时公示。`,
  "result-word-unknown": (finding) =>
    word(finding, "why", "") === "contradictory"
      ? `检查结果“${finding.found}”自相矛盾：“未发现问题”不能与其他结果并列。请改正。`
      : `检查结果“${finding.found}”不在结果类别中。请从列表中选择，或在“设置”中增加。`,
  "date-before-draw": (finding) =>
    `检查日期 ${finding.found} 早于 ${word(finding, "draw", "")} 的抽取日期 ${finding.expected}。请核对。`,
  "result-day-missing": ({ found }) =>
    `已有检查结果或公示日期，但没有填写${found}，无法核对期限。请补填。`,
  "result-day-implausible": (finding) =>
    word(finding, "why", "") === "after-today"
      ? `日期 ${finding.found} 在今天（${finding.expected}）之后。请改正。`
      : `日期 ${finding.found} 早于检查日期 ${finding.expected}。请改正。`,
  "entry-not-counted": (finding) =>
    word(finding, "why", "") === "repeated"
      ? `“${finding.found}”在这次抽取中已有一行，这一行不计入。请把内容并到前一行后删除。`
      : `“${finding.found}”不在抽取编号所指的抽取中，这一行不计入。请核对抽取编号和单位标识。`,
  "team-incomplete": ({ found, expected }) =>
    `检查组${found === "" ? "没有填写" : `只有“${found}”`}，应不少于 ${expected} 人。请补全。`,
  "setting-unreadable": (finding) => {
    const choices = word(finding, "choices", "");
    const what = choices === "" ? "请按说明改写。" : `可以填：${choices}。`;
    return `设置“${finding.expected}”的值“${finding.found}”读不懂。${what}`;
  },
};

function rows(others: Finding["others"]): string {
  return rowList(
    others.map(({ row }) => row + 1),
    "、",
  );
}

/** A detail of a finding; `otherwise` where it has none. */
function word({ details }: Finding, name: string, otherwise: string): string {
  return String(details?.[name] ?? otherwise);
}

/** A detail that lists rows: `5,9,10,11` is 5、9–11. */
function list(finding: Finding, name: string): string {
  return rowList(word(finding, name, "").split(",").map(Number), "、");
}

function dueDay(finding: Finding): string {
  return `${finding.expected}${word(finding, "provisional", "0") === "1" ? "（暂定）" : ""}`;
}
