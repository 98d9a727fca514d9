// What stands in odd places of a head and behind titles: a place after a dot, a case number, a letter for open and closed.
import { expect, it } from 'vitest';
import { importText } from './import-text.ts';

const read = (text: string): string => {
  const result = importText({ name: 'kilde.txt', bytes: Buffer.from(text) }, { forum: null, forums: [] });
  return result.ok ? result.markdown : `afvist: ${result.message}`;
};

it('reads what a page sets side by side', () => {
  const found = read(`Direktionen

17. januar 2023, kl. 9.00-11.00 · Direktionslokalet

Fra ledelsen deltog: direktøren, planchefen
Forhindret: havnechefen

1 (Å) Fælles telefontid Sag 22/7741

Konklusion
Tiltrådt.

2 (L) Afskedigelse Sag 23/118

Konklusion
Medarbejderen xyqz fratræder.

3 (Å) Orientering om sag 22/7741

Konklusion
Intet.
`);
  for (const line of [
    'sted: Direktionslokalet',
    '  - planchefen',
    'afbud:\n  - havnechefen',
    '## Punkt 1: Fælles telefontid\n\nSag 22/7741\n',
    '## Punkt 2: (L) Afskedigelse\n\nSag 23/118\n',
    '## Punkt 3: Orientering om sag 22/7741\n',
  ])
    expect(found).toContain(line);
  expect(found).not.toContain('xyqz');
});

const printed = (count: number): string => `Referat

Økonomiudvalget, mandag den 13. februar 2023

Dato    mandag den 13. februar 2023
Lukkede punkter    ${count} uden oplyst grundlag

Punkt 1:

Godkendelse

Titel på dagsordenen: ØU - Godkendelse af dagsorden v. formanden (9.05-9.40)

Udfald Godkendt    Sag 00.01.00-A21-1-23 Oplægsholder formanden Tidsrum 9.05–9.40

Godkender referatet af mødet den 12. januar 2023

Beslutning
Godkendt med ordet åbentord.

Punkt 2:

Ekspropriation

Lukket punkt

Beslutning
Medlemmet xyqz tilbydes et beløb.
`;

it('a page of an archive, printed, is the meeting again: its count of closed items closes no others', () => {
  const found = read(printed(1));
  expect(found).toContain(
    '## Punkt 1: ØU - Godkendelse af dagsorden v. formanden (9.05-9.40)\n\n00.01.00-A21-1-23\n\n### Beslutning',
  );
  expect(found).toContain('åbentord');
  expect(found).toContain('## Punkt 2: Ekspropriation (Lukket)');
  expect(found).not.toContain('xyqz');
  // Where it counts more than can be found, nothing is sure.
  expect(read(printed(2))).not.toContain('åbentord');
});

it.each([
  ['Udvalget for Sundhed Tæt På', 'Referat fra mødet 17-03-2022'],
  [
    'Fjordby Naturfredningsnævn',
    'Mandag den 14. maj 2007 blev der afholdt møde i nævnet i\nretsbygningens sal B.',
  ],
])('the body is %s, whatever its name or its line ends in', (forum, line) => {
  const found = read(`${forum}\n\n${line}\n\nPunkt 1: Dagsorden\n\nBeslutning\n\nGodkendt.\n`);
  expect(found).toContain(`forum: ${forum}\n`);
});
