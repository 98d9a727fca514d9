// Mends of the lines that open and close the front matter: before they are right nothing else can be read.
import { FRONT_MATTER_KEYS } from '../parse/head/header.ts';

/** Three hyphens, as Word makes dashes of them, with too many of them, or other signs. */
const FENCE = /^\s*(?:[=+_*]{3,}|[–—][-–—]{0,2}|-{1,2}[–—]|-[–—]-?|-{2,})\s*$/u;
const KEY = /^\s*\p{L}[\p{L}_-]*\s*:/u;
const OWN_KEY = new RegExp(`^(?:${FRONT_MATTER_KEYS.join('|')})[ \\t]*:`, 'iu');
/** A name in a list, or what carries on the line before it. */
const BELOW_KEY = /^(?:[ \t]*[-–—•*][ \t]|[ \t]+\S)/u;

/** Lines without those that make code of a head, or of a whole file: ```` ```yaml ```` and the next such line. */
function withoutCode(lines: readonly string[]): readonly string[] {
  const isCode = /^`{3}(?:ya?ml|md|markdown)?\s*$/.test(lines[0] ?? '') && FENCE.test(lines[1] ?? '');
  const end = isCode ? lines.findIndex((line, at) => at > 0 && /^`{3}\s*$/.test(line)) : -1;
  return end < 0 ? lines : lines.filter((_, at) => at !== 0 && at !== end);
}

/** Makes the lines that open and close the front matter three hyphens, and the first of them the file's first line. */
export function withFence(text: string): string {
  const lines = withoutCode(text.replace(/^(?:[ \t\u00a0]*\n)+/, '').split('\n'));
  const isOpened = FENCE.test(lines[0] ?? '');
  const last = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
  const isHead = last > 0 && !lines.slice(1, last).some((line) => /^#{1,6}[ \t]/.test(line));
  if (!isOpened || !isHead) return withLackingFence(lines, isOpened) ?? text;
  if (!lines.slice(1, last).some((line) => KEY.test(line))) return text;
  return lines
    .map((line, at) => ((at === 0 || at === last) && line.trimEnd() !== '---' ? '---' : line))
    .join('\n');
}

/** The lines of a head that nothing opens or closes, between fences; null where a file does not begin with its forum and date. */
function withLackingFence(lines: readonly string[], isOpened: boolean): string | null {
  const from = isOpened ? 1 : 0;
  const end = lines.findIndex((line, at) => at >= from && !OWN_KEY.test(line) && !BELOW_KEY.test(line));
  const [head, after = ''] = [lines.slice(from, end), lines[end]];
  const has = (key: string): boolean => head.some((line) => line.toLowerCase().startsWith(key));
  const isClosed = FENCE.test(after);
  if (end < 0 || !has('forum') || !has('dato') || !(isClosed || after.trim() === '' || after.startsWith('#')))
    return null;
  const gap = after.startsWith('#') ? [''] : [];
  return ['---', ...head, '---', ...gap, ...lines.slice(isClosed ? end + 1 : end)].join('\n');
}
