import type { PlanRow } from "../../core/plan/plan-row";
import { formatBasisPoints } from "../../core/text/ratio";
import { BLANK, bureauOf, type Publisher } from "./publication";

const RULES = "双随机抽查工作实施细则";

/** What the law says below a plan (Art. 4, 7, 8, 9, 11), and the provisions that some of its rows follow instead. */
export function planNotes({ settings }: Publisher, rows: readonly PlanRow[]): readonly string[] {
  const share = formatBasisPoints(settings.minimumBasisPoints);
  return [
    `本计划由各抽查项目责任科室制定、政策法规科汇总，依据${RULES}第八条向社会公布，并报市“双随机、一公开”监管工作联席会议办公室备案。`,
    `法律法规规章没有规定的，随机抽查比例不低于随机抽查事项对应的监管对象总数的${share}，抽查频次每年不超过${settings.maximumTimesPerItem}次；` +
      `同一年度内对同一单位的随机抽查次数不超过${settings.maximumVisitsPerUnit}次，对同一单位由不同科室实施抽查的，实行联合抽查（第九条）。`,
    "抽查对象和执法检查人员以系统随机匹配的方式确定（第七条）；因投诉举报、转办交办、大数据监测等对具体对象实施的检查，不采取“双随机”抽查方式（第四条）。",
    `检查结果在${settings.publicationDays}个工作日内向社会公布（第十一条）。`,
    ...rows
      .filter(({ specialBasis }) => specialBasis !== "")
      .map(({ number, specialBasis }) =>
        `计划${number}的抽查比例、频次从专门规定（第九条）：${specialBasis}。`.replace(
          /。。$/u,
          "。",
        ),
      ),
  ];
}

/** Article 4: the list changes, and binds the inspections. */
export function itemNotes(): readonly string[] {
  return [
    `本清单依据${RULES}第四条公布，随法律、法规、规章和职责的变化动态调整。`,
    "按照本清单对监管对象依法实施检查；因投诉举报、转办交办、大数据监测等对具体对象实施的检查，不采取“双随机”抽查方式。",
  ];
}

/** Article 5: the directory changes with the people; Article 10: what they show on site. */
export function inspectorNotes(): readonly string[] {
  return [
    `本名录库依据${RULES}第五条公布，随人员变动、岗位调整、执法资格变化动态调整。`,
    "执法检查时，检查组不少于两人，现场出示执法证件，告知被检查对象的权利和义务（第十条）。",
  ];
}

/** Article 7, and how anybody recomputes the draw. */
export function drawNotes(): readonly string[] {
  return [
    `抽查对象和执法检查人员依据${RULES}第七条以系统随机匹配的方式确定。`,
    "N 为对象总数，k 为抽中数；KEY 为语句的 SHA-256，单位号码由 KEY、序数和单位标识逐家算出，由小到大依次抽中，任何人可以重算。",
  ];
}

/** Article 11: when results are public, and where else they go. */
export function resultNotes({ settings }: Publisher): readonly string[] {
  return [
    `本表依据${RULES}第十条、第十一条在${settings.publicationDays}个工作日内向社会公布。`,
    "检查结果推送至市公共信用信息平台，纳入监管对象的社会信用记录（第十一条）。",
  ];
}

/** Where objections go: an office of the bureau with its telephone, a blank where 设置 has none. */
export function objectionsLine(publisher: Publisher): string {
  const { objectionsOffice, objectionsPhone } = publisher.settings;
  const phone = objectionsPhone === "" ? BLANK : objectionsPhone;
  return `对公示内容有异议的，请向${bureauOf(publisher)}${objectionsOffice}反映，联系电话：${phone}。`;
}
