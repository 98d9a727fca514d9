import type { Archive, Meeting, Punkt, Sag } from '../model/archive.ts';
import { isOwnDecision } from '../model/own-decision.ts';
import type { Href } from './meeting-data.ts';

/** `/data/moeder.json`: every meeting in a line, oldest first. */
export function moederList(archive: Archive, href: Href): unknown[] {
  return archive.meetings.map((meeting) => ({
    id: meeting.id,
    url: href(meeting.url),
    data: href(`/data/moeder/${meeting.id}.json`),
    kind: meeting.kind,
    forum: { slug: meeting.forum.slug, navn: meeting.forum.navn },
    date: meeting.date,
    status: meeting.status.state,
    punkter: meeting.punkter.length,
  }));
}

function sagEntry(sag: Sag, href: Href): unknown {
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
export function sagerList(archive: Archive, href: Href): unknown[] {
  return archive.sager.map((sag) => sagEntry(sag, href));
}

/** A field as Danish Excel reads it; a leading sign that would make it a formula gets an apostrophe. */
function csvField(value: string): string {
  const safe = /^[=+@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function decisionRow(meeting: Meeting, punkt: Punkt, href: Href): string[] | null {
  const whose = { date: meeting.date, forum: meeting.forum.slug };
  const own = punkt.afsnit.filter((afsnit) => isOwnDecision(afsnit, whose));
  if (own.length === 0) return null;
  return [
    meeting.date,
    meeting.forum.navn,
    String(punkt.nummer),
    punkt.kortTitel,
    punkt.sagsnumre.join(', '),
    punkt.udfald ?? '',
    own.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '),
    href(`${punkt.url}-beslutning`),
  ];
}

const HEADER = ['dato', 'forum', 'punkt', 'titel', 'sagsnumre', 'udfald', 'beslutning', 'adresse'];

/** `/data/beslutninger.csv`: one decision a row, oldest first; semicolons and a byte order mark, as Danish Excel wants it. */
export function beslutningerCsv(archive: Archive, href: Href): string {
  const rows = archive.meetings.flatMap((meeting) =>
    meeting.punkter.flatMap((punkt) => {
      const row = decisionRow(meeting, punkt, href);
      return row ? [row] : [];
    }),
  );
  return `\uFEFF${[HEADER, ...rows].map((row) => `${row.map(csvField).join(';')}\r\n`).join('')}`;
}
