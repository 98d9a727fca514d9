// The difference of two texts of a file, as an editor reads it.

/** Lines that leave a text and lines that come in their place. */
interface Hunk {
  /** The index of the first of them in the old text. */
  readonly at: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** How far on the two texts are looked through for a line that they have in common. */
const REACH = 400;

/** Where two texts have the same line again, as many lines on as there must be. */
function meeting(
  old: readonly string[],
  now: readonly string[],
  from: number,
  to: number,
): { readonly gone: number; readonly come: number } | null {
  for (let sum = 1; sum < REACH; sum += 1)
    for (let gone = Math.min(sum, old.length - from); gone >= 0; gone -= 1) {
      const come = sum - gone;
      if (to + come > now.length) break;
      const isEnd = from + gone === old.length && to + come === now.length;
      const isSame = old[from + gone] !== undefined && old[from + gone] === now[to + come];
      // A blank line alone says little: the lines after it must meet too.
      if (isEnd || (isSame && (old[from + gone] !== '' || old[from + gone + 1] === now[to + come + 1])))
        return { gone, come };
    }
  return null;
}

function hunksOf(old: readonly string[], now: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [from, to] = [0, 0];
  while (from < old.length || to < now.length) {
    if (from < old.length && old[from] === now[to]) {
      from += 1;
      to += 1;
      continue;
    }
    const { gone, come } = meeting(old, now, from, to) ?? { gone: old.length - from, come: now.length - to };
    hunks.push({ at: from, gone: old.slice(from, from + gone), come: now.slice(to, to + come) });
    from += gone;
    to += come;
  }
  return hunks;
}

/** The lines that leave a text and those that come, each stretch with a line before and after and its number; empty where none do. */
export function differenceText(path: string, before: string, after: string): string {
  const old = before.split(/\r\n?|\n/);
  return hunksOf(old, after.split(/\r\n?|\n/))
    .map(({ at, gone, come }) =>
      [
        `${path}:${at + 1}`,
        ...old.slice(Math.max(0, at - 1), at).map((line) => `  ${line}`),
        ...gone.map((line) => `- ${line}`),
        ...come.map((line) => `+ ${line}`),
        ...old.slice(at + gone.length, at + gone.length + 1).map((line) => `  ${line}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
