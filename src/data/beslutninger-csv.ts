import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import { wholeUrl } from '../model/base-path.ts';
import { groupBy } from '../model/group-by.ts';
import { countedDecisions } from '../model/own-decision.ts';
import type { SiteFile } from './data-files.ts';
import type { Href } from './meeting-data.ts';

/** A field as Danish Excel reads it; a leading sign that would make it a formula gets an apostrophe. */
function csvField(value: string): string {
  const safe = /^[-=+@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function decisionRow(meeting: Meeting, punkt: Punkt, address: Href): string[] | null {
  const decisions = countedDecisions(punkt);
  const last = decisions.at(-1);
  if (!last) return null;
  return [
    meeting.date,
    meeting.forum.navn,
    String(punkt.nummer),
    punkt.kortTitel,
    punkt.sagsnumre.join(', '),
    punkt.udfald ?? '',
    decisions.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '),
    address(`${meeting.url}#${last.anchor}`),
  ];
}

const HEADER = ['dato', 'forum', 'punkt', 'titel', 'sagsnumre', 'udfald', 'beslutning', 'adresse'];

/** One decision a row; semicolons and a byte order mark, as Danish Excel wants it. */
function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[HEADER, ...rows].map((row) => `${row.map(csvField).join(';')}\r\n`).join('')}`;
}

/**
 * `/data/beslutninger.csv`, oldest first, and `/data/beslutninger/<year>.csv` for each year that has decisions: a row for
 * each line of the register, with its whole address where the archive knows its host.
 */
export function* beslutningerFiles(archive: Archive, href: Href): Generator<SiteFile> {
  const address: Href = (url) => wholeUrl(archive.config.baseUrl, url) ?? href(url);
  const rows = archive.meetings.flatMap((meeting) =>
    meeting.punkter.flatMap((punkt) => {
      const row = decisionRow(meeting, punkt, address);
      return row ? [row] : [];
    }),
  );
  yield { path: 'data/beslutninger.csv', text: csv(rows) };
  for (const [year, held] of groupBy(rows, ([date = '']) => date.slice(0, 4))) {
    yield { path: `data/beslutninger/${year}.csv`, text: csv(held) };
  }
}
