import type { ReportWords } from "../report-words";
import { notDue } from "./not-due";
import { reading } from "./reading";

export const REPORT: ReportWords = {
  usage: `双随机抽查助手

用法：
  npm run cli -- template --out new.xlsx                       新建模板
  npm run cli -- sample --out sample.xlsx [--targets 300] [--inspectors 40] [--seed 文字] [--today 2026-01-20]
  npm run cli -- check book.xlsx [--out marked.xlsx] [--today 2026-01-20] [--json]  检查名录与计划
  npm run cli -- seal  book.xlsx --out sealed.xlsx [--plan-row 编号 …] [--today …] [--operator 姓名] [--witness 姓名 …] [--json]
  npm run cli -- draw  book.xlsx --out drawn.xlsx [--plan-row 编号 …] [--sealed C2026-001] [--seed 文字] [--today 2026-03-02]
                       [--operator 姓名] [--witness 姓名 …] [--despite-errors 理由] [--accept-shortfall] [--json]
  npm run cli -- void  drawn.xlsx --out next.xlsx --draw C2026-001 --reason 事由                         作废一次抽取
  npm run cli -- substitute drawn.xlsx --out next.xlsx --draw C2026-001 --unit 单位标识 --reason 事由 [--accept-shortfall]  补抽
  npm run cli -- replace-inspector drawn.xlsx --out next.xlsx --draw C2026-001 --unit 单位标识 --inspector 执法证号 --reason 事由  换人
                       （三者都可加 [--today …] [--operator 姓名] [--witness 姓名 …] [--json]）
  npm run cli -- record-results drawn.xlsx --out next.xlsx [--today 2026-04-01] [--json]   生成或更新检查结果录入
  npm run cli -- forms drawn.xlsx --draw C2026-001 --out forms.xlsx [--json]     执法检查表（每家一页）和抽取记录表，供打印
  npm run cli -- report drawn.xlsx --out report.xlsx [--html report.html] [--today …] [--json]   总结报告和统计
  npm run cli -- publish drawn.xlsx --kind plan|items|inspectors|draw|results --out pub.xlsx [--html pub.html] [--text pub.txt]
                       [--draw C2026-001] [--corrects 被更正的.xlsx] [--today …] [--json]   生成公示件
  npm run cli -- export book.xlsx --kind enterprises|government-bodies|associations|pool|results|credit|settings --out list.xlsx
                       [--csv list.csv] [--json]             导出平台导入表、信用平台推送清单；settings 为导出设置
  npm run cli -- verify drawn.xlsx [--expect 指纹] [--json]     核验
  npm run cli -- export-csv drawn.xlsx --out 文件夹             导出台账各表的 CSV，供独立核验

退出码：0 完成；1 有问题、未抽取或核验不符；2 参数或文件有误。输入文件从不改动。`,
  commandMissing: "没有写命令。运行 npm run cli -- --help 查看用法。",
  unknownCommand: (command) => `没有“${command}”这个命令。运行 npm run cli -- --help 查看用法。`,
  unknownOption: (detail) => `参数有误：${detail}。运行 npm run cli -- --help 查看用法。`,
  optionMissing: (option) => `缺少 ${option}。运行 npm run cli -- --help 查看用法。`,
  optionUnreadable: (option, value, example) =>
    `${option} 的值“${value}”读不懂。请写成 ${example} 的样子。`,
  fileMissing: (path) => `找不到文件 ${path}。`,
  fileUnreadable: (path, detail) => `${path}：${detail}`,
  fileUnwritable: (path, detail) => `不能写入 ${path}：${detail}`,
  sameFile: (path) => `--out 不能是输入文件本身（${path}）。请换一个文件名。`,
  unexpected: (detail) => `程序出错，什么都没有写入：${detail}`,
  written: (path) => `已写入 ${path}`,
  counts: ({ targets, inspectors, items, planRows }) =>
    `检查对象 ${targets} · 执法人员 ${inspectors} · 抽查事项 ${items} · 计划 ${planRows} 项`,
  reading,
  findingTotals: (errors, warnings, undetermined) =>
    `不合规 ${errors} · 提示 ${warnings} · 无法判定 ${undetermined}`,
  sealed: (drawNumber) => `${drawNumber} 已封存，等待现场种子。`,
  shortfallToCome: ({ planNumber, required, eligible }) =>
    `注意：计划 ${planNumber} 应抽 ${required} 家，入围只有 ${eligible} 家，抽取时须加 --accept-shortfall 确认。`,
  fingerprint: (fingerprint) => `指纹 ${fingerprint}`,
  statementToCome: (statement) => `将要计算的语句 ${statement}`,
  rowSealed: ({ planNumber, item, population, eligible, required }) =>
    `计划 ${planNumber} ${item}：对象总数 ${population}，入围 ${eligible}，应抽 ${required}`,
  drawn: (drawNumber, visits) => `${drawNumber} 已抽取，共 ${visits} 家。`,
  statement: (statement) => `  语句 ${statement}`,
  rowDrawn: ({ planNumber, item, population, eligible, drawn }) =>
    `计划 ${planNumber} ${item}：对象总数 ${population}，入围 ${eligible}，抽中 ${drawn}`,
  visit: ({ order, name, team, leader }) =>
    `  ${order}. ${name}  检查组：${team}（组长 ${leader}）`,
  seed: (seed, source) => `随机种子 ${seed}（${source}）`,
  lowEntropy: (bits) => `注意：种子约 ${bits} 比特，少于 64 比特，容易被猜中或挑选。`,
  brokenOff: (drawNumber) => `${drawNumber} 未完成，已中断并记入台账。`,
  voided: (drawNumber, visits) =>
    `${drawNumber} 已作废，原有 ${visits} 家不再计入，其计划行可重新抽取。`,
  unitLeft: (drawNumber, unit) => `${drawNumber}：“${unit}”退出。`,
  passedOver: (rank, unit, reason) => `  第 ${rank} 名 ${unit} 略过：${reason}`,
  placeTaken: (planNumber, rank, unit) => `计划 ${planNumber} 由第 ${rank} 名 ${unit} 补抽。`,
  nobodyLeft: (planNumber) => `计划 ${planNumber} 已没有可补抽的单位，已确认并记入台账。`,
  inspectorReplaced: (drawNumber, unit, newcomer) =>
    `${drawNumber}：“${unit}”的检查组已换人，换上 ${newcomer}。`,
  notDue,
  leftOut: "以下到期计划有问题，未抽取：",
  verified: (events) => `核验通过：${events} 条台账记录全部可以重算。`,
  differs: (differences) => `核验不符：${differences} 处。`,
  difference: ({ place, what, recorded, recomputed }) =>
    `${place} ${what}：表中为“${recorded}”，重算为“${recomputed}”`,
  cannotProve:
    "核验不能证明：名录是否齐全；指纹是否在种子之前公布；是否有人在副本上另抽，或恢复过旧文件（只有保存在工作簿之外的指纹能说明）。",
  exported: (folder, files) => `已在 ${folder} 写入 ${files} 个 CSV 文件。`,
  listSeparator: "；",
};
