import { describe, expect, it } from 'vitest';
import { bodyText, FORUMS } from '../../../test/support/parsing.ts';
import type { Forum } from '../../model/config.ts';
import type { ParsedPunkt } from '../../model/parsed.ts';
import { parseMeeting } from '../parse-meeting.ts';
import { forumNames } from '../references/forum-names.ts';
import { forumAbbreviations, isAbbreviation } from './abbreviations.ts';

const HEAD = '---\nforum: chefforum\ndato: 2019-10-10\n---\n\n## Punkt 1: Rejser\n\n';
const forum = (navn: string, ...forkortelser: string[]): Forum => ({
  slug: navn.toLowerCase() as Forum['slug'],
  ...{ navn, forkortelser, tidligere: [], titelpraefiks: null, beskrivelse: null },
});

function punktOf(body: string, forums: readonly Forum[] = FORUMS): ParsedPunkt {
  const context = { forums, names: forumNames(forums) };
  const [punkt] = parseMeeting(HEAD + body, 'chefforum/2019/2019-10-10.md', context).meeting?.punkter ?? [];
  if (!punkt) throw new Error('the test gave no item');
  return punkt;
}

/** The HTML of an item, with what it explains in brackets: `[ØU = Økonomiudvalget]`. */
function explained(body: string, forums?: readonly Forum[]): string {
  const html = punktOf(body, forums).afsnit.map((afsnit) => bodyText(afsnit.body));
  return html.join('\n').replace(/<abbr title="([^"]*)">([^<]*)<\/abbr>/g, '[$2 = $1]');
}

it.each(['ØU', 'CF', 'BSU', 'SoSU', 'BY'])('%s is an abbreviation', (name) =>
  expect(isAbbreviation(name)).toBe(true),
);
it.each(['Økonomiudvalgsrådet', 'Økonomi', 'Rådet', 'A', 'HovedMED', 'øu', 'Ø U', 'B'])(
  '%s is none',
  (name) => expect(isAbbreviation(name)).toBe(false),
);

describe('the first use in an item is explained', () => {
  it.each([
    ['ØU drøftede.', '[ØU = Økonomiudvalget] drøftede.'],
    ['ØU og igen ØU.', '[ØU = Økonomiudvalget] og igen ØU.'],
    ['CF og ØU.', '[CF = Chefforum] og [ØU = Økonomiudvalget].'],
    ['ØU’s og ØU.', '[ØU = Økonomiudvalget]’s og ØU.'],
    ["ØU's budget", "[ØU = Økonomiudvalget]'s budget"],
    ['ØUs budget', '[ØU = Økonomiudvalget]s budget'],
    ['På ØU-mødet', 'På [ØU = Økonomiudvalget]-mødet'],
    ['Som (ØU) og CF/ØU', 'Som ([ØU = Økonomiudvalget]) og [CF = Chefforum]/ØU'],
    ['Se **ØU**.', 'Se <strong>[ØU = Økonomiudvalget]</strong>.'],
    ['[ØU](https://a.dk) og ØU', '<a href="https://a.dk">ØU</a> og [ØU = Økonomiudvalget]'],
    ['`ØU` og ØU', '<code>ØU</code> og [ØU = Økonomiudvalget]'],
  ])('%s', (text, expected) => expect(explained(text)).toBe(`<p>${expected}</p>`));

  it('across its sections, but not in the names of attachments', () => {
    const html = explained(
      '### Bilag\n\n- Notat til ØU\n\n### Sagsfremstilling\n\nØU.\n\n### Beslutning\n\nØU.',
    );
    expect(html).toContain('Notat til ØU');
    expect(html).toContain('<p>[ØU = Økonomiudvalget].</p>\n<p>ØU.</p>');
  });

  it('not in sub-headings and the headings of tables', () => {
    const html = explained('#### ØU\n\n| ØU |\n|---|\n| ØU |');
    expect(html).toContain('<h4>ØU</h4>');
    expect(html).toContain('>ØU</th>');
    expect(html).toContain('<td>[ØU = Økonomiudvalget]</td>');
  });
});

describe('words that are no use of an abbreviation stay as they are', () => {
  it.each(['Øu og øu', 'MØU og ØUX', 'Hoved-ØU', 'ØU.pdf', 'a@ØU.dk', 'VORES ØU ER SMUKKE'])('%s', (text) =>
    expect(explained(text)).not.toContain('['),
  );

  it.each(['Økonomiudvalget (ØU) og ØU', 'ØU (Økonomiudvalget) og ØU'])('%s explains itself', (text) =>
    expect(explained(text)).toBe(`<p>${text}</p>`),
  );
});

it('an abbreviation of two forums, or one that is another forum’s name, stands for none', () => {
  const forums = [forum('Chefforum', 'CF', 'MED'), forum('Centerforum', 'CF'), forum('MED', 'HMU')];
  expect([...forumAbbreviations(forums)]).toEqual([['HMU', 'MED']]);
  expect(explained('CF og MED', forums)).toBe('<p>CF og MED</p>');
});

it('the text of an item is not changed by what is explained', () => {
  expect(punktOf('ØU, CF og ØU-mødet.').afsnit[0]?.text).toBe('ØU, CF og ØU-mødet.');
});

it('a hostile name of a forum is no markup', () => {
  const navn = '"><script>alert(1)</script>';
  const [afsnit] = punktOf('ØU', [forum('Chefforum'), forum(navn, 'ØU')]).afsnit;
  expect(bodyText(afsnit?.body ?? [])).toBe(
    '<p><abbr title="&#x22;><script>alert(1)</script>">ØU</abbr></p>',
  );
});
