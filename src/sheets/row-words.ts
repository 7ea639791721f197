const NOTE =
  /^(?:备注|附注|注释|注意|注意事项|填表说明|填报说明|使用说明|说明|注|填报\S{0,4}|填表\S{0,4}|制表\S{0,4}|审核\S{0,3}|审批\S{0,3}|单位负责人|联系人|日期)(?:[:：]|$|[0-9０-９]|[（(【]|[一二三四五六七八九十][、.])/u;

const TOTAL = /^(?:合计|总计|小计|共计|累计|汇总|总数)(?:$|[:：0-9０-９（(共]|数)/u;

const SAMPLE = /^(?:填写)?(?:案例|示例|样例|范例|举例|例)(?:$|[:：0-9０-９（(【])|请删除/u;

const INSTRUCTION =
  /请填写|填写|必填|选填|可不填|单选|复选|多选|下拉|请选择|请输入|参数表|逗号分|YYYY|yyyy|年月日|格式[为:：]/u;

/** True for the text that opens notes or a signature line: 备注: 注1： 说明 填报人：. */
export function opensNote(text: string): boolean {
  return NOTE.test(text);
}

/** True for the first words of a totals row: 合计 总计 小计 汇总. */
export function opensTotal(text: string): boolean {
  return TOTAL.test(text.replace(/\s/gu, ""));
}

/** True for what import templates put into an example row: «案例（请删除）», 示例. */
export function marksSample(text: string): boolean {
  return SAMPLE.test(text);
}

/** True for what tells how a cell is to be filled in: 【多个以中文逗号分开填写】, YYYY-MM-DD, 必填. */
export function instructs(text: string): boolean {
  return INSTRUCTION.test(text);
}
