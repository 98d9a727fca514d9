import { describe, expect, it } from 'vitest';
import type { Fremmoedt, ItemRange } from '../../model/fremmoede.ts';
import { readFremmoede } from './read-fremmoede.ts';

const range = ({ fra, til }: ItemRange): string => (fra === til ? `${fra}` : `${fra ?? ''}–${til ?? ''}`);

/** Somebody in short: `Anna Holm 1 [formand] A hele`. */
function short({ navn, antal, roller, liste, tilstede, del, stedfortraederFor }: Fremmoedt): string {
  const part = del && [
    ...del.punkter.map(range),
    ...del.undtagen.map((one) => `ikke ${range(one)}`),
    ...(del.fra ? [`fra ${del.fra}`] : []),
    ...(del.til ? [`til ${del.til}`] : []),
  ];
  return [
    navn ?? '–',
    antal ?? '?',
    roller.length > 0 ? `[${roller.join(', ')}]` : null,
    liste,
    tilstede,
    part ? part.join(' + ') : null,
    stedfortraederFor ? `for ${stedfortraederFor}` : null,
  ]
    .filter((one) => one !== null)
    .join(' ');
}

/** Lines, with those whom they tell of in short. */
const LINES = [
  ['Anna Holm (A)', 'Anna Holm 1 A hele'],
  ['Anna Holm (A), formand', 'Anna Holm 1 [formand] A hele'],
  ['Borgmester Anna Holm (A)', 'Anna Holm 1 [Borgmester] A hele'],
  ['Anna Holm, Socialdemokratiet', 'Anna Holm 1 Socialdemokratiet hele'],
  ['A: Anna Holm, Bo Lind', 'Anna Holm 1 A hele | Bo Lind 1 A hele'],
  ['Formand: Anna Holm (V)', 'Anna Holm 1 [Formand] V hele'],
  ['Anna Holm, Bo Lind og Cai Dam', 'Anna Holm 1 hele | Bo Lind 1 hele | Cai Dam 1 hele'],
  ['Ole V. Holm (C), 1. viceborgmester', 'Ole V. Holm 1 [1. viceborgmester] C hele'],
  ['Jens-Peter Å. Sørensen (DF)', 'Jens-Peter Å. Sørensen 1 DF hele'],
  ['Bo Lind (V), deltog i pkt. 3–7', 'Bo Lind 1 V del 3–7'],
  ['Bo Lind (deltog ikke i pkt. 3 og 5)', 'Bo Lind 1 del ikke 3 + ikke 5'],
  ['Bo Lind (V) forlod mødet kl. 18.30', 'Bo Lind 1 V del til 18:30'],
  ['Bo Lind (V), forlod mødet efter pkt. 8', 'Bo Lind 1 V del –8'],
  ['Bo Lind (V) forlod mødet før pkt. 9', 'Bo Lind 1 V del –8'],
  ['Bo Lind (V) (fra pkt. 4)', 'Bo Lind 1 V del 4–'],
  ['Bo Lind (V), til stede fra punkt 3 til punkt 7', 'Bo Lind 1 V del 3–7'],
  ['Bo Lind (V) (ankom kl. 17.15, forlod mødet kl. 19)', 'Bo Lind 1 V del fra 17:15 + til 19:00'],
  ['Bo Lind, kl. 15-16.30', 'Bo Lind 1 del fra 15:00 + til 16:30'],
  ['Bo Lind (V), inhabil i pkt. 4', 'Bo Lind 1 V del ikke 4'],
  ['Bo Lind (afbud)', 'Bo Lind 1 ikke'],
  ['Cai Dam (V), stedfortræder for Bo Lind', 'Cai Dam 1 V hele for Bo Lind'],
  ['Cai Dam som suppleant for Bo Lind', 'Cai Dam 1 hele for Bo Lind'],
  ['9 medlemmer fra Borgerlisten inkl. borgmesteren', '– 9 Borgerlisten hele'],
  ['Medlem for liste B', '– 1 liste B hele'],
  ['Borgmesteren (Fællesskabslisten), mødeleder', '– 1 [Borgmesteren, mødeleder] Fællesskabslisten hele'],
  ['Lederen af sekretariatet (referent)', '– 1 [Lederen af sekretariatet, referent] hele'],
  ['Økonomichefen (under pkt. 2 og 3)', '– 1 [Økonomichefen] del 2 + 3'],
  ['Direktør Pia Juhl (pkt. 1-4)', 'Pia Juhl 1 [Direktør] del 1–4'],
  ['Fraværende: Bo Lind (V)', 'Bo Lind 1 V ikke'],
  ['Bo Lind (til og med pkt. 9)', 'Bo Lind 1 del –9'],
  ['Bo Lind (V) var fraværende under punkt 7', 'Bo Lind 1 V del ikke 7'],
  ['Cai Dam (stedfortræder for Bo Lind (V))', 'Cai Dam 1 hele for Bo Lind'],
  ['Sognepræst Karen Munk', 'Karen Munk 1 [Sognepræst] hele'],
  ['Bygherrerådgiver Jens Vang (pkt. 1-4)', 'Jens Vang 1 [Bygherrerådgiver] del 1–4'],
  ['Anna Holm, FOA', 'Anna Holm 1 [FOA] hele'],
  ['Anna Holm, tillidsrepræsentant (FOA)', 'Anna Holm 1 [FOA, tillidsrepræsentant] hele'],
  ['Tove Fris (stedfortræder) for Anna Holm', 'Tove Fris 1 hele for Anna Holm'],
  [
    'Formand Anna Holm, næstformand Bo Lind og kasserer Cai Dam',
    'Anna Holm 1 [Formand] hele | Bo Lind 1 [næstformand] hele | Cai Dam 1 [kasserer] hele',
  ],
  [
    'Fraværende: Bo Lind (V) - Cai Dam (V) mødte som stedfortræder.',
    'Bo Lind 1 V ikke | Cai Dam 1 V hele for Bo Lind',
  ],
  ['Bo Lind fra kl. 17', 'Bo Lind 1 del fra 17:00'],
  ['Anna Holm (A), sag 129-138', 'Anna Holm 1 A del 129–138'],
  ['Bo Lind (V) ikke mødt', 'Bo Lind 1 V ikke'],
  ['Bo Lind (sygemeldt)', 'Bo Lind 1 ikke'],
  ['Bo Lind (online)', 'Bo Lind 1 hele'],
  ['Anna Holm, tillidsrepræsentant for 3F', 'Anna Holm 1 [tillidsrepræsentant for 3F] hele'],
  [
    'Forældrerepræsentanter: Anna Holm, Bo Lind',
    'Anna Holm 1 [Forældrerepræsentanter] hele | Bo Lind 1 [Forældrerepræsentanter] hele',
  ],
  ['Anna Holm (ref.)', 'Anna Holm 1 [ref.] hele'],
  ['Stedfortræder Cai Dam for Bo Lind', 'Cai Dam 1 hele for Bo Lind'],
  [
    'Skoleleder Anna Holm og pædagogisk leder Bo Lind',
    'Anna Holm 1 [Skoleleder] hele | Bo Lind 1 [pædagogisk leder] hele',
  ],
  ['Ældrerådets formand Anna Holm', 'Anna Holm 1 [Ældrerådets formand] hele'],
  ['Anna Holm og Bo Lind deltog fra kl. 18', 'Anna Holm 1 del fra 18:00 | Bo Lind 1 del fra 18:00'],
  [
    'Bo Lind (V) var fraværende. I stedet mødte Cai Dam (V).',
    'Bo Lind 1 V ikke | Cai Dam 1 V hele for Bo Lind',
  ],
  ['Bo Lind var inhabil og deltog ikke i punkt 9', 'Bo Lind 1 del ikke 9'],
  ['Adm. direktør Bo Lind', 'Bo Lind 1 [Adm. direktør] hele'],
  ['Hele bestyrelsen', '– ? [Hele bestyrelsen] hele'],
  ['Anna Holm, forælder, formand', 'Anna Holm 1 [forælder, formand] hele'],
  [
    'Til stede var Borgmesteren, formanden for Havneudvalget og 19 andre medlemmer. Afbud fra 2. viceborgmester.',
    '– 1 [Borgmesteren] hele | – 1 [formanden for Havneudvalget] hele | – 19 [19 andre medlemmer] hele | – 1 [2. viceborgmester] ikke',
  ],
  ['Anna Holm (C) gik kl. 18:45', 'Anna Holm 1 C del til 18:45'],
  ['Anna Holm (C) mødte kl. 16.20', 'Anna Holm 1 C del fra 16:20'],
  ['Anna Holm (C) til og med punkt 6', 'Anna Holm 1 C del –6'],
  ['Bo Lind, elevrådsformand 9.b', 'Bo Lind 1 [elevrådsformand 9.b] hele'],
  ['Bo Lind deltog i stedet for Anna Holm', 'Bo Lind 1 hele for Anna Holm'],
  [
    'Anna Holm (C). Bo Lind (C) deltog som stedfortræder',
    'Anna Holm 1 C hele | Bo Lind 1 [stedfortræder] C hele',
  ],
  ['Bo Lind for Anna Holm', 'Bo Lind 1 hele for Anna Holm'],
  ['Fravær: Bo Lind (A)', 'Bo Lind 1 A ikke'],
  ['Bo Lind - afbud', 'Bo Lind 1 ikke'],
  ['Bo Lind (fraværende uden afbud)', 'Bo Lind 1 ikke'],
  ['Afbud fra Bo Lind og Anna Holm', 'Bo Lind 1 ikke | Anna Holm 1 ikke'],
  ['Afbud: Bo Lind. I stedet deltog Anna Holm.', 'Bo Lind 1 ikke | Anna Holm 1 hele for Bo Lind'],
  ['Alle på nær Bo Lind', '– ? [Alle] hele | Bo Lind 1 ikke'],
  ['Bo Lind (Ø) under punkterne 4, 5 og 8', 'Bo Lind 1 Ø del 4 + 5 + 8'],
  ['Bo Lind (Ø) deltog ikke i behandlingen af punkt 7 pga. inhabilitet', 'Bo Lind 1 Ø del ikke 7'],
  ['Bo Lind (Ø) var til stede fra kl. 17.00 til kl. 18.30', 'Bo Lind 1 Ø del fra 17:00 + til 18:30'],
  ['Gæst: Bo Lind, Fjordby Museum', 'Bo Lind 1 [Gæst, Fjordby Museum] hele'],
  ['Bo Lind [A]', 'Bo Lind 1 A hele'],
  ['Bo Lind (A) kom kl. 17:10 og gik kl. 18:40', 'Bo Lind 1 A del fra 17:10 + til 18:40'],
  ['Bo Lind (A) deltog ikke i punkt 4 og 6 på grund af inhabilitet', 'Bo Lind 1 A del ikke 4 + ikke 6'],
  ['Bo Lind (A) undtagen pkt. 8', 'Bo Lind 1 A del ikke 8'],
  ['Bo Lind (A) afbud', 'Bo Lind 1 A ikke'],
  ['Bo Lind (A) meldte afbud', 'Bo Lind 1 A ikke'],
  ['Bo Lind: Afbud', 'Bo Lind 1 ikke'],
  ['Bo Lind var fraværende med afbud', 'Bo Lind 1 ikke'],
  ['Afbud: Bo Lind, Cai Dam', 'Bo Lind 1 ikke | Cai Dam 1 ikke'],
  [
    'Afbud fra Bo Lind (A), Cai Dam (V) deltog som suppleant',
    'Bo Lind 1 A ikke | Cai Dam 1 V hele for Bo Lind',
  ],
  ['Cai Dam (V), suppleant for Bo Lind (A)', 'Cai Dam 1 V hele for Bo Lind'],
  ['Cai Dam deltog som suppleant for Bo Lind', 'Cai Dam 1 hele for Bo Lind'],
  ['Cai Dam (i stedet for Bo Lind)', 'Cai Dam 1 hele for Bo Lind'],
  ['Cai Dam, 1. suppleant', 'Cai Dam 1 [1. suppleant] hele'],
  ['Cai Dam, FTR for BUPL', 'Cai Dam 1 [FTR for BUPL] hele'],
  ['Sognepræst og kirkebogsfører Bo Lind', 'Bo Lind 1 [Sognepræst og kirkebogsfører] hele'],
  ['Revisor Bo Lind, Fjordby Revision, deltog under punkt 4', 'Bo Lind 1 [Revisor, Fjordby Revision] del 4'],
  ['Borgmester Bo Lind (A)', 'Bo Lind 1 [Borgmester] A hele'],
  ['Bo Lind (A) - borgmester', 'Bo Lind 1 [borgmester] A hele'],
  ['Bo Lind (V) (fraværende)', 'Bo Lind 1 V ikke'],
  ['Bo Lind (V), fravær', 'Bo Lind 1 V ikke'],
  ['Bo Lind (V), afbud – i stedet Cai Dam (V)', 'Bo Lind 1 V ikke | Cai Dam 1 V hele for Bo Lind'],
  ['Cai Dam (V) i stedet for Bo Lind (V)', 'Cai Dam 1 V hele for Bo Lind'],
  ['Cai Dam (V) deltog for Bo Lind (V)', 'Cai Dam 1 V hele for Bo Lind'],
  ['Cai Dam (stedfortræder)', 'Cai Dam 1 [stedfortræder] hele'],
  ['Stedfortræder: Cai Dam', 'Cai Dam 1 [Stedfortræder] hele'],
  ['Bo Lind (deltog pkt. 1-4)', 'Bo Lind 1 del 1–4'],
  ['Bo Lind deltog ikke i behandlingen af pkt. 6', 'Bo Lind 1 del ikke 6'],
  ['Bo Lind (V) forlod mødet kl. 20.15', 'Bo Lind 1 V del til 20:15'],
  ['Bo Lind (V) forlod mødet efter punkt 11', 'Bo Lind 1 V del –11'],
  ['Bo Lind (V) deltog til kl. 20.15', 'Bo Lind 1 V del til 20:15'],
  ['Bo Lind (V) deltog fra kl. 17.00-18.30', 'Bo Lind 1 V del fra 17:00 + til 18:30'],
  ['Bo Lind (V) ankom kl. 17.30 under punkt 3', 'Bo Lind 1 V del 3– + fra 17:30'],
  ['Bo Lind (V) erklærede sig inhabil ved punkt 5', 'Bo Lind 1 V del ikke 5'],
  ['Bo Lind (inhabil pkt. 5)', 'Bo Lind 1 del ikke 5'],
  ['Afbud: Bo Lind (V), Anna Holm (A)', 'Bo Lind 1 V ikke | Anna Holm 1 A ikke'],
  ['Afbud: Ingen', ''],
  ['Fraværende: Ingen', ''],
  ['Ingen', ''],
  ['Referent: Anna Holm', 'Anna Holm 1 [Referent] hele'],
  ['Anna Holm (mødeleder), Bo Lind (referent)', 'Anna Holm 1 [mødeleder] hele | Bo Lind 1 [referent] hele'],
  ['Fra forvaltningen: Anna Holm, Bo Lind', 'Anna Holm 1 hele | Bo Lind 1 hele'],
  ['Fra medarbejdersiden: Anna Holm (FOA), Bo Lind (BUPL)', 'Anna Holm 1 [FOA] hele | Bo Lind 1 [BUPL] hele'],
  [
    'Medarbejdersiden: Anna Holm (FOA) og Bo Lind (BUPL)',
    'Anna Holm 1 [FOA] Medarbejdersiden hele | Bo Lind 1 [BUPL] Medarbejdersiden hele',
  ],
  ['Anna Holm, elevrepræsentant', 'Anna Holm 1 [elevrepræsentant] hele'],
  ['Anna Holm (elev, 8.a)', 'Anna Holm 1 [elev] hele'],
  ['Afdeling 3: Anna Holm', 'Anna Holm 1 hele'],
  ['Anna Holm, formand for ældrerådet', 'Anna Holm 1 [formand for ældrerådet] hele'],
  ['Anna Holm m.fl.', 'Anna Holm 1 hele'],
  ['Provst Anna Holm deltog under pkt. 3', 'Anna Holm 1 [Provst] del 3'],
  ['Anna Holm (online fra pkt. 4)', 'Anna Holm 1 del 4–'],
  ['Anna Holm (A) var til stede under hele mødet', 'Anna Holm 1 A hele'],
  ['Alle medlemmer', '– ? [Alle medlemmer] hele'],
  ['Alle undtagen Bo Lind', '– ? [Alle] hele | Bo Lind 1 ikke'],
  ['Rådgiver fra Fjordby Landinspektører (pkt. 4)', '– 1 [Rådgiver fra Fjordby Landinspektører] del 4'],
  [
    'Formanden, kassereren og sekretæren',
    '– 1 [Formanden] hele | – 1 [kassereren] hele | – 1 [sekretæren] hele',
  ],
];

describe('a line of deltagere', () => {
  it.each(LINES)('%s', (line, expected) => {
    expect(
      readFremmoede({ deltagere: [line], afbud: [] })
        .map(short)
        .join(' | '),
    ).toBe(expected);
  });

  it('of afbud tells of those who were not there', () => {
    expect(readFremmoede({ deltagere: [], afbud: ['Et medlem fra Havnelisten (syg)'] }).map(short)).toEqual([
      '– 1 Havnelisten ikke',
    ]);
  });

  it('without sense is read through', () => {
    for (const piece of ['A, ', '(', 'og ', 'pkt. 1, ', 'Bo Lind, '])
      expect(readFremmoede({ deltagere: [piece.repeat(5000)], afbud: [] })).toBeInstanceOf(Array);
  });
});
