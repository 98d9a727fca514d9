// Words that tell what a number beside them is. How to add one stands in README.md.

/** Words for a CPR number. */
export const PERSON_WORDS: readonly string[] = [
  String.raw`c\.?p\.?r`,
  'c p r(?![a-zæøå])',
  String.raw`person[-\s]?n(?:umme)?r`,
  String.raw`pers\.?[-\s]?nr`,
  'fødsels(?:registrerings)?n(?:umme)?r',
  'foedselsn(?:umme)?r',
  String.raw`(?:borger|patient|klient|elev)[-\s]?(?:id|nr|nummer)`,
  'social security',
];

/** Words for the last four of its digits, where they stand apart from the day of birth. */
export const LAST_FOUR_WORDS: readonly string[] = [
  '(?:de )?(?:sidste (?:fire|4)|(?:fire|4) sidste)(?: (?:cifre|tal))?',
  'kontrolcifre(?:ne)?',
  'x{6}-?',
  String.raw`(?:cpr|personnummer)\S* (?:slutter|ender) (?:på|med)`,
];

/** Words for numbers that are nobody's: where one stands right before a number, no form of it is taken for a CPR number. */
export const OTHER_WORDS: readonly string[] = [
  'cvr',
  String.raw`se[-\s]?(?:nr|nummer)`,
  'ean',
  'gln',
  String.raw`p[-.\s]{0,2}(?:nr|nummer|numre|enhed)`,
  'produktionsenhed',
  'iban(?: ?dk)?',
  'swift',
  '(?:giro|bank|nem|spare|løn|anlægs|drifts|status|arts)?konto',
  String.raw`(?:police|skade|bevilling|sted|anlægs?|psp|aktivitet|medlem|bestilling|bilagsløbe)s?[-.\s]{0,2}(?:nr|nummer|no|id|kode|element)`,
  String.raw`reg(?:istrerings)?[-.\s]*(?:nr|nummer|og konto)`,
  'giro',
  'fik',
  'kreditor',
  'debitor',
  String.raw`betalings[-\s]?id`,
  'faktura',
  'kreditnota',
  'ordre',
  'rekvisition',
  'indkøb',
  'tilbuds',
  'kunde',
  'leverandør',
  'vare',
  'serie',
  'model',
  'isbn(?:-1[03])?',
  'stel',
  'issn',
  'doi',
  't(?:e)?l(?:e)?f(?:on)?',
  'mobil',
  'ring(?:e)?(?: på| til)?',
  'fax',
  'matr(?:ikel)?',
  'bfe',
  'bbr',
  'ejendoms',
  'esr',
  'ejerlav',
  'vejkode',
  'adgangsadresse',
  'måler',
  'installations',
  'aftage',
  'dgu',
  'chr',
  String.raw`plan[-\s]?id`,
  'projekt',
  'koordinat(?:er|sæt)?',
  'utm',
  'udbuds',
  'ted',
  'licens',
  'version',
];

/** Words for numbers of cases and documents, some of which are CPR numbers: they speak for a number without its hyphen only. */
export const CASE_WORDS: readonly string[] = [
  'sag',
  'journal',
  'j',
  'dok(?:ument)?',
  'akt',
  'bilag',
  'id',
  'løbe',
  'reference',
  'ref',
  'aftale',
  'kontrakt',
];

/** What stands beside an amount. */
export const MONEY = String.raw`kr\.?|kroner|dkk|eur|euro|€|mio\.?|mia\.?|t\.kr\.?|tkr\.?|pct\.?|procent|%|m2|m²|m3|m³|kwh|mwh|kg|tons?`;
