/** Characters from which names of people are put together; likeness to anybody is chance. */
const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程"];
const GIVEN_FIRST = [..."文晓立雨思嘉玉永丽淑秀雪佳若子书彦晨雅静"];
const GIVEN_SECOND = [..."敏燕磊霞娜凯芳宇琳娟斌慧航莹楠涵瑶帆宁睿"];

/** How many different names there are. */
export const PERSON_NAMES = SURNAMES.length * GIVEN_FIRST.length * GIVEN_SECOND.length;

/** The name of that number, counted from 0; different numbers below `PERSON_NAMES` give different names. */
export function personName(number: number): string {
  const surname = SURNAMES[number % SURNAMES.length] ?? "";
  const rest = Math.floor(number / SURNAMES.length);
  const first = GIVEN_FIRST[rest % GIVEN_FIRST.length] ?? "";
  const second = GIVEN_SECOND[Math.floor(rest / GIVEN_FIRST.length) % GIVEN_SECOND.length] ?? "";
  return `${surname}${first}${second}`;
}
