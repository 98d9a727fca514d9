// Forums that the archive knows, and new ones.
import type { ForumSlug } from '../../model/brand.ts';
import type { Forum } from '../../model/config.ts';
import { slug } from '../../model/text/slug.ts';
import { normalized } from '../blocks/block.ts';

/** The forum of the archive that a source names by name, slug or abbreviation. */
export function matchForum(name: string, forums: readonly Forum[]): Forum | null {
  const wanted = normalized(name);
  const names = (forum: Forum): string[] => [forum.navn, forum.slug, ...forum.forkortelser];
  return forums.find((forum) => names(forum).some((own) => normalized(own) === wanted)) ?? null;
}

const PREFIX = /^(\p{Lu}[\p{L}&]{0,9}) - \S/u;

/** The abbreviation that most titles begin with («CF - …»), or null. */
function inferAbbreviation(titles: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const prefix = PREFIX.exec(title)?.[1];
    if (prefix) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > titles.length ? best[0] : null;
}

/** A forum that the archive does not have yet, as the titles of its items tell it; null when its name makes no address. */
export function newForum(name: string, titles: readonly string[]): Forum | null {
  const navn = name.replace(/\s+/g, ' ').trim();
  const address = slug(navn);
  if (address === '') return null;
  const abbreviation = inferAbbreviation(titles);
  return {
    slug: address as ForumSlug,
    navn,
    forkortelser: abbreviation ? [abbreviation] : [],
    tidligere: [],
    titelpraefiks: abbreviation ? `${abbreviation} - ` : null,
    beskrivelse: null,
  };
}

const KOMMUNE = /(?<![\p{L}-])(\p{Lu}\p{Ll}[\p{L}]*(?:-\p{Lu}\p{L}+)*) Kommunes?(?!\p{L})/gu;
const NO_NAME = new Set([
  'Den',
  'Denne',
  'En',
  'Én',
  'Hver',
  'Hele',
  'For',
  'Til',
  'Fra',
  'Ny',
  'Vores',
  'Som',
]);

/** How often a text names each municipality. */
export function countKommuner(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(KOMMUNE)) {
    const kommune = `${name} Kommune`;
    if (!NO_NAME.has(name)) counts.set(kommune, (counts.get(kommune) ?? 0) + 1);
  }
  return counts;
}

/** Whether a text has words, and not only as the end of a longer one: «Havnebestyrelsen» is not «Bestyrelsen». */
export function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length));
}
