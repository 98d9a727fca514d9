// The difference of two texts of a file, as an editor reads it.

/** The lines that leave a text and those that come, with a line before and after and the number of the first. */
export function differenceText(path: string, before: string, after: string): string {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const [gone, come] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const around = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  return [
    `${path}:${start + 1}`,
    ...around(old.slice(Math.max(0, start - 1), start)),
    ...gone.map((line) => `- ${line}`),
    ...come.map((line) => `+ ${line}`),
    ...around(now.slice(now.length - end, now.length - end + 1)),
    '',
  ].join('\n');
}
