import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkArchive } from '../../src/archive/link/link.ts';
import { summaryOf } from '../../src/archive/link/summarize.ts';
import { wholeMeeting } from '../../src/archive/link/whole-meeting.ts';
import { meetingData } from '../../src/data/meeting-data.ts';
import type { MeetingData } from '../../src/data/schema.ts';
import { importText } from '../../src/import/import-text.ts';
import type { ArkivConfig, Forum } from '../../src/model/config.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { forumNames } from '../../src/parse/references/forum-names.ts';

/** What is true of a real document, written down beside it. */
interface Truth {
  readonly kind: string;
  readonly forum: string;
  readonly date: string;
  readonly start: string;
  readonly place: string;
  readonly punkter: readonly Record<string, unknown>[];
  readonly referencer: readonly { readonly punkt: string; readonly tekst: string; readonly maal: string }[];
}

const folder = process.env.REFERATER ?? '';
const expected = join(folder, 'expected');
const names = folder !== '' && existsSync(expected) ? readdirSync(expected).sort() : [];

const WARNED_OF: ArkivConfig['persondata'] = {
  ...{ telefon: 'advarsel', mail: 'advarsel', adresse: 'advarsel' },
  ...{ ord: 'advarsel', skjult: 'advarsel', ulaest: 'advarsel' },
};

/** Every document imported, parsed and linked into one archive. */
function dataOf(files: readonly string[]): MeetingData[] {
  let forums: readonly Forum[] = [];
  const texts = files.map((name) => {
    const bytes = readFileSync(join(folder, name.replace(/\.json$/, '.txt')));
    const imported = importText({ name, bytes }, { forum: null, forums });
    if (!imported.ok) throw new Error(name);
    if (imported.isNewForum) forums = [...forums, imported.forum];
    return imported;
  });
  const context = { forums, names: forumNames(forums) };
  const parsed = texts.flatMap(({ markdown, path }) => parseMeeting(markdown, path, context).meeting ?? []);
  const byId = new Map(parsed.map((meeting) => [meeting.id, meeting]));
  const config = {
    ...{ organisation: '', titel: '', baseUrl: '/', synlighed: 'intern' as const, kontakt: null, was: null },
    ...{
      farve: null,
      logo: null,
      forummer: forums,
      sikkerhedskontakt: null,
      bilagsgraense: 25,
      emner: {},
      historik: 'nej' as const,
      oparl: false,
      redigering: null,
      beslaegtedeOrd: [],
      personsider: { lister: [], personer: [] },
      persondata: WARNED_OF,
    },
  };
  const archive = linkArchive({ config, meetings: parsed.map(summaryOf), entries: new Map() });
  return archive.meetings.map((meeting) => {
    const texts = byId.get(meeting.id);
    if (!texts) throw new Error(meeting.id);
    return meetingData(wholeMeeting(meeting, texts, ''), (url) => url);
  });
}

const seen = (punkt: MeetingData['punkter'][number]): Record<string, unknown> => ({
  ...punkt,
  afsnit: punkt.afsnit.map(({ kind, date }) => (date ? `${kind}:${date}` : kind)),
  bilag: punkt.bilag.map(({ titel }) => titel),
});

describe.skipIf(names.length === 0)('the real documents', () => {
  const data = names.length === 0 ? [] : dataOf(names);

  it.each(names)('%s is read as it is', (name) => {
    const truth = JSON.parse(readFileSync(join(expected, name), 'utf8')) as Truth;
    const meeting = data.find(({ date }) => date === truth.date);
    expect(meeting).toMatchObject({
      kind: truth.kind,
      forum: { navn: truth.forum },
      start: truth.start,
      place: truth.place,
    });
    expect(meeting?.punkter.map(seen)).toMatchObject(truth.punkter);
    for (const { punkt, tekst, maal } of truth.referencer) {
      const found = meeting?.punkter.find(({ nummer }) => nummer === punkt)?.referencer ?? [];
      const target = maal.startsWith('#') ? maal : expect.stringMatching(`/${maal}$`);
      expect(found, `${punkt}: ${tekst}`).toContainEqual(expect.objectContaining({ tekst, target }));
    }
  });
});
