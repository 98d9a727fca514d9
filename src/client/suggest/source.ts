import { fetchPacked } from '../../search/format/packed.ts';
import {
  SUGGEST_FOLDER,
  type SuggestGround,
  type SuggestMeetings,
  type SuggestShard,
  shardFor,
} from '../../search/format/suggest.ts';
import { numberKey } from '../../search/format/suggest-number.ts';
import { chooseSuggestions, MOST, type SuggestionGroup } from './choose.ts';
import { matchForums, matchMeetings, meetingWish } from './match-meeting.ts';
import { matchNumbers, typedNumber } from './match-number.ts';
import type { PageSuggestion } from './suggestion.ts';
import { type Read, titleSource } from './titles.ts';

/** Finds suggestions for what is typed. Fails when the site's files cannot be read. */
export type SuggestionSource = (query: string) => Promise<readonly SuggestionGroup[]>;

/** Makes a source that reads the site's files as they are needed, each once. */
export function suggestionSource(base: string): SuggestionSource {
  const files = new Map<string, Promise<unknown>>();
  const read: Read = <T>(name: string) => {
    const known = files.get(name) ?? fetchPacked<T>(`${base}${SUGGEST_FOLDER}/${name}.pak`);
    files.set(name, known);
    return known as Promise<T>;
  };
  const titlesFor = titleSource(read);
  return async (query) => {
    const ground = await read<SuggestGround>('grund');
    const [titles, numbers, moeder] = await Promise.all([
      titlesFor(ground, query),
      numbersFor(ground, query, read),
      meetingsFor(ground, query, read),
    ]);
    const ofKind = (wanted: string): PageSuggestion[] => titles.filter(({ kind }) => kind === wanted);
    const meetings: SuggestionGroup = { kind: 'moede', suggestions: moeder };
    const groups: SuggestionGroup[] = [
      { kind: 'forum', suggestions: matchForums(ground.forummer, query) },
      { kind: 'sag', suggestions: [...numbers, ...ofKind('sag')] },
      { kind: 'punkt', suggestions: ofKind('punkt') },
    ];
    const isDate = meetingWish(ground.forummer, query)?.date;
    return chooseSuggestions(isDate ? [meetings, ...groups] : [...groups, meetings]);
  };
}

async function numbersFor(ground: SuggestGround, query: string, read: Read): Promise<PageSuggestion[]> {
  const typed = typedNumber(query);
  const start = typed && shardFor(numberKey(typed), new Set(ground.numre.split(' ')));
  return typed && start ? matchNumbers((await read<SuggestShard>(`nummer-${start}`)).sager, typed) : [];
}

async function meetingsFor(
  { forummer }: SuggestGround,
  query: string,
  read: Read,
): Promise<PageSuggestion[]> {
  const wish = meetingWish(forummer, query);
  return wish ? matchMeetings(await read<SuggestMeetings>('moeder'), forummer, wish, MOST) : [];
}
