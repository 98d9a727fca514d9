// Mends of the front matter: its fence, its quotation marks and dashes, its keys, its date and its time.

import { meantDate } from '../check/rules/hoved/dato-ugyldig.ts';
import { meantTime } from '../check/rules/hoved/tid-ugyldig.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { FRONT_MATTER_KEYS } from '../parse/head/header.ts';
import { type Edit, lineAt, type Mend, type Mendable } from './mend.ts';

/** Word writes a dash for three hyphens. */
const FENCE = /^(?:[–—][-–—]{0,2}|-{1,2}[–—]|-[–—]-?)[ \t]*$/u;

/** Makes the lines that open and close the front matter three hyphens, where a program has made dashes of them. */
export function withFence(text: string): string {
  const lines = text.split('\n');
  const isFence = (line: string | undefined): boolean => line !== undefined && FENCE.test(line);
  const first = lines[0]?.trimEnd() === '---' || isFence(lines[0]);
  const last = first
    ? lines.findIndex((line, at) => at > 0 && (line.trimEnd() === '---' || isFence(line)))
    : -1;
  if (last < 0 || !lines.slice(1, last).some((line) => /^\p{L}[\p{L}_-]*\s*:/u.test(line))) return text;
  return lines.map((line, at) => ((at === 0 || at === last) && isFence(line) ? '---' : line)).join('\n');
}

/** The lines of the front matter, without its fences. */
function headLines(text: string): ReturnType<typeof lineAt>[] {
  if (!text.startsWith('---\n')) return [];
  const end = text.indexOf('\n---', 3);
  const lines: ReturnType<typeof lineAt>[] = [];
  for (let at = 4; at <= end; at = (lines.at(-1)?.end ?? end) + 1) lines.push(lineAt(text, at));
  return lines;
}

const QUOTED =
  /^(?<before>\s*(?:-\s+)?(?:[\p{L}_-]+\s*:\s*)?)(?:[“”„‟](?<double>[^“”„‟"\\]*)[“”„‟]|[‘’‚‛](?<single>[^‘’‚‛'"\\]*)[‘’‚‛])(?<after>\s*)$/u;
const DASHED = /^(?<indent>\s*)[–—•‣·▪](?<space>[ \t\u00a0]+)(?=\S)/u;

/** Quotation marks that a program has bent, and dashes and bullets before the names of a list. */
const signs: Mend = {
  rules: ['hoved-ulaeseligt', 'noegle-vaerdi', 'dato-ugyldig', 'tid-ugyldig'],
  edits: ({ text }) =>
    headLines(text).flatMap((line): Edit[] => {
      const { before = '', double, single, after = '' } = QUOTED.exec(line.text)?.groups ?? {};
      const inner = double ?? single;
      if (inner !== undefined && before.trim() !== '')
        return [{ start: line.start, end: line.end, text: `${before}"${inner}"${after}` }];
      const dash = DASHED.exec(line.text);
      const indent = dash?.groups?.indent ?? '';
      return dash ? [{ start: line.start, end: line.start + dash[0].length, text: `${indent}- ` }] : [];
    }),
};

const LEAD = /^\s*(?:-\s+)?(?:[\p{L}_-]+\s*:\s*)?/u;

/** Spaces that YAML takes for letters, and tabs that it does not take, before a key, a name or a value. */
const spaces: Mend = {
  rules: ['hoved-ulaeseligt'],
  edits: ({ text }) =>
    headLines(text).flatMap((line): Edit[] => {
      const lead = LEAD.exec(line.text)?.[0] ?? '';
      const better = lead
        .replace(/[\u00a0\u2007\u202f]/gu, ' ')
        .replace(/^ *\t\s*/, (indent) => indent.replaceAll('\t', '  '));
      const isSame = better === lead || line.text.trim() === '';
      return isSame ? [] : [{ start: line.start, end: line.start + lead.length, text: better }];
    }),
};

/** The key that was meant: the same in capitals, or one letter away. */
function meantKey(key: string, taken: readonly string[]): string | null {
  const same = FRONT_MATTER_KEYS.find((own) => own.toLowerCase() === key.toLowerCase());
  const near = FRONT_MATTER_KEYS.filter((own) => nearest(key, [own], 1) !== null);
  const found = same ?? (key.length > 3 && near.length === 1 ? near[0] : undefined);
  return found !== undefined && found !== key && !taken.includes(found) ? found : null;
}

const keys: Mend = {
  rules: ['noegle-ukendt'],
  edits: ({ file, span }) => {
    const { entries } = file.facts.frontMatter;
    const taken = entries.map(({ key }) => key);
    return entries
      .filter(({ key }) => !(FRONT_MATTER_KEYS as readonly string[]).includes(key))
      .flatMap(({ key, keyPlace }) => {
        const text = meantKey(key, taken);
        return text === null ? [] : [{ ...span(keyPlace), text }];
      });
  },
};

const entryEdits = (
  { file, span, text }: Mendable,
  key: string,
  meant: (source: string) => string | null,
): Edit[] =>
  file.facts.frontMatter.entries
    .filter((entry) => entry.key === key && entry.source !== '' && entry.itemPlaces.length === 0)
    .flatMap((entry) => {
      const place = span(entry.valuePlace);
      const better = meant(entry.source);
      return better === null || better === text.slice(place.start, place.end)
        ? []
        : [{ ...place, text: better }];
    });

/** A date in another form; the file's name must not say another day. */
const date: Mend = {
  rules: ['dato-ugyldig'],
  edits: (found) => {
    const named = /\d{4}-\d{2}-\d{2}/.exec(found.file.path.split('/').at(-1) ?? '')?.[0];
    return entryEdits(found, 'dato', (source) => {
      if (/^["']?\d{4}-\d{2}-\d{2}["']?$/.test(source)) return null;
      const day = meantDate(source.replace(/[‐‑‒–—−]/gu, '-'));
      return day !== null && (named === undefined || named === day) ? day : null;
    });
  },
};

const time: Mend = {
  rules: ['tid-ugyldig'],
  edits: (found) =>
    entryEdits(found, 'tid', (source) => {
      const meant = meantTime(source);
      return meant === null ? null : `"${meant}"`;
    }),
};

/** All mends of the front matter. */
export const FRONT_MATTER: readonly Mend[] = [spaces, signs, keys, date, time];
