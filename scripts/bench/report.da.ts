import { numberText, secondsText } from '../build/stages.ts';
import type { Measured } from './build-process.ts';

/** A table as Markdown writes it; all columns but the first hold numbers. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What was measured, as a table to paste into notes. */
export function measuredTable(all: readonly Measured[]): string {
  const memory = (peak: number | null): string => (peak === null ? 'kendes ikke' : `${numberText(peak)} MiB`);
  return table([
    ['', 'tid', 'CPU', 'hukommelse (RSS)'],
    ...all.map(({ name, seconds, cpu, peak }) => [
      ...[name, secondsText(seconds), cpu === null ? '' : secondsText(cpu), memory(peak)],
    ]),
  ]);
}

/** Where the time went: a line for each stage, and one for what no stage took, such as starting the program. */
export function stagesTable(all: readonly Measured[]): string {
  const builds = all.filter(({ stages }) => stages.length > 0);
  const names = [...new Set(builds.flatMap(({ stages }) => stages.map(({ name }) => name)))];
  const taken = ({ stages }: Measured, wanted?: string): number =>
    stages.reduce((sum, { name, seconds }) => sum + (name === (wanted ?? name) ? seconds : 0), 0);
  return table([
    ['trin', ...builds.map(({ name }) => name)],
    ...names.map((name) => [name, ...builds.map((build) => secondsText(taken(build, name)))]),
    ['andet', ...builds.map((build) => secondsText(build.seconds - taken(build)))],
  ]);
}
