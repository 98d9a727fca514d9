import { describe, expect, test } from 'vitest';
import { archiveOf, DEFAULT_ARKIV, type Files, meetingFile } from '../../test/support/content.ts';
import { type Ics, readIcs } from '../../test/support/ics.ts';
import type { IsoDate } from '../model/brand.ts';
import { calendars } from './calendar.ts';

const HOST = { 'arkiv.yaml': `${DEFAULT_ARKIV}baseUrl: https://eksempel.dk/referater/\n` };
const HELD = meetingFile('## Punkt 1: Holdt', '2026-11-17', 'byraadet');
const agenda = (date: string, head = '', body = ''): Files =>
  meetingFile(body, date, 'chefforum', `type: dagsorden\n${head}`);

async function read(files: Files, sourceDate: string | null = null): Promise<Map<string, Ics>> {
  const all = [...calendars(await archiveOf({ ...HOST, ...files }), sourceDate as IsoDate | null)];
  return new Map(all.map(({ path, text }) => [path, readIcs(text)]));
}

const dates = (ics: Ics | undefined): (string | undefined)[] =>
  (ics?.events ?? []).map((event) => event.get('DTSTART')?.slice(0, 8));

describe('a planned meeting', () => {
  test('has its time, its place, its address and what is to be dealt with in the open', async () => {
    const body =
      '## Punkt 1: CF - Budget; igen, og «mere»\n\n## Punkt 2: Lukket: Køb af jord\n\n## Punkt 3: Evt.';
    const files = agenda('2026-12-02', 'tid: "09:00-11:30"\nsted: Rådhuset, lokale 2\n', body);
    const [event] = (await read({ ...HELD, ...files })).get('kalender.ics')?.events ?? [];
    expect(Object.fromEntries(event ?? [])).toEqual({
      UID: 'referater-chefforum-2026-12-02@eksempel.dk',
      SEQUENCE: '0',
      DTSTAMP: '20261117T000000Z',
      DTSTART: '20261202T080000Z',
      DTEND: '20261202T103000Z',
      SUMMARY: 'Chefforum: møde',
      TRANSP: 'OPAQUE',
      LOCATION: 'Rådhuset, lokale 2',
      DESCRIPTION:
        'Dagsorden:\n1. Budget; igen, og «mere»\n3. Evt.\nhttps://eksempel.dk/referater/chefforum/2026-12-02/',
      URL: 'https://eksempel.dk/referater/chefforum/2026-12-02/',
      STATUS: 'CONFIRMED',
    });
  });

  test('begins an hour earlier by UTC in summer, and has no end when nobody knows it', async () => {
    const [event] = (await read(agenda('2026-06-16', 'tid: "17:00"\n'))).get('kalender.ics')?.events ?? [];
    expect(event?.get('DTSTART')).toBe('20260616T150000Z');
    expect(event?.has('DTEND')).toBe(false);
  });

  test('is a whole day when it has no time', async () => {
    const { lines } = (await read(agenda('2026-12-02'))).get('kalender.ics') ?? { lines: [] };
    expect(lines).toContain('DTSTART;VALUE=DATE:20261202');
  });

  test('is marked when its agenda is cancelled; cancelled minutes are no plan', async () => {
    const files = {
      ...HELD,
      ...agenda('2026-12-02', 'status: aflyst\n'),
      ...meetingFile('', '2026-12-09', 'byraadet', 'status: aflyst\n'),
    };
    const events = (await read(files)).get('kalender.ics')?.events ?? [];
    expect(events.map((event) => event.get('SUMMARY'))).toEqual(['AFLYST: Chefforum: møde']);
    for (const event of events) {
      expect(event.get('STATUS')).toBe('CANCELLED');
      expect(event.get('SEQUENCE')).toBe('1');
    }
  });
});

describe('what is still to come', () => {
  const files = { ...HELD, ...agenda('2026-11-03'), ...agenda('2026-11-17'), ...agenda('2026-12-02') };

  test('is what has no minutes from the day of the newest minutes on', async () => {
    expect(dates((await read(files)).get('kalender.ics'))).toEqual(['20261117', '20261202']);
  });

  test('is less when the content is of a later day, and never more', async () => {
    expect(dates((await read(files, '2026-11-18')).get('kalender.ics'))).toEqual(['20261202']);
    expect(dates((await read(files, '1970-01-01')).get('kalender.ics'))).toEqual(['20261117', '20261202']);
  });

  test('is told for each forum too, and a forum without plans has a calendar without events', async () => {
    const all = await read(files);
    expect(dates(all.get('chefforum/kalender.ics'))).toEqual(['20261117', '20261202']);
    expect(all.get('byraadet/kalender.ics')?.events).toEqual([]);
    for (const [path, { lines }] of all)
      expect(
        lines.filter((line) => line === 'BEGIN:VTIMEZONE'),
        path,
      ).toHaveLength(1);
    expect(all.get('chefforum/kalender.ics')?.properties.get('NAME')).toBe(
      'Chefforum: planlagte møder – Fjordby Kommunes referatarkiv',
    );
  });
});

test('no name can add a line, and no line is longer than 75 bytes', async () => {
  const evil = 'Å\u0007; \\\\ , END:VEVENT '.repeat(9);
  const arkiv = `${DEFAULT_ARKIV.replace('titel: Fjordby Kommunes referatarkiv', `titel: "A\\nEND:VCALENDAR, ${'æøå'.repeat(40)}"`)}`;
  const files = { 'arkiv.yaml': arkiv, ...agenda('2026-12-02', '', `## Punkt 1: ${evil}`) };
  const ics = (await read(files)).get('kalender.ics');
  expect(ics?.events).toHaveLength(1);
  expect(ics?.properties.get('NAME')).toContain('A END:VCALENDAR, æøå');
  expect(ics?.events[0]?.has('URL')).toBe(false);
  for (const line of ics?.lines ?? []) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
});
