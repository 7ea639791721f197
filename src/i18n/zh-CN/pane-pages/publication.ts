import type { PublicationWords } from "../../pane-later-words";
import { PUBLISH } from "../publish";

/** 公示. */
export const PUBLICATION: PublicationWords = {
  title: "生成公示",
  kinds: PUBLISH.kinds,
  ofWhich: "抽取名单、抽查结果的范围",
  allDraws: "全部抽取",
  making: "正在生成公示",
  whatLeaves: "将要公开的内容",
  keptAlready: "本工作簿已留存同类公示。这一份是：",
  ofItsOwn: "另行公示（与已留存的并存，如分批公示）",
  correctionOf: (sheet) => `更正“${sheet}”（原件保留，标题注明更正）`,
  stale: "生成之后工作簿有变化，下面的内容可能已经过时。",
  again: "重新生成",
  goToCheck: "去核对",
  rowsShown: (shown, rows) => `预览前 ${shown} 行，共 ${rows} 行；复制和下载的是全部。`,
  prose: "文字稿",
  copyTable: "复制网页表格",
  copyProse: "复制文字",
  selected: "这里不允许程序复制。表格已经选中，请按 Ctrl+C。",
  downloadPage: "下载网页",
  downloadWorkbook: "下载工作簿",
  openWorkbook: "打开为新工作簿",
  handedOut: (file) => `已交给浏览器下载：${file}`,
  opened: "已打开为新工作簿。",
  keep: "留存到本工作簿",
  kept: (sheet) => `已留存为工作表“${sheet}”。再次生成时可以更正它，也可以另行公示。`,
  notPublished: (count) => `没有公示的 ${count} 条`,
  why: (why, count) => `${why}（${count} 条）`,
  byDefaults: "设置中有读不懂的值，已按默认值处理。请改正后重新生成（点击转到单元格）：",
  settingsUnreadable:
    "设置中有一项决定公示什么的内容读不懂，没有生成公示。请改正后再生成（点击转到单元格）：",
  personalData: (count) =>
    `没有生成公示：有 ${count} 处个人信息。请在下列单元格中删去后再生成（点击转到单元格）：`,
  personalDataInExport: (count) =>
    `没有导出：平台会公示导出的检查结果，其中有 ${count} 处个人信息。请在下列单元格中删去后再导出（点击转到单元格）：`,
  exports: "导出给其他系统",
  exportsHint: "供平台和信用平台导入，不是公示件；名录中有联系电话，请勿对外公布。",
  exportKind: "导出什么",
  exportKinds: {
    enterprises: "企业名录库",
    "government-bodies": "机关名录库",
    associations: "社团名录库",
    pool: "待抽检库",
    results: "检查结果导入表",
    credit: "信用平台推送清单",
    settings: "导出设置（可修改的列）",
  },
  exportWorkbook: "导出 .xlsx",
  exportCsv: "导出 CSV",
};
