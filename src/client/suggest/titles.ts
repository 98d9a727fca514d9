import { fold, isTelling } from '../../danish/fold.ts';
import type { IsoDate } from '../../model/brand.ts';
import { longDate } from '../../model/time/danish-date.ts';
import { type SuggestGround, type SuggestShard, shardFor } from '../../search/format/suggest.ts';
import { type FoldedTitle, foldTitle, matchTitle, typedWords } from './match.ts';
import { meetingUrl } from './match-meeting.ts';
import { sagSuggestion } from './match-number.ts';
import { type PageSuggestion, unmarked } from './suggestion.ts';

/** Reads one of the site's files of suggestions. */
export type Read = <T>(name: string) => Promise<T>;

/** A title that is ready to be compared, and the page that it leads to. */
interface ReadyTitle {
  readonly title: FoldedTitle;
  readonly key: string;
  readonly suggest: (text: PageSuggestion['text']) => PageSuggestion;
}

/** How many files are asked for at once: those of the longest words. */
const MOST_FILES = 3;

/** Finds the titles of cases and items in which every word typed begins one; each file is readied once. */
export function titleSource(read: Read): (ground: SuggestGround, query: string) => Promise<PageSuggestion[]> {
  const ready = new Map<string, Promise<ReadyTitle[]>>();
  const load = async (start: string, ground: SuggestGround): Promise<ReadyTitle[]> =>
    readyTitles(await read<SuggestShard>(`titel-${start}`), ground);
  return async (ground, query) => {
    const typed = typedWords(query);
    const starts = startsOf(typed, new Set(ground.titler.split(' ')));
    for (const start of starts) if (!ready.has(start)) ready.set(start, load(start, ground));
    const titles = (await Promise.all(starts.map((start) => ready.get(start) ?? []))).flat();
    return matching([...new Map(titles.map((title) => [title.key, title])).values()], typed);
  };
}

/** The files to look in; none where a word that tells something begins nothing. */
function startsOf(typed: readonly string[], known: ReadonlySet<string>): string[] {
  const words = typed.map(fold).filter((word) => word.length > 1);
  const telling = words.filter(isTelling);
  if (telling.some((word) => shardFor(word, known) === null)) return [];
  // The last word may be the start of another, though it is a small one as it stands.
  const looked = [...telling, ...words.slice(-1)].sort((a, b) => b.length - a.length);
  const starts = looked.map((word) => shardFor(word, known)).filter((start) => start !== null);
  return [...new Set(starts)].slice(0, MOST_FILES);
}

function readyTitles({ sager, punkter }: SuggestShard, { forummer }: SuggestGround): ReadyTitle[] {
  const ofSager = sager.map(([titel, nummer]): ReadyTitle => {
    const suggest: ReadyTitle['suggest'] = (text) => sagSuggestion(nummer, text, unmarked(nummer));
    return { title: foldTitle(titel), key: `${nummer} ${titel}`, suggest };
  });
  const ofPunkter = punkter.flatMap(([titel, at, date, raekke, nummer]): ReadyTitle[] => {
    const forum = forummer[at];
    if (!forum) return [];
    const url = `${meetingUrl(forum, date, raekke)}#punkt-${nummer}`;
    const note = unmarked(`${forum.navn}, ${longDate(date as IsoDate)}`);
    return [{ title: foldTitle(titel), key: url, suggest: (text) => ({ kind: 'punkt', url, text, note }) }];
  });
  return [...ofSager, ...ofPunkter];
}

function matching(titles: readonly ReadyTitle[], typed: readonly string[]): PageSuggestion[] {
  return titles
    .flatMap(({ title, suggest }) => {
      const match = matchTitle(title, typed);
      return match ? [{ score: match.score, suggestion: suggest(match.parts) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ suggestion }) => suggestion);
}
