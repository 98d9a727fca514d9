// What stands where something was taken down.
import type { MeetingId } from '../model/brand.ts';
import type { HeldBack, Removals, Tombstone } from '../model/fjernelse.ts';

/** Every address whose content was taken down, in order; also those at which the same content has turned up again. */
export function tombstonesOf({ list }: Removals, held: readonly HeldBack[]): Tombstone[] {
  const byUrl = new Map<string, Tombstone>();
  for (const { url, art, dato, grund } of held) byUrl.set(url, { url, art, dato, grund });
  for (const { adresse: url, art, dato, grund } of list) byUrl.set(url, { url, art, dato, grund });
  return [...byUrl.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The meetings that were taken down. */
export const removedMeetings = (tombstones: readonly Tombstone[]): ReadonlySet<MeetingId> =>
  new Set(tombstones.flatMap(({ art, url }) => (art === 'moede' ? [url.slice(1, -1) as MeetingId] : [])));
