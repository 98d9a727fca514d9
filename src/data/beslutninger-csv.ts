import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import { isOwnDecision } from '../model/own-decision.ts';
import type { SiteFile } from './data-files.ts';
import type { Href } from './meeting-data.ts';

/** A field as Danish Excel reads it; a leading sign that would make it a formula gets an apostrophe. */
function csvField(value: string): string {
  const safe = /^[-=+@\t\r]/.test(value) ? `'${value}` : value;
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

/** One decision a row; semicolons and a byte order mark, as Danish Excel wants it. */
function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[HEADER, ...rows].map((row) => `${row.map(csvField).join(';')}\r\n`).join('')}`;
}

/** `/data/beslutninger.csv`, oldest first, and `/data/beslutninger/<year>.csv` for each year that has decisions. */
export function* beslutningerFiles(archive: Archive, href: Href): Generator<SiteFile> {
  const rows = archive.meetings.flatMap((meeting) =>
    meeting.punkter.flatMap((punkt) => {
      const row = decisionRow(meeting, punkt, href);
      return row ? [row] : [];
    }),
  );
  yield { path: 'data/beslutninger.csv', text: csv(rows) };
  for (const [year, held] of groupBy(rows, ([date = '']) => date.slice(0, 4))) {
    yield { path: `data/beslutninger/${year}.csv`, text: csv(held) };
  }
}
