// What a meeting has from the rest of the archive, for its fingerprint.
import type { Meeting, MeetingRef, PunktRef } from '../../model/archive.ts';

const refMark = (ref: MeetingRef | null): unknown => ref && [ref.id, ref.kind, ref.state];
const punktMark = (ref: PunktRef | null): unknown =>
  ref && [ref.url, refMark(ref.meeting), ref.kortTitel, ref.lukket, ref.udfald];

/** Everything in a linked meeting that its own file does not tell, as short JSON; forums' names are the settings' alone. */
export function linkedParts({ status, previous, next, kilde, punkter, history }: Meeting): string {
  const own = punkter.map(({ links, bilag, referencer, sager, approves }) => [
    links.map(({ heading, loose, billeder }) => [heading, ...loose, ...(billeder ?? [])]),
    bilag.map(({ url, bytes }) => [url, bytes]),
    referencer.map(({ url }) => url),
    sager.map(({ url, earlier, later, count, held }) => [
      url,
      punktMark(earlier),
      punktMark(later),
      count,
      held,
    ]),
    approves.map(refMark),
  ]);
  return JSON.stringify([status, refMark(previous), refMark(next), kilde, own, history?.key]);
}
