import type * as z from 'zod';
import type { Archive, Sag } from '../model/archive.ts';
import type { moederSchema, sagerSchema } from './list-schemas.ts';
import type { Href } from './meeting-data.ts';
import { heading } from './version.ts';

/** `/data/moeder.json`: every meeting in a line, oldest first. */
export const moederList = (archive: Archive, href: Href): z.infer<typeof moederSchema> => ({
  ...heading('moeder', href),
  moeder: archive.meetings.map((meeting) => ({
    id: meeting.id,
    url: href(meeting.url),
    data: href(`/data/moeder/${meeting.id}.json`),
    kind: meeting.kind,
    forum: { slug: meeting.forum.slug, navn: meeting.forum.navn },
    date: meeting.date,
    status: meeting.status.state,
    punkter: meeting.punkter.length,
  })),
});

function sagEntry(sag: Sag, href: Href): z.infer<typeof sagerSchema>['sager'][number] {
  return {
    nummer: sag.nummer,
    url: href(sag.url),
    titel: sag.titel,
    first: sag.first,
    last: sag.last,
    behandlinger: sag.events
      .filter((event) => event.type === 'behandling')
      .map(({ date, punkt }) => ({
        url: href(punkt.url),
        date,
        forum: punkt.meeting.forum.slug,
        udfald: punkt.udfald,
      })),
  };
}

/** `/data/sager.json`: every case with the items that carry its number. */
export const sagerList = (archive: Archive, href: Href): z.infer<typeof sagerSchema> => ({
  ...heading('sager', href),
  sager: archive.sager.map((sag) => sagEntry(sag, href)),
});
