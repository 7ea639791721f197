import type { LedgerRow } from "../core/ledger/ledger-columns";
import type { ResultRow } from "../core/ledger/result-columns";
import { splitJoined } from "../core/ledger/record-words";
import { readParameters } from "../core/ledger/parameters";
import { formatBasisPoints } from "../core/text/ratio";
import { PUBLICATION_START } from "./setting-rows";
import type { LeftOut, WeightShare } from "./draw-record-facts";

/** 2026年3月2日 09:30, from the ledger's own form; 00:00 stands for a day without a time of day. */
export function momentInWords(time: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/u.exec(time) ?? [];
  if (year === undefined || clock === undefined) return time;
  const date = `${year}年${Number(month)}月${Number(day)}日`;
  return clock === "00:00" ? date : `${date} ${clock}`;
}

/** 参数 in words; the text itself where it is none of ours. */
export function parametersInWords(text: string): string {
  const parameters = readParameters(text);
  if (parameters === null) return text;
  const { minimumBasisPoints, timesPerYear, cap, weights, teamSize, balance, start } = parameters;
  return [
    `最低比例${formatBasisPoints(minimumBasisPoints)}`,
    `每事项每年不超过${timesPerYear}次`,
    cap === null ? "从特别规定，不计入单位年度次数" : `每单位每年不超过${cap}次`,
    `投诉举报${weights.complaintsFrom}次及以上权重${weights.complaintsWeight}`,
    `有严重违法违规记录权重${weights.violationsWeight}`,
    `每组不少于${teamSize}人`,
    balance === "year" ? "按全年任务量均衡派人" : "按本次任务量均衡派人",
    `公示期限自${PUBLICATION_START[start]}起算`,
  ].join("；");
}

/** How 应抽数 comes about: `312家×5%，不足一家的进一`. */
export function requiredInWords({ population, ratio, quantity, required }: LedgerRow): string {
  const share = ratio === "" ? "" : `${population}家×${ratio}，不足一家的进一`;
  const number = quantity === "" ? "" : `计划数量${quantity}家`;
  const larger = share !== "" && number !== "" ? "，取大者" : "";
  return `${[share, number].filter((part) => part !== "").join("；")}${larger}：${required}家`;
}

/** `权重1：30家；权重2：5家（投诉举报4次≥3次：2）`. */
export function weightsInWords(weights: readonly WeightShare[]): string {
  if (weights.length === 0) return "没有入围的对象";
  return weights
    .map(({ weight, units, bases }) => {
      const reasons = bases.length === 0 ? "" : `（${bases.join("；")}）`;
      return `权重${weight}：${units}家${reasons}`;
    })
    .join("\n");
}

/** `2026-001（3）、2026-004（11）`: by which plan rows a visit was drawn, at which ranks. */
export function ranksInWords({ planNumbers, ranks }: ResultRow): string {
  const own = splitJoined(ranks);
  return splitJoined(planNumbers)
    .map((planNumber, index) => `${planNumber}（${own[index] ?? ""}）`)
    .join("、");
}

/** The names of a team below each other, the leader's marked. */
export function teamInWords({ inspectors, leader }: ResultRow): string {
  const names = splitJoined(inspectors);
  const first = names.indexOf(leader);
  return names.map((name, index) => (index === first ? `${name}（组长）` : name)).join("\n");
}

/** So many names stand in one cell; more make a table of their own. */
export const NAMES_IN_A_CELL = 12;

/** Those left out, gathered by their reasons: `停业（2家）：甲园、乙园`, without names where there are too many. */
export function leftOutInWords(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return "无";
  const names = new Map<string, string[]>();
  for (const { name, reason } of leftOut) {
    const own = names.get(reason);
    if (own === undefined) names.set(reason, [name]);
    else own.push(name);
  }
  const isShort = leftOut.length <= NAMES_IN_A_CELL;
  return [...names]
    .map(([reason, own]) => `${reason}（${own.length}家）${isShort ? `：${own.join("、")}` : ""}`)
    .join("\n");
}
