import { describe, expect, it } from 'vitest';
import { bodyText, parseBody, parseFile, parseFirst } from '../../../test/support/parsing.ts';

const shown = (text: string): string =>
  bodyText(parseFirst(`## Punkt 1: Havneplan\n\n### Beslutning\n\n${text}`).afsnit[0]?.body ?? []).replace(
    /\n/g,
    ' ',
  );

describe('numbers that begin a line and are no list', () => {
  it.each([
    ['Udsat til mødet den\n1. juni 2024, hvor tal fremlægges.', '1. juni 2024'],
    ['12. marts 2024 blev planen sendt i høring.', '12. marts 2024 blev planen'],
    ['Planen træder i kraft\n\n2025. Budgettet blev godkendt.', '<p>2025. Budgettet'],
    ['Rammen er 4 mio. kr.\n+ 2 pct. til andet.', '4 mio. kr. + 2 pct.'],
    ['1. kvartal viser fald.', '<p>1. kvartal'],
    ['Sagen kom til\n1. behandling.', 'til 1. behandling'],
    ['Se budgettet, jf.\n1. punktum.', 'jf. 1. punktum'],
    ['1. januar: møde\n15. februar: høring', '<p>15. februar: høring</p>'],
    ['> 3. maj blev den vedtaget.', '3. maj blev'],
    ['- Frist:\n\n  4. juli er sidste dag.', '4. juli er sidste'],
    ['1. jan. begynder arbejdet.', '1. jan. begynder'],
  ])('%j', (text, expected) => {
    const html = shown(text).replace(/\[(.*?) → .*?\]/g, '$1');
    expect(html).toContain(expected);
    expect(html).not.toContain('<ol');
  });

  it.each([
    '1. at planen godkendes\n2. at høringen begynder',
    'Udvalget indstiller,\n1. at planen godkendes',
    '3. Planen godkendes',
    '- 2 stole\n- 3 borde',
    '+ 2 stole',
    '1. januarmødet flyttes\n2. Havnen lukkes for sejlads',
  ])('%j is a list', (text) => expect(shown(text)).toMatch(/<[ou]l/));

  it('a date that became whole again is read as a meeting', () => {
    const [punkt] = parseBody('## Punkt 1: Plan\n\nUdsat til mødet den\n1. juni 2024.').punkter;
    expect(punkt?.afsnit[0]?.body).toContainEqual(
      expect.objectContaining({ target: 'chefforum/2024-06-01' }),
    );
  });
});

describe('the numbers of a list', () => {
  it.each([
    ['1. a\n3. b\n7. c', '<ol> <li>a</li> <li value="3">b</li> <li value="7">c</li> </ol>'],
    ['1) a\n3) b', '<li value="3">b</li>'],
    ['2. a\n3. b\n5. c', '<ol start="2"> <li>a</li> <li>b</li> <li value="5">c</li> </ol>'],
    ['1. a\n2. b\n2. c', '<li value="2">c</li>'],
    ['3. a\n2. b\n1. c', '<li value="2">b</li> <li value="1">c</li>'],
    ['- x\n\n  1. a\n  4. b', '<li value="4">b</li>'],
    ['1. a\n3. **b**', '<li value="3"><strong>b</strong></li>'],
  ])('%j stay as they are written', (text, html) => expect(shown(text)).toContain(html));

  it.each(['1. a\n1. b\n1. c', '1. a\n2. b\n3. c', '0. a\n0. b', '5. a\n5. b'])('%j are counted', (text) =>
    expect(shown(text)).not.toContain('value='),
  );
});

describe('text that stands far in', () => {
  it.each([
    ['    Venstre tog forbehold.', '<p>Venstre tog forbehold.</p>'],
    ['Godkendt.\n\n\tVenstre tog forbehold.', '<p>Venstre tog forbehold.</p>'],
    ['    første\n\n    andet', '<p>første<br>'],
    ['- punkt\n\n      langt inde', 'langt inde'],
    ['> citat\n>\n>     langt inde', '<p>langt inde</p>'],
  ])('%j is text', (text, html) => {
    expect(shown(text)).toContain(html);
    expect(shown(text)).not.toContain('<pre>');
  });

  it('a fenced block stays code', () => expect(shown('```\nx\n```')).toContain('<pre>'));
});

it.each([
  ['deltagere: [007]', ['007']],
  ['deltagere:\n  - 0915\n  - 1e3', ['0915', '1e3']],
  ['deltagere: 0x1F', ['0x1F']],
  ['deltagere: [1.50, Skolechefen]', ['1.50', 'Skolechefen']],
  ['deltagere: ["007"]', ['007']],
])('%s is read as it is written', (line, deltagere) => {
  const file = parseFile(`---\nforum: Chefforum\ndato: 2019-10-10\n${line}\nkilde: 007\nsted: 0915\n---\n`);
  expect(file.meeting).toMatchObject({ deltagere, kilde: '007', place: '0915' });
});
