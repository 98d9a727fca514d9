// Mends of the lines that open and close the front matter: before they are right nothing else can be read.

/** Three hyphens, as Word makes dashes of them, or with too many of them. */
const FENCE = /^\s*(?:[–—][-–—]{0,2}|-{1,2}[–—]|-[–—]-?|-{3,})\s*$/u;
const KEY = /^\s*\p{L}[\p{L}_-]*\s*:/u;

/** Makes the lines that open and close the front matter three hyphens, and the first of them the file's first line. */
export function withFence(text: string): string {
  const lines = text.replace(/^(?:[ \t\u00a0]*\n)+/, '').split('\n');
  const isFence = (line: string | undefined): boolean => line !== undefined && FENCE.test(line);
  const last = isFence(lines[0]) ? lines.findIndex((line, at) => at > 0 && isFence(line)) : -1;
  if (last < 0 || !lines.slice(1, last).some((line) => KEY.test(line))) return text;
  return lines
    .map((line, at) => ((at === 0 || at === last) && line.trimEnd() !== '---' ? '---' : line))
    .join('\n');
}
