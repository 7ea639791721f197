import { cellAddress } from "../../core/cell-ref";
import type { JobFailure } from "../../jobs/failure";
import type { ApplyFailure, HostFailure, ReadFailure } from "../../workbook/workbook";
import type { OpenFailure } from "../../workbook/xlsx/package";
import type { Messages } from "../words";
import { ledgerHeading, SEED_TROUBLES, SHEETS } from "./terms";
import { oneLine } from "../one-line";
import { PUBLISH_FAILURES } from "./publish";
import { notDue } from "./not-due";

export const OPEN_FAILURES: Readonly<Record<OpenFailure["code"], string>> = {
  "not-a-workbook":
    "这不是 Excel 工作簿（.xlsx 或 .xlsm）。请选择用 Excel 或 WPS 保存的 .xlsx 文件。",
  "old-xls": "这是旧格式的 .xls 工作簿。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。",
  "text-file": "这是改了扩展名的文本文件（如 CSV）。请在 Excel 中打开它，另存为 .xlsx 后再试。",
  encrypted: "工作簿设有打开密码。请在 Excel 中打开，取消密码并保存后再试。",
  "zip-truncated": "文件不完整，可能没有下载或复制完。请重新取得该文件。",
  "zip-checksum": "文件已损坏：内容与校验值不符。请重新取得该文件。",
  "zip-too-large": "文件解压后大得不正常，已拒绝打开。请检查文件来源。",
  signed: "工作簿带有数字签名，任何写入都会使签名失效。请另存一份不带签名的副本后再试。",
  "part-missing": "工作簿缺少必要的部分。请用 Excel 打开并修复后另存。",
  "xml-broken": "工作簿内部格式有错误。请用 Excel 打开并修复后另存。",
  "binary-workbook": "这是 .xlsb 二进制工作簿。请在 Excel 中另存为 .xlsx 后再试。",
};

const HOST_FAILURES: Messages<HostFailure> = {
  cancelled: () => "已取消，没有写入任何内容。",
  "cell-editing": () => "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后再试。",
  "access-denied": () =>
    "Excel 拒绝了操作。请检查工作簿或工作表是否受保护、是否由他人锁定，然后再试。",
  "read-only": () => "工作簿以只读方式打开，不能写入。请另存一份，或取得编辑权限后再试。",
  "host-failed": ({ detail }) =>
    `Excel 没有完成操作（${detail}）。请稍候再试；仍不行时，保存工作簿并重新打开。`,
};

export const READ_FAILURES: Messages<ReadFailure> = {
  ...HOST_FAILURES,
  "sheet-too-large": ({ sheet }) =>
    `工作表“${sheet}”的已用区域太大，读不出来。请删去表格以外的多余格式和空行后再试。`,
};

export const APPLY_FAILURES: Messages<ApplyFailure> = {
  ...HOST_FAILURES,
  "part-of-array": ({ sheet, row, column }) =>
    `工作表“${sheet}”的 ${cellAddress(row, column)} 属于数组公式，不能只改其中一部分。请选中整个数组区域后再改。`,
  "not-as-written": ({ sheet, row, column }) =>
    `写入后核对不符：工作表“${sheet}”的 ${cellAddress(row, column)} 与应写的内容不同。请检查是否有他人同时编辑或有宏在改动该表。`,
  "sheet-exists": ({ sheet }) => `工作簿中已有工作表“${sheet}”。请先改名或移走它。`,
  "sheet-missing": ({ sheet }) => `工作簿中没有工作表“${sheet}”。请恢复它后再试。`,
  "rows-not-empty": ({ sheet, row }) => `工作表“${sheet}”第 ${row + 1} 行已有内容。请清空后再试。`,
  "too-many-rows": ({ sheet, rows }) =>
    `工作表“${sheet}”将有 ${rows} 行，超过 1048576 行的上限。请分次抽取，或按年度另建工作簿。`,
  "structure-locked": () => "工作簿结构受保护，不能新增工作表。请先在“审阅”中撤销工作簿保护。",
  "sheet-protected": ({ sheet }) =>
    `工作表“${sheet}”受保护，不能写入检查标记。请先在“审阅”中撤销工作表保护；只看结果、不写标记则不受影响。`,
  "text-too-long": ({ sheet, row, column }) =>
    `工作表“${sheet}”的 ${cellAddress(row, column)} 要写入的文字超过单元格上限 32767 个字符。请缩短名录或计划中的相应文字。`,
};

const DRAW_STATES = {
  drawn: "已抽取",
  void: "已作废",
  broken: "已中断",
  unfinished: "上次写入未完成，下次抽取时会记为中断",
} as const;

const NOT_DRAWN_STATES = {
  sealed: "已封存，尚未抽取",
  void: "已作废",
  broken: "已中断",
} as const;

export const JOB_FAILURES: Messages<JobFailure> = {
  ...PUBLISH_FAILURES,
  "sheet-missing": ({ sheet, lookedFor, present, near }) =>
    `没有找到${SHEETS[sheet]}。找过：${lookedFor.join("、")}；工作簿中有：${present.join("、")}。` +
    near
      .map(
        (one) =>
          `“${one.sheet}”认出了 ${one.recognised.map(oneLine).join("、")} 列${one.missing.length === 0 ? "" : `，缺 ${one.missing.join("、")} 列`}。`,
      )
      .join("") +
    "请改工作表名称，或补上该表。",
  "sheet-ambiguous": ({ sheet, candidates }) =>
    `有 ${candidates.length} 张工作表都像${SHEETS[sheet]}：${candidates.join("、")}。请只保留一张，或把要用的改名为“${SHEETS[sheet]}”。`,
  "sheet-empty": ({ sheet, name }) => `${SHEETS[sheet]}“${name}”中没有数据行。请先填写。`,
  "structure-locked": () => "工作簿结构受保护，不能新增工作表。请先在“审阅”中撤销工作簿保护。",
  "sheet-not-ours": ({ sheet, row, column, expected, found }) =>
    `工作表“${sheet}”不能续写：${cellAddress(row, column)} 应为表头“${expected}”，现在${found === "" ? "是空的" : `是“${found}”`}。如是本单位自己的表，请先改名；如是本工具写的表，请恢复表头。`,
  "seed-unusable": ({ failure }) =>
    failure.code === "empty"
      ? "随机种子是空的。请输入种子。"
      : `随机种子不能用：${SEED_TROUBLES[failure.code]}（第 ${failure.position + 1} 个字符）。请去掉后重新输入。`,
  "plan-row-unknown": ({ planNumber, known }) =>
    `计划中没有编号“${planNumber}”。现有编号：${known.join("、")}。`,
  "draw-unknown": ({ drawNumber }) => `抽取台账中没有“${drawNumber}”。请核对抽取编号。`,
  "draw-not-open": ({ drawNumber, state }) =>
    `“${drawNumber}”不是待抽取状态：${DRAW_STATES[state]}。请按计划编号另行抽取。`,
  "ledger-damaged": ({ row }) =>
    `抽取台账第 ${row + 1} 行的摘要对不上，台账被改动过，不能再往后写。请先用“核验”查明，并恢复原表。`,
  "evidence-damaged": ({ drawNumber, sheet }) =>
    `“${sheet}”中 ${drawNumber} 的行与台账的摘要对不上，不能据此补抽或换人。请先用“核验”查明，并恢复原表。`,
  "reason-missing": () => "没有写事由。作废、补抽、换人都须写明事由，记入台账。",
  "draw-not-drawn": ({ drawNumber, state }) =>
    `“${drawNumber}”没有有效的抽取结果：${NOT_DRAWN_STATES[state]}。请核对抽取编号。`,
  "visit-unknown": ({ drawNumber, unit, isReplaced }) =>
    isReplaced
      ? `“${unit}”已从 ${drawNumber} 退出。请核对单位标识。`
      : `${drawNumber} 没有抽中“${unit}”。请核对抽取编号和单位标识（统一社会信用代码）。`,
  "inspector-not-in-team": ({ certificate, unit, team }) =>
    `“${certificate}”不在“${unit}”的检查组中。检查组：${team
      .map((member) => `${member.name}（${member.certificate}）`)
      .join("、")}。请核对执法证号。`,
  "visit-made": ({ drawNumber, unit }) =>
    `${drawNumber} 的“${unit}”已填检查日期、检查结果或公示日期，检查已进行，不能再补抽或换人。`,
  "no-substitute": ({ planNumbers }) =>
    `计划 ${planNumbers.join("、")} 已没有可补抽的单位，未补抽。确认该单位退出而不补，请加 --accept-shortfall。`,
  "time-backwards": ({ last }) =>
    `日期早于台账最后一条记录（${last}），台账只能按时间往后写。请核对日期。`,
  "no-ledger": () => "工作簿中没有抽取台账，没有可核验的抽取。",
  "too-many-rows": ({ sheet, rows }) =>
    `工作表“${sheet}”将有 ${rows} 行，超过 1048576 行的上限，未封存。请分次抽取，或按年度另建工作簿。`,
  "mend-outdated": ({ cell }) =>
    `“${cell.sheet}”${cellAddress(cell.row, cell.column)} 已改动，或问题已不存在，没有修改。请重新核对。`,
  "setting-unusable": ({ label, value }) =>
    `“${label}”不能设为“${value}”，没有修改。请按说明重新填写。`,
  refused: ({ findings }) => `有 ${findings.length} 个问题，没有写入任何内容。`,
  "nothing-due": ({ rows }) =>
    rows.length === 0
      ? "计划中没有可抽取的行。"
      : `现在没有到期的计划：${rows.map(notDue).join("；")}。`,
  shortfall: ({ rows }) =>
    `可抽的对象不够：${rows
      .map((row) => `计划 ${row.planNumber} 应抽 ${row.required} 家，入围只有 ${row.eligible} 家`)
      .join("；")}。确认按现有对象抽取，请加 --accept-shortfall。`,
  "seal-differs": ({ differences }) =>
    `封存后数据有变化，未抽取：${differences
      .map(
        ({ planNumber, field, sealed, now }) =>
          `计划 ${planNumber} 的${ledgerHeading(field)}封存时为“${sealed}”，现在为“${now}”`,
      )
      .join("；")}。请恢复封存时的数据，或按编号重新封存。`,
  "team-impossible": ({ bottleneck }) => {
    const short = bottleneck.office + bottleneck.expertise;
    const people = bottleneck.inspectorNames.join("、");
    return (
      `检查人员不够，没有写入任何内容：${bottleneck.unitNames.join("、")} 这 ${bottleneck.visitIds.length} 家需要` +
      `${short === "" ? "" : `“${short}”`} ${bottleneck.needed} 人次，符合条件的只有 ${bottleneck.available} 人次` +
      `${people === "" ? "" : `：${people}`}。请补充人员，或调整任务上限、回避单位。`
    );
  },
};
