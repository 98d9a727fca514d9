import type { ForumSlug } from '../../model/brand.ts';
import type { Forum } from '../../model/config.ts';
import type { ForumName } from '../../model/parsed.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { slug } from '../../model/text/slug.ts';
import { forumAbbreviations } from '../markdown/abbreviations.ts';
import { type MeetingPattern, meetingPatterns } from './reference-patterns.ts';

/** Finds and names the forums that a text speaks of. */
export interface ForumNames {
  /** A mention of a known forum. */
  readonly mention: Pattern;
  /** What a mention of a meeting looks like, compiled once for all files. */
  readonly meetingPatterns: readonly MeetingPattern[];
  /** The forum that a mention means; an unknown one gets the slug of its own name. */
  readonly resolve: (mention: string) => ForumName;
  /** The forums' abbreviations with the names they stand for. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Abbreviations that every Danish municipality uses, for bodies the archive does not hold. */
const COMMON: readonly (readonly [name: string, ...others: string[]])[] = [
  ['ØU', 'Økonomiudvalget', 'Økonomiudvalg', 'Økonomiudvalgsrådet'],
  ['KB', 'Kommunalbestyrelsen', 'Kommunalbestyrelse', 'Kommunalbestyrelsesrådet'],
];
const ENDINGS =
  '(?:udvalget|udvalg|udvalgsrådet|bestyrelsen|bestyrelse|bestyrelsesrådet|forum|rådet|byråd|MED|nævnet)';
const MEETING_TAIL = String.raw`(?:[’']?s)?(?:(?:\s+|-)?(?:ordinære\s+|ekstraordinære\s+)?(?:møde[tr]?|mødet))?`;

const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, String.raw`\s+`);

function namesOf(forum: Forum): string[] {
  const base = forum.navn.replace(/(?:et|en)$/u, '');
  return [...new Set([forum.navn, base.length > 5 ? base : forum.navn, ...forum.forkortelser])];
}

/** An abbreviation is only itself in capitals («KB», not «kb»); a name may begin with a small letter. */
function namePattern(name: string): string {
  const first = name[0] ?? '';
  const isAbbreviation = name.length <= 5 && name === name.toUpperCase();
  return isAbbreviation
    ? escapePattern(name)
    : `[${first.toUpperCase()}${first.toLowerCase()}]${escapePattern(name.slice(1))}`;
}

const stem = (mention: string): string =>
  mention
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s-]*(?:ordinære |ekstraordinære )?møde[tr]?$/u, '')
    .replace(/[’']s$/u, '')
    .trim();

/** Builds the look-up for the forums of an archive. */
export function forumNames(forums: readonly Forum[]): ForumNames {
  const byName = new Map<string, ForumName>();
  const add = (name: string, forum: ForumName): void => {
    for (const key of [name, `${name}s`, `${name}et`, `${name}en`]) {
      if (!byName.has(stem(key))) byName.set(stem(key), forum);
    }
  };
  for (const { slug: own, navn, ...forum } of forums) {
    for (const name of [own as string, ...namesOf({ slug: own, navn, ...forum })])
      add(name, { slug: own, navn });
  }
  for (const [navn, ...others] of COMMON) {
    const known = [navn, ...others]
      .map((name) => byName.get(stem(name)))
      .find((forum) => forum !== undefined);
    const forum = known ?? { slug: slug(navn) as ForumSlug, navn };
    for (const name of [navn, ...others]) add(name, forum);
  }
  const names = [...forums.flatMap(namesOf), ...COMMON.flat()];
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const known = `(?:${longestFirst.map(namePattern).join('|')})${MEETING_TAIL}`;
  return {
    mention: new Pattern(String.raw`(?<![\p{L}\d])${known}(?![\p{L}\d])`, 'giu'),
    meetingPatterns: meetingPatterns(
      known,
      String.raw`(?:(?:\p{L}+-\s*(?:,|&|og)\s+)*\p{L}[\p{L}-]*${ENDINGS})${MEETING_TAIL}`,
    ),
    abbreviations: forumAbbreviations(forums),
    resolve: (mention) => {
      const key = stem(mention);
      const singular = key.replace(/s$/u, '');
      const name = mention.normalize('NFC').replace(/\s+/g, ' ').trim();
      return byName.get(key) ?? byName.get(singular) ?? { slug: slug(name) as ForumSlug, navn: name };
    },
  };
}
