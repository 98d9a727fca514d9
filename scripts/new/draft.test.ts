import { describe, expect, it, test } from 'vitest';
import type { Forum } from '../../src/model/config.ts';
import type { MeetingKind, ParsedMeeting } from '../../src/model/parsed.ts';
import { readIsoDate } from '../../src/model/time/danish-date.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { forumNames } from '../../src/parse/references/forum-names.ts';
import { type Asked, draftOf } from './draft.ts';
import { firstNumber } from './habits.ts';
import type { PastMeeting } from './history.ts';
import { draftText } from './text.ts';

const FORUM = {
  slug: 'chefforum',
  navn: 'Chefforum',
  forkortelser: ['CF'],
  titelpraefiks: 'CF - ',
  beskrivelse: null,
} as unknown as Forum;

/** A meeting on a day, whose body is written out. */
function meeting(day: string, body: string, head = ''): PastMeeting {
  const text = `---\nforum: Chefforum\ndato: ${day}\n${head}---\n\n${body}\n`;
  const context = { forums: [FORUM], names: forumNames([FORUM]) };
  const { meeting } = parseMeeting(text, `chefforum/${day.slice(0, 4)}/${day}.md`, context);
  if (!meeting) throw new Error(`no meeting on ${day}`);
  return { meeting, text };
}

const dateOf = (day: string): Asked['date'] => {
  const date = readIsoDate(day);
  if (!date) throw new Error(day);
  return date;
};

const next = (history: readonly PastMeeting[], more: Partial<Asked> = {}): string =>
  draftText(
    draftOf({ forum: FORUM, date: dateOf('2026-12-10'), kind: 'referat', agenda: null, ...more }, history),
  );

/** Minutes with a standing item before and after a case. */
const minutes = (day: string, before: string, at = 1): PastMeeting =>
  meeting(
    day,
    `## Punkt ${at}: CF - Godkendelse af dagsorden og referat

### Indstilling

Kommunaldirektøren indstiller,

1. at dagsordenen godkendes
2. at Chefforum godkender referatet fra mødet den ${before}

### Beslutning

Godkendt.

## Punkt ${at + 1}: CF - Sygefravær v. HR-chefen (9.05-9.35)

### Baggrund

Fraværet stiger.

### Beslutning

Drøftet.

## Punkt ${at + 2}: CF - Køb af grund (Lukket)

## Punkt ${at + 3}: CF - Evt.

### Beslutning

Intet.`,
    'tid: "09:00-11:30"\nsted: Rådhuset, lokale 2\ndeltagere:\n  - Kommunaldirektøren\nafbud:\n  - It-chefen\n',
  );

describe('the next minutes of a forum', () => {
  const history = [minutes('2026-10-01', '3. september 2026'), minutes('2026-10-29', '1. oktober 2026')];

  it('are held as the last ones were, and approve those by their date', () =>
    expect(next(history)).toBe(`---
forum: Chefforum
dato: 2026-12-10
tid: "09:00-11:30"
sted: Rådhuset, lokale 2
status: udkast
deltagere:
  - Kommunaldirektøren
  - It-chefen
---

## Punkt 1: CF - Godkendelse af dagsorden og referat

### Indstilling

Kommunaldirektøren indstiller,

1. at dagsordenen godkendes
2. at Chefforum godkender referatet fra mødet den 29. oktober 2026

### Beslutning

## Punkt 2: CF - Skriv titlen her

### Baggrund

### Beslutning

## Punkt 3: CF - Evt.

### Beslutning
`));

  it('approve nothing of minutes that say they are approved', () => {
    const approved = meeting('2026-11-12', '## Punkt 1: CF - Evt.', 'status: godkendt\n');
    expect(next([...history, approved])).not.toContain('12. november');
  });

  it('have an item of their own for the approval where the forum had none', () =>
    expect(next([meeting('2026-11-12', '## Punkt 1: CF - Evt.\n\n### Beslutning\n\nIntet.')])).toContain(
      '## Punkt 1: CF - Godkendelse af referatet fra mødet den 12. november 2026\n',
    ));

  it('name one meeting where the last ones named several', () =>
    expect(
      next([meeting('2026-11-12', '## Punkt 1: Godkendelse af referaterne fra den 1. og 2. oktober 2026')]),
    ).toContain('## Punkt 1: Godkendelse af referatet fra mødet den 12. november 2026\n'));

  it('of a forum without any are an item to begin with', () =>
    expect(next([])).toBe(
      '---\nforum: Chefforum\ndato: 2026-12-10\nstatus: udkast\n---\n\n## Punkt 1: CF - Skriv titlen her\n\n### Sagsfremstilling\n\n### Indstilling\n\n### Beslutning\n',
    ));
});

test('what comes at each of two meetings and is no case comes again', () => {
  const body =
    '## Punkt 1: Siden sidst\n\n### Referat\n\nLidt.\n\n## Punkt 2: Ny cykelsti\n\n### Sagsfremstilling\n\nTekst.';
  const text = next([meeting('2026-09-10', body), meeting('2026-10-08', body)]);
  expect(text).toContain(': Siden sidst\n');
  expect(text).not.toContain('cykelsti');
});

test('a case of one section alone does not tell where that section stands', () => {
  const text = next([
    meeting('2026-09-10', '## Punkt 1: A\n\n### Resumé\n\nx\n\n### Økonomi\n\nx\n\n### Beslutning\n\nx'),
    meeting('2026-10-08', '## Punkt 1: B\n\n### Beslutning\n\nx'),
  ]);
  expect(text).toMatch(/### Resumé\n\n### Økonomi\n\n### Beslutning\n/);
});

test('an agenda’s line of case numbers is told once', () => {
  const agenda = meeting(
    '2026-12-10',
    '## Punkt 1: Plan\n\nSagsnr. 05.13.00-P20-3-26\n\n### Sagsfremstilling\n\nTekst.',
  );
  const text = next([], { agenda });
  expect(text).toContain('## Punkt 1: Plan\n\n05.13.00-P20-3-26\n\n### Sagsfremstilling');
});

test('an agenda alone tells who is expected', () => {
  const agenda = meeting('2026-10-08', '## Punkt 1: A', 'type: dagsorden\ndeltagere: [Kommunaldirektøren]\n');
  expect(next([agenda])).toContain('deltagere:\n  - Kommunaldirektøren\n');
});

test('an agenda names who is expected, and decides nothing', () => {
  const text = next([minutes('2026-10-29', '1. oktober 2026')], { kind: 'dagsorden' as MeetingKind });
  expect(text).toContain('type: dagsorden\ndeltagere:\n');
  expect(text).not.toMatch(/Beslutning|status/);
});

test('minutes of an agenda have its items with a place for each decision; of a closed one nothing but its heading', () => {
  const agenda = meeting(
    '2026-12-10',
    `## Punkt 4: CF - Klimaplan

09.00.00-P16-1-23

Ord før afsnittene.

### Bilag

- [Plan](2026-12-10/plan.pdf)

## Punkt 7: Lukket

Hemmelig tekst.`,
    'type: dagsorden\ntid: "10:00"\n',
  );
  const text = next([minutes('2026-10-29', '1. oktober 2026')], { agenda });
  expect(text.slice(text.indexOf('## Punkt'))).toBe(`## Punkt 4: CF - Klimaplan

09.00.00-P16-1-23

Ord før afsnittene.

### Beslutning

### Bilag

- [Plan](2026-12-10/plan.pdf)

## Punkt 7: Lukket
`);
  expect(text).toContain('tid: "10:00"');
});

/** Meetings with their first and last item's number. */
const numbered = (...spans: readonly [string, number, number][]): ParsedMeeting[] =>
  spans.map(([day, from, to]) => meeting(day, `## Punkt ${from}: A\n\n## Punkt ${to}: B`).meeting);

test.for<[string, ReturnType<typeof numbered>, string, number]>([
  ['nothing before', [], '2026-12-10', 1],
  ['each from 1', numbered(['2026-01-10', 1, 8], ['2026-02-10', 1, 5]), '2026-12-10', 1],
  ['running through the year', numbered(['2026-01-10', 1, 8], ['2026-02-10', 9, 15]), '2026-12-10', 16],
  ['anew in a new year', numbered(['2026-01-10', 1, 8], ['2026-02-10', 9, 15]), '2027-01-10', 1],
  ['a gap in the archive', numbered(['2025-10-07', 96, 104], ['2026-11-17', 131, 142]), '2026-12-15', 143],
  ['a gap, and a new year', numbered(['2025-10-07', 96, 104], ['2026-11-17', 131, 142]), '2027-01-15', 1],
  ['a hundred for each', numbered(['2026-01-10', 601, 605], ['2026-02-10', 701, 703]), '2026-12-10', 801],
  ['running over the years', numbered(['2025-12-10', 300, 310], ['2026-01-10', 311, 315]), '2027-01-10', 316],
])('numbers: %s', ([, history, date, expected]) => expect(firstNumber(history, date)).toBe(expected));
