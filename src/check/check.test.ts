import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../test/support/content.ts';

const PATH = 'chefforum/2019/2019-10-10.md';
const BODY = '\n## Punkt 1: Budget\n\n### Beslutning\n\nGodkendt.\n';
const head = (lines: string): string => `---\n${lines}\n---\n${BODY}`;
const more = (lines: string): string => head(`forum: Chefforum\ndato: 2019-10-10\n${lines}`);
const body = (text: string): string => `---\nforum: Chefforum\ndato: 2019-10-10\n---\n\n${text}\n`;
const punkt = (text: string): string =>
  body(`## Punkt 1: Budget\n\n${text}\n\n## Punkt 2: Evt.\n\n### Beslutning\n\nIntet.`);

/** Messages without their path and advice: `3:7 dato-ugyldig: …`. */
async function told(text: string): Promise<string[]> {
  const lines = await checkFiles({ [PATH]: text });
  return lines.map((line) =>
    line
      .slice(PATH.length + 1)
      .replace(/^(\S+) \S+ /, '$1 ')
      .replace(/ → .*$/, ''),
  );
}

type Row = readonly [text: string, ...told: string[]];

const HEADS: readonly Row[] = [
  ['', '1:1 hoved-ulaeseligt: Filen har intet hoved.'],
  ['\n\n', '1:1 hoved-ulaeseligt: Filen har intet hoved.'],
  ['\uFEFF', '1:1 hoved-ulaeseligt: Filen har intet hoved.'],
  ['---\n---\n', '1:1 hoved-ulaeseligt: Hovedet er tomt.'],
  ['---\n# kun en note\n---\n', '1:1 hoved-ulaeseligt: Hovedet er tomt.'],
  ['---\n- a\n---\n', '2:1 hoved-ulaeseligt: Hovedet er ikke en liste af nøgler og værdier.'],
  ['+++\nforum = "Chefforum"\n+++\n', '1:1 hoved-ulaeseligt: Filen har intet hoved.'],
  [`\n${more('sted: A')}`, '2:1 hoved-ulaeseligt: Filens hoved står ikke på første linje.'],
  ['----\nforum: Chefforum\n----\n', '1:1 hoved-ulaeseligt: Filens hoved er ikke afsluttet.'],
  [
    `---\nforum: Chefforum\ndato: 2019-10-10\n${BODY}`,
    '1:1 hoved-ulaeseligt: Filens hoved er ikke afsluttet.',
  ],
  [
    `---\nforum: Chefforum\ndato: 2019-10-10\n${BODY}\n---\n\nTekst\n`,
    '1:1 hoved-ulaeseligt: Filens hoved er ikke afsluttet.',
  ],
  ['---js\n{ forum: process.exit(3) }\n---\n', '1:1 hoved-ulaeseligt: Hovedet er skrevet i `js`.'],
  ['--- JS\n{ forum: process.exit(3) }\n---\n', '1:1 hoved-ulaeseligt: Hovedet er skrevet i `JS`.'],
  ['---__proto__\nforum: A\n---\n', '1:1 hoved-ulaeseligt: Hovedet er skrevet i `__proto__`.'],
  [more('\tsted: A'), '4:1 hoved-ulaeseligt: Linjen er rykket ind med tabulator.'],
  [more('deltagere:\n\t- A'), '5:1 hoved-ulaeseligt: Linjen er rykket ind med tabulator.'],
  [more('deltagere:\n  - A\n - B'), '6:1 hoved-ulaeseligt: Linjen er rykket forkert ind.'],
  [more(' sted: A'), '4:1 hoved-ulaeseligt: Linjen er rykket forkert ind.'],
  [more('sted:A'), '4:1 hoved-ulaeseligt: Linjen har ikke formen `nøgle: værdi`.'],
  [more('sted = A\ntid: "09:00"'), '4:1 hoved-ulaeseligt: Linjen har ikke formen `nøgle: værdi`.'],
  [more('sted: A: b'), '4:7 hoved-ulaeseligt: Linjen har et kolon for meget.'],
  [more('sted: "A\ntype: referat'), '4:7 hoved-ulaeseligt: Anførselstegnet her bliver ikke lukket.'],
  [more("sted: 'A\ntype: referat"), '4:7 hoved-ulaeseligt: Anførselstegnet her bliver ikke lukket.'],
  [more('deltagere: [A\ntype: referat'), '4:12 hoved-ulaeseligt: Parentesen her bliver ikke lukket.'],
  [
    more('sted: @A'),
    '4:7 hoved-ulaeseligt: Værdien begynder med et tegn, som har sin egen betydning i YAML.',
  ],
  [
    more('sted: "C:\\qrum"'),
    '4:10 hoved-ulaeseligt: Her står en omvendt skråstreg mellem dobbelte anførselstegn.',
  ],
  [more('forum: Byrådet'), '4:1 hoved-ulaeseligt: Den samme nøgle står to gange.'],
];

const VALUES: readonly Row[] = [
  [more('tid: 9.00'), '4:6 tid-ugyldig: `9.00` er ikke et tidspunkt, som arkivet kan læse.'],
  [more('tid: "9:00"'), '4:6 tid-ugyldig: `"9:00"` er ikke et tidspunkt, som arkivet kan læse.'],
  [
    more('tid: "09:00-24:00"'),
    '4:6 tid-ugyldig: `"09:00-24:00"` er ikke et tidspunkt, som arkivet kan læse.',
  ],
  [more('tid: [9, 10]'), '4:6 tid-ugyldig: `[9, 10]` er ikke et tidspunkt, som arkivet kan læse.'],
  [more('tid:'), '4:1 noegle-vaerdi: Nøglen `tid` har ingen værdi.'],
  [more('sted: #5'), '4:1 noegle-vaerdi: Nøglen `sted` har ingen værdi.'],
  [more('sted: *A'), '4:7 noegle-vaerdi: `sted` skal være en tekst.'],
  [more('deltagere:\n  - A\n  -'), '6:4 noegle-vaerdi: `deltagere` skal være en liste af tekster.'],
  [more('kilde:'), '4:1 noegle-vaerdi: Nøglen `kilde` har ingen værdi.'],
  [more('kilde: javascript:alert(1)'), '4:8 link-skema: Et link må ikke begynde med `javascript:`.'],
  [
    more('kilde: ../../../referat.pdf'),
    '4:8 bilag-mangler: `../../../referat.pdf` fører ud af arkivets mappe.',
  ],
  [more('? [a]\n: b'), '4:3 noegle-ukendt: Ukendt nøgle `[a]`.'],
  [more('<<: { sted: A }'), '4:1 noegle-ukendt: Ukendt nøgle `<<`.'],
  [head('forum:\ndato: 2019-10-10'), '2:1 noegle-vaerdi: Nøglen `forum` har ingen værdi.'],
  [head('forum: Chefforum\ndato:'), '3:1 noegle-vaerdi: Nøglen `dato` har ingen værdi.'],
  [
    head('forum: Chefforum\ndato: 2019-10-1'),
    '3:7 dato-ugyldig: `2019-10-1` er ikke en dato, som arkivet kan læse.',
  ],
  [
    head('forum: Chefforum\ndato: 20191010'),
    '3:7 dato-ugyldig: `20191010` er ikke en dato, som arkivet kan læse.',
  ],
  [
    head('forum: Chefforum\ndato: [2019-10-10]'),
    '3:7 dato-ugyldig: `[2019-10-10]` er ikke en dato, som arkivet kan læse.',
  ],
  [
    head('forum: [Chefforum]\ndato: 2019-10-10'),
    '2:8 forum-ukendt: Ukendt forum `[Chefforum]`, forventede et af: Chefforum, Økonomiudvalget, Byrådet.',
  ],
];

const BODIES: readonly Row[] = [
  [
    body('## Punkt 3 Lukket\n\nHEMMELIGT'),
    '6:1 overskrift-ukendt: Overskriften `## Punkt 3 Lukket` åbner hverken et punkt eller et afsnit.',
  ],
  [
    body('## 3. Titel\n\n### Beslutning'),
    '6:1 overskrift-ukendt: Overskriften `## 3. Titel` åbner hverken et punkt eller et afsnit.',
  ],
  [
    body('## Punkt 1a: A'),
    '6:1 overskrift-ukendt: Overskriften `## Punkt 1a: A` åbner hverken et punkt eller et afsnit.',
  ],
  [
    body('##Punkt 1: A'),
    '6:1 overskrift-ukendt: Linjen `##Punkt 1: A` ligner en overskrift, men er almindelig tekst.',
  ],
  [
    punkt('### Beslutning\n\nGodkendt.\n\nTekst\n---'),
    '12:1 overskrift-ukendt: Overskriften `## Tekst` åbner hverken et punkt eller et afsnit.',
  ],
  [
    punkt('Sag: 00.01.00-O40-2-19'),
    '8:6 sagsnummer-ugyldigt: `00.01.00-O40-2-19` er ikke et sagsnummer, som arkivet kender.',
  ],
  [
    punkt('13/16074\n00.01.00 A21 9 18'),
    '9:1 sagsnummer-ugyldigt: `00.01.00 A21 9 18` er ikke et sagsnummer, som arkivet kender.',
  ],
  [punkt('### Bilg'), '8:1 afsnit-stavning: Ukendt afsnit `Bilg`.'],
  [punkt('### O\u0308konomi'), '8:1 afsnit-stavning: Ukendt afsnit `Ökonomi`.'],
  [punkt('Tekst[^1]'), '8:6 fodnote-loes: Fodnoten `[^1]` findes ikke.'],
  [punkt('[a](//evil.example)'), '8:1 bilag-mangler: `//evil.example` fører ud af arkivets mappe.'],
  [punkt('[a](/etc/passwd)'), '8:1 bilag-mangler: `/etc/passwd` fører ud af arkivets mappe.'],
  [
    punkt('[a](%2e%2e/%2e%2e/%2e%2e/x)'),
    '8:1 bilag-mangler: `%2e%2e/%2e%2e/%2e%2e/x` fører ud af arkivets mappe.',
  ],
  [punkt('[a](..%5c..%5cx)'), '8:1 bilag-mangler: `..%5c..%5cx` er skrevet med omvendt skråstreg.'],
  [
    punkt('[a](<C:\\x.pdf>)'),
    '8:6 lokal-sti: Her står en sti på jeres egen computer eller server. Den virker ikke for læseren og kan røbe et brugernavn.',
  ],
  [punkt('[a](<java\tscript:alert(1)>)'), '8:1 link-skema: Et link må ikke begynde med `javascript:`.'],
  [punkt('[a](&#106;avascript:alert(1))'), '8:1 link-skema: Et link må ikke begynde med `javascript:`.'],
  [punkt('[a][b]\n\n[b]: data:text/html,x'), '10:1 link-skema: Et link må ikke begynde med `data:`.'],
  [punkt('![a](vbscript:x)'), '8:1 link-skema: Et link må ikke begynde med `vbscript:`.'],
  [
    body('## Punkt 1: <b>A</b>'),
    '6:13 raa-html: Her står HTML eller en kommentar, som ikke vises på siden.',
    '6:17 raa-html: Her står HTML eller en kommentar, som ikke vises på siden.',
  ],
];

describe.each([
  ['a front matter', HEADS],
  ['a value', VALUES],
  ['a body', BODIES],
] as const)('what is said of %s', (_, rows) => {
  it.each(rows)('%j', async (text, ...lines) => expect(await told(text)).toEqual(lines));
});

it('collects all problems of all files, by file and place', async () => {
  const lines = await checkFiles({
    'byraadet/2019/2019-10-10.md': '---\nforum: Byrådet\ndato: 2019-10-10\ntid: 9\nfarve: grøn\n---\n',
    [PATH]: punkt('### Bilg\n\n### Bilag\n\n- [a](b.pdf)'),
  });
  expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual([
    'byraadet/2019/2019-10-10.md:1:1 advarsel beslutning-mangler',
    'byraadet/2019/2019-10-10.md:4:6 fejl tid-ugyldig',
    'byraadet/2019/2019-10-10.md:5:1 fejl noegle-ukendt',
    `${PATH}:8:1 fejl afsnit-stavning`,
    `${PATH}:12:3 fejl bilag-mangler`,
  ]);
});
