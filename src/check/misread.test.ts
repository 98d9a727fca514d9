import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../test/support/content.ts';
import { parseFile } from '../../test/support/parsing.ts';
import { fileProblems } from './check.ts';

/*
 * For each rule that tells of what was meant otherwise: texts that it must find, and texts that look like them and are right.
 * A text stands in an open item under «Sagsfremstilling»; the item has a decision unless the text is about one.
 */
const HEAD = '---\nforum: Chefforum\ndato: 2019-10-10\n---\n\n';
const DECISION = '\n\n### Beslutning\n\nGodkendt.\n';
const meeting = (body: string): string => `${HEAD}## Punkt 1: Ny vagtplan\n\n${body}\n`;
const told = (text: string): string[] =>
  fileProblems(parseFile(text), null).map(
    ({ rule, place: { start } }) => `${start.line}:${start.column} ${rule}`,
  );
const rulesIn = (text: string): string[] => [...new Set(told(text).map((line) => line.split(' ')[1] ?? ''))];
const inItem = (text: string): string => meeting(`### Sagsfremstilling\n\n${text}${DECISION}`);

interface Kind {
  readonly rule: string;
  readonly found: readonly string[];
  readonly right: readonly string[];
}

const IN_TEXT: readonly Kind[] = [
  {
    rule: 'link-ulaeseligt',
    found: [
      '- [Notat](2019-10-10/Notat om støj.pdf)',
      '- [Notat](2019-10-10/Notat (endelig) v2.pdf)',
      '- [Plan] (2019-10-10/plan.pdf)',
      '- [Plan] (https://fjordby.example/plan.pdf)',
      '- [Plan] (plan.pdf)',
      '- [Plan](2019-10-10/plan: ny.pdf)',
      '- [Plan](2019-10-10/plan ny.pdf "Planen")',
      '- [**Plan**](2019-10-10/plan ny.pdf)',
      '- [[plan.pdf]]',
      '- ![[kort.png|Kort]]',
      '- [Plan][plan.pdf]',
      '- (Plan)[2019-10-10/plan.pdf]',
      '- 2019-10-10/plan.pdf',
      '- Plan: 2019-10-10/plan og kort.pdf',
      '- `2019-10-10/plan.pdf`',
      'Se ./2019-10-10/plan.docx.',
      'Se bilag/plan.xlsx i mappen.',
      'Se <a href="2019-10-10/plan.pdf">planen</a>.',
      '[Plan](2019-10-10/plan.pdf',
    ],
    right: [
      '- [Notat](<2019-10-10/Notat om støj.pdf>)',
      '- [Notat](2019-10-10/Notat%20om%20støj.pdf)',
      '- Plan (vedlagt som plan.pdf)',
      '- plan.pdf',
      'Udvalget [NN] (A/B) var enige.',
      'Punkt [3] (se ovenfor) og [sic].',
      'Se https://fjordby.example/plan/kort.pdf og fjordby.example/plan.pdf.',
      'Børne-/ungepolitikken og og/eller 10/12.',
      'Skriv \\[Plan\\](adresse).',
    ],
  },
  {
    rule: 'lokal-sti',
    found: [
      '[Plan](<C:\\Users\\initialer\\plan.pdf>)',
      '[Plan](C:/Users/initialer/plan.pdf)',
      '[Plan](file:///C:/plan.pdf)',
      '[Plan](\\\\\\\\fjordby-fil\\\\faelles\\\\plan.pdf)',
      '[Plan](C&#58;/plan.pdf)',
      'Planen ligger i P:\\Havnen\\plan.docx.',
      'Planen ligger i \\\\fjordby-fil\\faelles\\plan.docx.',
      'Planen ligger i /Users/initialer/plan.docx.',
      'Se https://fjordby-my.sharepoint.com/personal/initialer_fjordby_dk/plan.docx.',
      '`C:\\Users\\initialer\\plan.pdf`',
      '[Plan][p]\n\n[p]: file://fjordby-fil/plan.pdf',
    ],
    right: [
      'Mødet varer fra kl. 9: /pause kl. 10/.',
      'Se http://fjordby.example/Users.',
      'Forhold A:B og 1:/2.',
      'Og/eller \\* og \\_.',
    ],
  },
  {
    rule: 'intern-adresse',
    found: [
      '[Plan](https://fjordby.sharepoint.com/sites/havn/plan.pdf)',
      'Se http://intranet/havnen.',
      '[Plan](https://fjordby.sharepoint.com/:b:/s/havn/plan)',
      'Se https://esdh.fjordby.local/sag/1.',
      'Se https://teams.microsoft.com/l/meetup-join/1.',
      '[Plan](http://192.168.1.4/plan.pdf)',
      '[Plan](https://1drv.ms/b/x)',
    ],
    right: [
      '[Plan](https://www.fjordby.dk/plan.pdf)',
      'Se https://fjordby.dk.',
      '[Plan](https://referater.fjordby.example/sharepoint.com/plan.pdf)',
    ],
  },
  {
    rule: 'kodeblok-aaben',
    found: ['```\nTekst.', '~~~\nTekst.', '````\nTekst.\n```', '> ```\n> Tekst.', '- a\n\n  ```\n  Tekst.'],
    right: ['```\nTekst.\n```', '~~~ text\nTekst.\n~~~~', '``Tekst``', '- a\n\n  ```\n  Tekst.\n  ```'],
  },
  {
    rule: 'tekst-i-html',
    found: [
      '<div>Tekst.</div>',
      '<p>Tekst.\nMere.</p>',
      '<table><tr><td>12</td></tr></table>',
      '<!-- husk bilag',
      '<details><summary>Mere</summary>',
      '<h3>Beslutning</h3>',
    ],
    right: ['Tekst.<br>Mere.', 'Tekst<sup>2</sup>.', '<!-- husk bilag -->', '<hr>', '<br>'],
  },
  {
    rule: 'tekst-indrykket',
    found: [
      '    Venstre tog forbehold.',
      'Tekst.\n\n\tVenstre tog forbehold.',
      '        langt inde',
      '    a\n\n    b',
      '> Citat.\n>\n>     langt inde',
      '- punkt\n\n      langt inde',
    ],
    right: [
      '   tre mellemrum',
      '- punkt\n\n  under punktet',
      '1. punkt\n\n   under punktet',
      'Tekst\n    i samme afsnit',
    ],
  },
  {
    rule: 'liste-ulaeselig',
    found: [
      'Dele:\n• nat\n• dag',
      '• nat\n• dag',
      '– nat\n– dag',
      '— nat\n— dag',
      'Dele: • nat • dag',
      'a) nat\nb) dag',
      '▪ nat\n▪ dag',
      '○ nat\n○ dag',
      'Dele:\n· nat',
      'Rammen er 4 mio. kr.\n- 2 pct. til andet.',
    ],
    right: [
      '- nat\n- dag',
      'Dele:\n\n- nat',
      '• nat\n\n• dag',
      'Mødet – det sidste – varer\nto timer.',
      '• nat  \n• dag',
      'Rammen er:\n- 2 pct. til andet.',
      '* nat\n* dag',
    ],
  },
  {
    rule: 'tabel-ulaeselig',
    found: [
      'Vagt\tTimer\nNat\t12',
      '+------+-----+\n| Vagt | 12 |\n+======+=====+',
      '  Vagt     Timer\n  -------- -------\n  Nat      12',
      '| Vagt | Timer |\n| Nat | 12 |',
      '| Havnevej 1\n| Fjordby',
      '| Vagt | Timer | Sum |\n| --- | --- |\n| Nat | 12 |',
      'Vagt | Timer | Sum\nNat | 12 | 4\nDag | 8 | 4',
    ],
    right: [
      '| Vagt | Timer |\n| --- | --- |\n| Nat | 12 |',
      'Enten | eller.',
      'Tekst\tmed tabulator.',
      'Vagt | Timer\n--- | ---\nNat | 12',
    ],
  },
  {
    rule: 'tabel-celler',
    found: [
      '| a | b |\n| --- | --- |\n| 1 | 2 | TABT |',
      '| a | b |\n| --- | --- |\n| 1 | 2 | TABT',
      'a | b\n--- | ---\n1 | 2 | TABT',
      '| a |\n| --- |\n| 1 | TABT | TABT |',
      '> | a |\n> | --- |\n> | 1 | TABT |',
    ],
    right: [
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      '| a | b |\n| --- | --- |\n| 1 |',
      '| a | b |\n| --- | --- |\n| 1 | 2 | |',
      '| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |',
    ],
  },
  {
    rule: 'fremmed-markdown',
    found: [
      'Se [markeret]{.mark}.',
      '::: note\nTekst.\n:::',
      'Arealet er 12 m^2^.',
      'Vand er H~2~O.',
      'Tekst {#anker}.',
      'Tekst {custom-style="Brødtekst"}.',
      'Tekst {width=50%}.',
      'Tekst.^[En note.]',
      '`<br>`{=openxml}',
      '\\newpage',
    ],
    right: ['Arealet er 12 m².', 'Mængden {1, 2}.', '~~Slettet~~', 'Se 2^3.', 'Kl. 9:::'],
  },
  {
    rule: 'fodnote-tabt',
    found: [
      'Tekst.\n\n[^1]: TABT',
      'Tekst.[^1]\n\n[^1]: A\n\n[^1]: TABT',
      'Tekst.[^1]\n\n[^1]: A\n\n[^note]: TABT',
      'Tekst.[^A]\n\n[^a]: A\n\n[^A]: TABT',
      '- punkt\n\n[^1]: TABT',
    ],
    right: ['Tekst.[^1]\n\n[^1]: A', 'A[^1] og B[^1]\n\n[^1]: A', 'A[^1]\n\n[^1]: A[^2]\n\n[^2]: B'],
  },
  {
    rule: 'linkadresse-ubrugt',
    found: [
      '[Kilde]: https://fjordby.example/rapport',
      '[Bilag]: Notat',
      '[1]: Se-loven',
      '[a][k]\n\n[k]: https://a.example\n\n[k]: https://b.example',
      '> [Kilde]: https://fjordby.example/rapport',
    ],
    right: [
      '[a][k]\n\n[k]: https://a.example',
      '[k]\n\n[k]: https://a.example',
      '![k]\n\n[k]: https://a.example/k.png',
      '[Bilag]: se notatet',
    ],
  },
];

describe.each(IN_TEXT)('$rule', ({ rule, found, right }) => {
  it.each(found)('is told of %j', (text) => expect(rulesIn(inItem(text))).toContain(rule));
  it.each(right)('is not told of %j', (text) => expect(rulesIn(inItem(text))).not.toContain(rule));
});

const SECTIONS: readonly Kind[] = [
  {
    rule: 'beslutning-umaerket',
    found: [
      '**Beslutning**\n\nGodkendt.',
      '__Beslutning:__\n\nGodkendt.',
      '#### Beslutning\n\nGodkendt.',
      '##### BESLUTNING\n\nGodkendt.',
      'Beslutning\n\nGodkendt.',
      'Beslutning:\nGodkendt.',
      'Beslutning: Godkendt.',
      '**Beslutning:** Godkendt.',
      'Beslutning – Godkendt.',
      '### Beslutning {#beslutning}\n\nGodkendt.',
      '### Beslutning (enstemmig)\n\nGodkendt.',
      '- Beslutning: Godkendt.',
      '* **Beslutning:** Godkendt.',
      '\\### Beslutning\n\nGodkendt.',
      '<b>Beslutning</b>\n\nGodkendt.',
      '### Beslutning.\n\nGodkendt.',
      '### Byrådets beslutning om havnen\n\nGodkendt.',
      '> ### Beslutning\n>\n> Godkendt.',
      '```\n### Beslutning\n\nGodkendt.\n```',
      'Tekst.\nBeslutning: Godkendt.',
    ],
    right: [
      '### Beslutning\n\nGodkendt.',
      '### BESLUTNING:\n\nGodkendt.',
      '### Beslutning ###\n\nGodkendt.',
      '###\u00a0Beslutning\n\nGodkendt.',
      '\u200b### Beslutning\n\nGodkendt.',
      '### Sagsfremstilling\n\nBeslutningen træffes senere.',
      '### Sagsfremstilling\n\nDer er ingen beslutning: sagen er udsat til et andet møde.',
      '### Beslutning\n\n**Beslutning**\n\nGodkendt.',
      '### Beslutningsgrundlag\n\nTal.',
    ],
  },
  {
    rule: 'afsnit-umaerket',
    found: [
      `### Sagsfremstilling\n\n**Indstilling**\n\nAt planen godkendes.${DECISION}`,
      `### Sagsfremstilling\n\nTekst.${DECISION}\n#### Bilag\n\n- Plan`,
      `### Sagsfremstilling\n\nTekst.${DECISION}\nBilag:\n\n- Plan`,
      `### Sagsfremstilling\n\nTekst.${DECISION}\nProtokollering: A stemte imod.`,
      `### Baggrund\n\n**Beslutning i Byrådet den 26-09-2019**\n\nUdsat.${DECISION}`,
    ],
    right: [
      `### Sagsfremstilling\n\n#### Økonomi\n\nTal.${DECISION}`,
      `### Sagsfremstilling\n\nBilagene er lange. Se bilag: planen.${DECISION}`,
      `### Sagsfremstilling\n\nBilag: Ingen.${DECISION}`,
      `### Sagsfremstilling\n\n**Tidsplan**\n\nTekst.${DECISION}`,
      `${DECISION}\n### Bilag\n\n- **Bilag:** Plan`,
    ],
  },
  {
    rule: 'punkt-umaerket',
    found: [
      `${DECISION}\n### Punkt 2: Evt.\n\nIntet.`,
      `${DECISION}\n### Pkt. 2 Evt.\n\nIntet.`,
      `${DECISION}\n#### Punkt 2: Evt.\n\nIntet.`,
      `${DECISION}\n**Punkt 2: Evt.**\n\nIntet.`,
      `${DECISION}\nPunkt 2: Havnens budget\n\nIntet.`,
      `${DECISION}\n### 2. Evt.\n\nIntet.`,
      `${DECISION}\n**Dagsordenspunkt 2: Evt.**\n\nIntet.\n\n## Punkt 3: Støj`,
    ],
    right: [
      `${DECISION}\nPunkt 1: Godkendt.\n\nPunkt 2: Udsat.`,
      '### Beslutning\n\nPunkt 2: Godkendt',
      `${DECISION}\n**Punkt 2: Evt.**\n\n## Punkt 2: Evt.`,
      `### 1. Baggrund\n\nTekst.\n\n### 2. Økonomi\n\nTekst.${DECISION}`,
      `### Sagsfremstilling\n\nPunkt 2 på listen er løst.${DECISION}`,
    ],
  },
  {
    rule: 'overskrift-link',
    found: [
      `### Om [planen](https://fjordby.example)\n\nTekst.${DECISION}`,
      `### Baggrund[^1]\n\nTekst.\n\n[^1]: Note.${DECISION}`,
      `### Om ![kort](https://fjordby.example/kort.png)\n\nTekst.${DECISION}`,
      `### Om [planen][p]\n\nTekst.\n\n[p]: https://fjordby.example${DECISION}`,
      `${DECISION}\n## Punkt 2: [Plan](https://fjordby.example)`,
      `### Se https://fjordby.example\n\nTekst.${DECISION}`,
    ],
    right: [
      `### Om planen\n\n[Plan](https://fjordby.example)${DECISION}`,
      `### *Baggrund*\n\nTekst.${DECISION}`,
    ],
  },
  {
    rule: 'beslutning-mangler',
    found: [
      '### Beslutning',
      '### Beslutning\n\n### Bilag\n\n- Plan',
      '### Sagsfremstilling\n\nTekst.',
      'Tekst.',
      `### Indstilling\n\nAt planen godkendes.\n\n## Punkt 2: Støj${DECISION}`,
      `### Beslutning\n\n[^1]: Note.\n\n## Punkt 2: Støj${DECISION}`,
    ],
    right: [
      '### Beslutning\n\nGodkendt.',
      `Orientering.\n\n## Punkt 2: Støj${DECISION}`,
      '**Beslutning**\n\nGodkendt.',
      '',
    ],
  },
];

describe.each(SECTIONS)('$rule', ({ rule, found, right }) => {
  it.each(found)('is told of %j', (text) => expect(rulesIn(meeting(text))).toContain(rule));
  it.each(right)('is not told of %j', (text) => expect(rulesIn(meeting(text))).not.toContain(rule));
});

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

describe.each(WHOLE)('$rule', ({ rule, found, right }) => {
  it.each(found)('is told of %j', (text) => expect(rulesIn(text)).toContain(rule));
  it.each(right)('is not told of %j', (text) => expect(rulesIn(text)).not.toContain(rule));
});

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
