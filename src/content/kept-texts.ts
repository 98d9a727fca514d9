// What the store holds of a file's meeting.
import type { ParsedMeeting } from '../model/parsed.ts';
import type { SearchItem } from '../search/build/search-item.ts';
import type { TextStore } from './text-store.ts';

/** A meeting's texts out of the store; null where it lacks them. */
export function keptMeeting(key: string, store: TextStore): ParsedMeeting | null {
  const text = store.read(key);
  return text === null ? null : (JSON.parse(text) as ParsedMeeting);
}

/** Where the store holds what the search keeps of a file's items. */
export const itemsKey = (key: string): string => `${key}-soegning`;

/** What the search keeps of the open items of a meeting, out of the store; null where it lacks them. */
export function keptItems(key: string, store: TextStore): SearchItem[] | null {
  const text = store.read(itemsKey(key));
  return text === null ? null : (JSON.parse(text) as SearchItem[]);
}
