import type { StandaloneWords } from "../standalone-words";
import { APPLY_FAILURES, OPEN_FAILURES } from "./failures";

const MOST_WORDS_SHOWN = 6;

/** 浏览器版. */
export const STANDALONE: StandaloneWords = {
  product: "双随机抽查助手",
  toolbar: {
    name: "工作簿",
    open: "打开",
    saveAs: "另存为",
    undo: "撤销",
    redo: "重做",
    begin: "新建",
    sample: "示例",
    changed: "未保存",
    drawn: "已抽取，未保存",
    busy: "正在处理…",
  },
  grid: {
    workbook: "工作簿",
    pane: "双随机抽查",
    splitter: "调整表格与面板的宽度",
    sheets: "工作表",
    hiddenSheets: (count) => `隐藏的工作表（${count}）`,
    protectedSheet: "受保护",
    chartSheet: "这是图表工作表，浏览器版不显示图表；保存时原样保留。",
    cellName: "单元格",
    formulaBar: "编辑栏",
    editor: (address) => `编辑 ${address}`,
    keys: "方向键移动，直接输入或按 F2 编辑，Alt+下箭头打开选项，Esc 或 F6 离开表格。",
    row: (number) => `第 ${number} 行`,
    everything: "全选",
    locked: "已锁定",
    stale: "未重新计算",
    staleReason:
      "工作簿改动过，这里仍是公式上次的结果。公式会原样保存，在 Excel 或 WPS 中打开时重新计算。",
    formula: (formula) => `公式 ${formula}`,
    emptyCell: "空",
    marks: { error: "不合规", warning: "提示", undetermined: "无法判定" },
    choices: (address) => `${address} 的选项`,
    selected: (area, cells) => `已选 ${area}，共 ${cells} 格`,
  },
  refusals: {
    locked: ({ sheet, address }) =>
      `“${sheet}”的 ${address} 已锁定，不能修改。抽取的记录由程序写入，改动会使核验不通过；可以填写的是浅黄色的单元格。`,
    formula: ({ address }) =>
      `浏览器版不计算公式，${address} 没有改动。请填写数值或文字；要写以等号开头的文字，请在最前面加一个英文单引号（'）。`,
    notInList: ({ address }, words) =>
      `${address} 只能从下拉选项中选择：${words.slice(0, MOST_WORDS_SHOWN).join("、")}${words.length > MOST_WORDS_SHOWN ? " 等" : ""}。`,
    covered: ({ address }) =>
      `${address} 被合并单元格盖住，写进去看不见。请改为写合并区域的左上角，或避开它。`,
    outside: "超出了工作表的边界，没有改动。",
    tooMuch: (cells, most) => `一次最多复制或粘贴 ${most} 格，这里有 ${cells} 格。请分几次做。`,
    copyBlocked: "浏览器不允许访问剪贴板。请缩小所选区域后用 Ctrl+C 复制。",
  },
  keptAsText: ({ address }) =>
    `${address} 按文本保存：按数字保存会丢失末几位或开头的 0。信用代码、证号、电话都应是文本。`,
  files: {
    dropHere: "松开鼠标，打开这个工作簿",
    broken: (name, reason) => `打不开“${name}”。${reason}`,
    stillOpen: (name) => `原来的“${name}”仍然打开着，没有改动。`,
    saved: (name) => `已另存为“${name}”，请在浏览器的下载位置查看。`,
    notKept: "浏览器不允许在本机暂存，关闭页面前请务必把已抽取的工作簿另存下来。",
    workerFailed: (detail) => `程序出错，已停止（${detail}）。请另存工作簿后重新加载页面。`,
    drawnMark: "已抽取",
    changedMark: "已修改",
    sampleName: "示例工作簿.xlsx",
    newName: "双随机工作簿.xlsx",
  },
  leaving: {
    title: "工作簿还没有保存",
    changed: (name) => `“${name}”改动后还没有另存。继续会丢失这些改动。`,
    drawn: (name) =>
      `“${name}”已经封存或抽取，还没有另存。继续时它会暂存在本机浏览器里，下次打开时再提醒。`,
    saveFirst: "先另存为",
    goOn: "不保存，继续",
    cancel: "取消",
  },
  kept: {
    offer: (name) =>
      `上次封存或抽取过的“${name}”还没有保存，已暂存在这台电脑的浏览器里。请打开它并另存为文件。`,
    open: "打开它",
    later: "以后再说",
  },
  close: "关闭",
  openFailures: OPEN_FAILURES,
  applyFailures: APPLY_FAILURES,
};
