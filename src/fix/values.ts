// Mends of the values in the front matter: a date, a time, a forum, and what is one word of a few.
import { meantDate } from '../check/rules/hoved/dato-ugyldig.ts';
import { HEAD_TEXTS } from '../check/rules/hoved/hoved-kommentar.ts';
import { meantTime } from '../check/rules/hoved/tid-ugyldig.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Forum } from '../model/config.ts';
import { MEETING_KINDS, MEETING_STATES } from '../model/parsed.ts';
import type { FrontMatterEntry } from '../parse/head/facts.ts';
import { findForum } from '../parse/head/header.ts';
import { BULLETS, RUNNING_BULLETS } from '../parse/misread/joined-lines.ts';
import { type Edit, lineAt, type Mend, type Mendable } from './mend.ts';

/** A value with a `#` in it that letters or numbers follow, after its key or its dash. */
const CUT =
  /^(?<before>[\p{L} ]+:[ \t]+|[ \t]*-[ \t]+)(?<value>[^"'[{|>&*!%@`\s#][^\n]*? #[\p{L}\p{N}][^\n]*?)[ \t]*$/u;

const entryEdits = (
  { file, span, text }: Mendable,
  keys: readonly string[],
  meant: (entry: FrontMatterEntry) => string | null,
): Edit[] =>
  file.facts.frontMatter.entries
    .filter((entry) => keys.includes(entry.key) && entry.source !== '' && entry.itemPlaces.length === 0)
    .flatMap((entry) => {
      const place = span(entry.valuePlace);
      const better = meant(entry);
      return better === null || better === text.slice(place.start, place.end)
        ? []
        : [{ ...place, text: better }];
    });

/** A date in another form; the file's name must not say another day. */
const date: Mend = {
  rules: ['dato-ugyldig'],
  edits: (found) => {
    const named = /\d{4}-\d{2}-\d{2}/.exec(found.file.path.split('/').at(-1) ?? '')?.[0];
    return entryEdits(found, ['dato'], ({ source }) => {
      if (/^["']?\d{4}-\d{2}-\d{2}["']?$/.test(source)) return null;
      // A time beside the day would be lost.
      const written = source.replace(/ 00:00(?::00)?(?=["']?$)/, '');
      if (/\d:\d{2}|\bkl\b/iu.test(written)) return null;
      const day = meantDate(written.replace(/[‐‑‒–—−]/gu, '-'));
      return day !== null && (named === undefined || named === day) ? day : null;
    });
  },
};

const time: Mend = {
  rules: ['tid-ugyldig'],
  edits: (found) =>
    entryEdits(found, ['tid'], ({ source }) => {
      const meant = meantTime(source);
      return meant === null ? null : `"${meant}"`;
    }),
};

/** `status: Godkendt` and `type: referatt`. */
const oneOfFew: Mend = {
  rules: ['noegle-vaerdi'],
  edits: (found) =>
    entryEdits(found, ['type', 'status'], ({ key, value }) => {
      const values: readonly string[] = key === 'type' ? MEETING_KINDS : MEETING_STATES;
      return values.includes(String(value)) ? null : nearest(String(value).trim(), values, 1);
    }),
};

/** A text as YAML takes it for one. */
const written = (name: string): string =>
  /^\p{L}[^:#,[\]{}"'\n]*$/u.test(name) ? name : JSON.stringify(name);

/**
 * The forum that a name means which no forum has: it differs in capitals, is an abbreviation, or is one letter away from
 * the forum in whose folder the file lies.
 */
function meantForum(name: string, folder: string, forums: readonly Forum[]): string | null {
  const low = name.toLowerCase();
  const alike = forums.filter(({ slug, navn, forkortelser }) =>
    [slug, navn, ...forkortelser].some((own) => own.toLowerCase() === low),
  );
  const near = forums.filter(({ slug, navn }) => slug === folder && nearest(name, [navn, slug], 1) !== null);
  const [only, other] = alike.length > 0 ? alike : near;
  return only && !other ? only.navn : null;
}

const forum: Mend = {
  rules: ['forum-ukendt'],
  edits: (found) =>
    entryEdits(found, ['forum'], ({ value }) => {
      const folder = found.file.path.split('/')[0] ?? '';
      const meant = findForum(value, found.forums)
        ? null
        : meantForum(String(value).trim(), folder, found.forums);
      return meant === null ? null : written(meant);
    }),
};

/** What parts names that are no list yet: the end of a line, or a bullet; and the sign before one. */
const NEXT_NAME = new RegExp(`\\n|[ \\t]+(?=[${RUNNING_BULLETS}])`, 'u');
const LIST_SIGN = new RegExp(String.raw`^\s*(?:[${BULLETS}]|\d{1,2}[.)](?=\s))\s*`, 'u');

/** `deltagere: Formanden`: a list of one; on several lines or behind bullets, of as many. Other signs are for a person to tell. */
const listOfText: Mend = {
  rules: ['noegle-vaerdi'],
  edits: (found) =>
    entryEdits(found, ['deltagere', 'afbud'], ({ value, source, keyPlace, valuePlace }) => {
      if (typeof value !== 'string' || value === '') return null;
      const lines = source
        .split(NEXT_NAME)
        .map((line) => line.replace(LIST_SIGN, '').trim())
        .filter((line) => line !== '');
      const isBelow = valuePlace.start.line > keyPlace.start.line;
      if (lines.length > 1 && !lines.every((line) => /^\p{Lu}[^:#]*[^:#,;-]$/u.test(line))) return null;
      if (lines.length > 1 && isBelow) return `- ${lines.join('\n  - ')}`;
      const isOne = !/[,;[\]{}]| (?:og|samt) /u.test(value);
      return isOne || lines.length > 1 ? `[${lines.map(written).join(', ')}]` : null;
    }),
};

/** `sted: Lokale #4`: a comment has a space behind its sign. */
const cut: Mend = {
  rules: ['hoved-kommentar'],
  edits: ({ file, text, span }) =>
    file.facts.frontMatter.entries
      .filter(({ key }) => HEAD_TEXTS.has(key))
      .flatMap(({ comments }) => comments.map((place) => span(place).start))
      .flatMap((at): Edit[] => {
        const line = lineAt(text, at);
        const { before = '', value = '' } = CUT.exec(line.text)?.groups ?? {};
        return value === ''
          ? []
          : [{ start: line.start + before.length, end: line.end, text: JSON.stringify(value) }];
      }),
};

/** All mends of values. */
export const VALUES: readonly Mend[] = [date, time, oneOfFew, listOfText, cut, forum];
