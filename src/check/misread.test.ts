// Whole files and their heads that mean something else than they say; what is within an item has files beside this.
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../test/support/content.ts';
import { DECISION, HEAD, inItem, type Kind, rulesIn, told, tryKinds } from '../../test/support/misread.ts';
import { parseFile } from '../../test/support/parsing.ts';
import { fileProblems } from './check.ts';

const WHOLE: readonly Kind[] = [
  {
    rule: 'git-konflikt',
    found: [
      inItem('<<<<<<< HEAD\nA.\n=======\nB.\n>>>>>>> gren'),
      inItem('<<<<<<< HEAD\n\nA.\n\n||||||| 1a2b3c\n\nC.\n\n=======\n\nB.\n\n>>>>>>> gren'),
      inItem('- a\n<<<<<<< HEAD\n- b\n=======\n- c\n>>>>>>> 4f2a'),
      inItem('1. a\n   <<<<<<< HEAD\n   b\n   =======\n   c\n   >>>>>>> 4f2a'),
      inItem('> <<<<<<< HEAD\n> b\n> =======\n> c\n> >>>>>>> 4f2a'),
      inItem('\\<<<<<<< HEAD\n\nA.\n\n=======\n\nB.'),
      inItem('Tekst.\n\n>>>>>>> gren'),
      inItem('Tekst.\n\n=======\n\nMere.'),
      inItem('Tekst.\n||||||| 1a2b3c\nMere.'),
      `---\nforum: Chefforum\n<<<<<<< HEAD\ndato: 2019-10-10\n=======\ndato: 2019-10-11\n>>>>>>> gren\n---\n\n## Punkt 1: A${DECISION}`,
      `<<<<<<< HEAD\n${inItem('A.')}=======\n${inItem('B.')}>>>>>>> gren\n`,
    ],
    right: [
      inItem('Tekst <<<<<<< her.'),
      inItem('<<<<<<<<<< pile'),
      inItem('==========\n\nTekst.'),
      inItem('> > > > > > > dybt citat'),
      inItem('|||||||\n| --- |'),
    ],
  },
  {
    rule: 'tegnsaet',
    found: [
      inItem('StÃ¸jmÃ¥ling'),
      inItem('Ã˜konomi og Ã†bler'),
      inItem('Ã…benhed'),
      inItem('â€œCitatâ€\u009d og tankestreg â€“ her'),
      inItem('Â§ 17 og Â«citatÂ»'),
      inItem('St√∏jm√•ling'),
      inItem('St¿jen er målt.'),
      inItem('St├©jm├Ñling'),
      inItem('afgÃ¸relse pÃ¥ mÃ¸det'),
      inItem('St\uFFFDj'),
      [...inItem('Støj')].join('\0'),
    ],
    right: [
      inItem('Støjmåling på Ålborgvej § 17 «citat» – og “her”'),
      inItem('São Paulo, Ângela, naïve'),
      inItem('√9 er 3, og 5√2'),
    ],
  },
  {
    rule: 'hoved-kommentar',
    found: [
      'sted: Lokale #2, Rådhuset',
      'sted: Lokale 2 # foroven',
      'deltagere:\n  - Skolechefen #formand\n  - Havnechefen',
      'afbud: [Skolechefen, Havnechefen] #syg',
      'kilde: referat.pdf #side 2',
      'sted: "Lokale" # 2\nafbud:\n  - Skolechefen # syg',
    ].map((line) => `---\nforum: Chefforum\ndato: 2019-10-10\n${line}\n---\n\n## Punkt 1: A${DECISION}`),
    right: [
      'sted: "Lokale #2"',
      'sted: Lokale#2',
      '# en note\nsted: Rådhuset',
      'tid: "09:00" # formøde 8.30',
      'sted: Rådhuset #',
    ].map((line) => `---\nforum: Chefforum\ndato: 2019-10-10\n${line}\n---\n\n## Punkt 1: A${DECISION}`),
  },
  {
    rule: 'deltager-dobbelt',
    found: [
      'deltagere:\n  - Skolechefen\nafbud:\n  - Skolechefen',
      'deltagere: [Skolechefen, Havnechefen]\nafbud: [Havnechefen]',
      'deltagere:\n  - skolechefen\nafbud:\n  - Skolechefen',
      'deltagere:\n  - Skolechefen  A\nafbud:\n  - Skolechefen A',
      'deltagere: Skolechefen\nafbud: Skolechefen',
    ].map((line) => `---\nforum: Chefforum\ndato: 2019-10-10\n${line}\n---\n\n## Punkt 1: A${DECISION}`),
    right: [
      'deltagere: [Skolechefen]\nafbud: [Havnechefen]',
      'deltagere: [Skolechefen (fra punkt 2)]\nafbud: [Skolechefen (punkt 1)]',
    ].map((line) => `---\nforum: Chefforum\ndato: 2019-10-10\n${line}\n---\n\n## Punkt 1: A${DECISION}`),
  },
];

tryKinds(WHOLE, (text) => text);

describe('a file with a conflict', () => {
  it('is told of that alone, whatever else it looks like', () => {
    const [text = ''] = WHOLE[0]?.found.slice(-1) ?? [];
    expect(rulesIn(text)).toEqual(['git-konflikt']);
    expect(told(inItem('<<<<<<< HEAD\n### Bilg\n=======\n# Andet\n>>>>>>> gren'))).toEqual([
      '10:1 git-konflikt',
    ]);
  });

  it('still tells of what is closed or private', async () => {
    const text = inItem('<<<<<<< HEAD\n\nLukket\n\n=======\n\n010203-4567\n\n>>>>>>> gren');
    expect(rulesIn(text)).toEqual(['git-konflikt', 'lukket-linje']);
    const lines = await checkFiles({ 'chefforum/2019/2019-10-10.md': text });
    expect(lines.join('\n')).toMatch(/ cpr-nummer: /);
  });
});

it('no closed text is quoted or told of', () => {
  const text = `${HEAD}## Punkt 1: Lukket\n\n[HEMMELIGT](a b.pdf)\n\n**Beslutning**\n\nC:\\HEMMELIGT\\x\n\n| a |\n|---|\n| b | HEMMELIGT |\n`;
  expect(JSON.stringify(fileProblems(parseFile(text), null))).not.toContain('HEMMELIGT');
});
