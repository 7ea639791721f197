import { benchTeams } from "./teams";
import { benchTickets } from "./tickets";
import { benchWorkbook } from "./workbook";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints what the kernel, the matching and a large workbook cost on this machine; ratios travel better than seconds. */
async function main(): Promise<void> {
  say("tickets per second, medians, and as a multiple of the kernel's");
  const rates = await benchTickets();
  const own = rates[0]?.perSecond ?? 1;
  for (const { name, perSecond } of rates) {
    say(`  ${name}: ${Math.round(perSecond)} (${(perSecond / own).toFixed(2)})`);
  }
  say("matching inspectors");
  for (const { label, seconds } of benchTeams()) say(`  ${label}: ${seconds.toFixed(2)} s`);
  for (const [targets, inspectors] of [
    [1247, 46],
    [100_000, 200],
  ] as const) {
    say(`a workbook of ${targets} targets and ${inspectors} inspectors`);
    const steps = await benchWorkbook(targets, inspectors);
    for (const { label, seconds } of steps) say(`  ${label}: ${seconds.toFixed(2)} s`);
  }
  say(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
}

void main();
