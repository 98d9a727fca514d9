import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../test/support/command.ts';
import type { Forum } from '../../model/config.ts';
import { parseMeeting } from '../parse-meeting.ts';
import { forumNames } from '../references/forum-names.ts';
import { grundlagInTitle, readGrundlag, withoutGrundlag } from './grundlag.ts';

describe('a ground', () => {
  it.each([
    ['§ 10', '§ 10'],
    ['§10, stk.2', '§ 10, stk. 2'],
    ['§ 10, stk. 2, i kommunestyrelsesloven', 'kommunestyrelseslovens § 10, stk. 2'],
    ['Kommunestyrelseslovens § 10, stk. 1, 2. pkt.', 'kommunestyrelseslovens § 10, stk. 1, 2. pkt.'],
    ['jf. lov om kommunernes styrelse § 10', 'kommunestyrelseslovens § 10'],
    ['§ 10, jf. forvaltningslovens § 27, stk. 1, nr. 3', '§ 10, jf. forvaltningslovens § 27, stk. 1, nr. 3'],
    ['Offentlighedslovens § 30, nr. 1 og nr. 2', null],
    ['§ 30, nr. 1 og § 33, nr. 5.', '§ 30, nr. 1 og § 33, nr. 5'],
    ['§ 27 a', '§ 27 a'],
    ['§ 27, stk. 1, i lov om menighedsråd', 'menighedsrådslovens § 27, stk. 1'],
    ['KSL § 10', 'kommunestyrelseslovens § 10'],
    ['Lov om kommunernes styrelse, § 10', 'kommunestyrelseslovens § 10'],
    ['§§ 10 og 11', '§ 10 og § 11'],
    ['§ 10, stk. 1 og 2', '§ 10, stk. 1 og 2'],
    ['§ 10 / § 27, nr. 1-3', '§ 10 og § 27, nr. 1–3'],
    ['databeskyttelsesforordningens art. 9', 'databeskyttelsesforordningens artikel 9'],
    ['§ 10 og 11', null],
    ['§§ 10 og 0102034567', null],
    ['§§ 10 og 11 sager', null],
    ['art. 9 Kim Borg', null],
    ['', null],
    ['personforhold', null],
    ['§ 10, fordi ansøgeren er syg', null],
    ['§ 10 (personforhold)', null],
    ['§ 10 i lov om noget andet', null],
    ['§ 0102034567', null],
    ['§ 10, stk. 2, nr. 1234', null],
    ['§ 1, § 2, § 3, § 4', null],
    ['Kim Borg § 10', null],
  ])('«%s» is %s', (text, expected) => expect(readGrundlag(text)).toBe(expected));
});

describe('docs/lukket.md', () => {
  const page =
    readFileSync(join(ROOT, 'docs/lukket.md'), 'utf8').split('\n## Grundlaget\n')[1]?.split('\n## ')[0] ?? '';
  const rows = [...page.matchAll(/^\| `Grundlag: (.*)` \| (.*) \|$/gm)];
  it.each(rows.map(([, written = '', read = '']) => [written, read]))('%s is shown as %s', (written, read) =>
    expect(readGrundlag(written) ?? 'fejl').toBe(read),
  );
  it('has rows', () => expect(rows.length).toBeGreaterThan(8));
});

describe('a title', () => {
  it.each([
    ['Lukket: § 10', '§ 10', ''],
    ['Lukket jf. § 10: Salg af grund', '§ 10', 'Salg af grund'],
    ['Salg af grund (lukket, jf. § 10, stk. 2)', '§ 10, stk. 2', 'Salg af grund'],
    ['Salg af grund (lukket efter § 10)', '§ 10', 'Salg af grund'],
    ['Lukket: § 10-tilsyn med plejehjem', null, '§ 10-tilsyn med plejehjem'],
    ['Lukket: Dispensation efter § 19 i planloven', null, 'Dispensation efter § 19 i planloven'],
    ['Lukket: Salg af grund', null, 'Salg af grund'],
    ['Lukket: § 10. Salg af grund', '§ 10', 'Salg af grund'],
    ['Lukket: § 10, stk. 2. Salg af grund', '§ 10, stk. 2', 'Salg af grund'],
    ['Lukket: § 10 - Salg af grund', '§ 10', 'Salg af grund'],
    [
      'Lukket: Kommunestyrelseslovens § 10, jf. forvaltningslovens § 27. Salg af grund',
      'kommunestyrelseslovens § 10, jf. forvaltningslovens § 27',
      'Salg af grund',
    ],
    ['Lukket: § 10, Salg af grund', '§ 10', 'Salg af grund'],
    ['Lukket: § 10 i styrelsesloven, Salg af grund', 'kommunestyrelseslovens § 10', 'Salg af grund'],
    ['Lukket: § 10. klasses skolefest', null, '§ 10. klasses skolefest'],
    ['Lukket: § 10 og Salg af grund', null, '§ 10 og Salg af grund'],
    ['Lukket: Artikel 9: Salg af grund', null, 'Artikel 9: Salg af grund'],
  ])('%s', (titel, grundlag, rest) => {
    expect(grundlagInTitle(titel)).toBe(grundlag);
    const bare = titel.replace(/^Lukket(?:: | jf\. )?| \(lukket.*\)$/, '');
    expect(withoutGrundlag(bare)).toBe(rest);
  });
});

describe('a closed item', () => {
  const forums = [
    { slug: 'chefforum', navn: 'Chefforum', forkortelser: [], titelpraefiks: null, beskrivelse: null },
  ] as unknown as Forum[];
  const read = (body: string) => {
    const text = `---\nforum: Chefforum\ndato: 2024-05-02\n---\n\n## Punkt 1: Lukket: Salg af grund\n\n${body}`;
    const { meeting, facts } = parseMeeting(text, 'chefforum/2024/2024-05-02.md', {
      forums,
      names: forumNames(forums),
    });
    return { punkt: meeting?.punkter[0], fact: facts.punkter[0] };
  };

  it.each([
    ['Grundlag: § 10\n', [], '§ 10'],
    ['13/16074\n\nGrundlag: § 10\n', ['13/16074'], '§ 10'],
    ['Lukket: forvaltningslovens § 27\n', [], 'forvaltningslovens § 27'],
    ['Punktet er lukket efter § 10, stk. 1, i styrelsesloven.\n', [], 'kommunestyrelseslovens § 10, stk. 1'],
    ['(Lukket, jf. § 10)\n', [], '§ 10'],
    ['13/16074\nBehandlet for lukkede døre i medfør af § 10\n', ['13/16074'], '§ 10'],
    ['13/16074\nGrundlag: § 10\n\n### Offentliggjort beslutning\n\nSolgt.\n', ['13/16074'], '§ 10'],
  ])('%j tells its ground and holds nothing else', (body, sager, grundlag) => {
    const { punkt, fact } = read(body);
    expect(punkt).toMatchObject({ grundlag, sagsnumre: sager });
    expect(fact).toMatchObject({ closedContent: [], malformedGrundlag: null });
  });

  it.each([
    'Grundlag: § 10, da lejeren er syg\n',
    'Grundlag: § 10\nGrundlag: § 11\n',
    'Lukket efter § 10, da lejeren er syg\n',
    'Punktet er lukket, fordi lejeren er syg\n',
    'Lukket: § 10\nLukket: § 11\n',
    'Grundlag: § 10\n\nLejeren er syg.\n',
    'Grundlag: **§ 10** lejeren er syg\n',
    '13/16074\nGrundlag: lejeren er syg\n',
  ])('%j is refused, and nothing of it is kept', (body) => {
    const { punkt, fact } = read(body);
    expect(fact?.closedContent.length ?? 0).toBeGreaterThan(0);
    expect(JSON.stringify(punkt)).not.toContain('syg');
  });
});
