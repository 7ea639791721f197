import { CITY } from "./bureau";
import { sampleDice } from "./dice";
import { scatter } from "./scatter";

/** Two characters, one of each line, make the name of a unit: 晴川, 青禾, 云帆 … */
const FIRST = [..."晨晴青云星明启育博慧嘉佳金春新悦思敏朗清润锦瑞泽弘雅知致远海草沐景松柏桐梓若溪"];
const SECOND = [
  ..."曦川禾帆辰德智航苗蕾阳晖林泉源程翔语英成华景和宁安然行文风野光石舟岚峰湖月霖朵荷",
];

const NUMERALS = ["", "", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九"] as const;

/** Gives units names, each only once: district, two characters, suffix; `第二` … when these are used up. */
export function unitNamer(seed: string): (district: string, suffix: string) => string {
  const words = FIRST.flatMap((left) => SECOND.map((right) => `${left}${right}`));
  const dice = sampleDice(seed, "unit-names");
  const series = new Map<string, { used: number; readonly place: (index: number) => number }>();
  return (district, suffix) => {
    const key = `${district}|${suffix}`;
    const names = series.get(key) ?? { used: 0, place: scatter(words.length, dice) };
    series.set(key, names);
    const round = Math.floor(names.used / words.length) + 1;
    const word = words[names.place(names.used)] ?? "";
    names.used += 1;
    return `${CITY}${district}${word}${NUMERALS[round] ?? `第${round}`}${suffix}`;
  };
}
