// The laws that a closed item's ground may name, as they are written and as they are shown; README.md tells how to add one.

/** The laws by the beginning of their name: `<beginning>loven` and `<beginning>lovens`. */
const BEGINNINGS = [
  ...['kommunestyrelses', 'regions', 'forvaltnings', 'offentligheds', 'databeskyttelses'],
  ...['persondata', 'retssikkerheds', 'service', 'folkeskole', 'almenbolig', 'udbuds', 'tilbuds', 'straffe'],
  ...[
    'miljøoplysnings',
    'arkiv',
    'tjenestemands',
    'funktionær',
    'planlægnings',
    'forsynings',
    'ligebehandlings',
    'sundheds',
    'aktiv',
    'dagtilbuds',
    'beredskabs',
    'menighedsråds',
  ],
];
/** Other names of the same laws. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'lov om kommunernes styrelse': 'kommunestyrelsesloven',
  'lov om kommuners styrelse': 'kommunestyrelsesloven',
  'den kommunale styrelseslov': 'kommunestyrelsesloven',
  styrelsesloven: 'kommunestyrelsesloven',
  styrelseslovens: 'kommunestyrelsesloven',
  styrelseslov: 'kommunestyrelsesloven',
  'lov om offentlighed i forvaltningen': 'offentlighedsloven',
  'lov om regioner': 'regionsloven',
  'lov om menighedsråd': 'menighedsrådsloven',
  'lov om folkeskolen': 'folkeskoleloven',
  'lov om social service': 'serviceloven',
  'lov om retssikkerhed og administration på det sociale område': 'retssikkerhedsloven',
  'lov om almene boliger': 'almenboligloven',
  ksl: 'kommunestyrelsesloven',
  fvl: 'forvaltningsloven',
  ofl: 'offentlighedsloven',
  offl: 'offentlighedsloven',
  databeskyttelsesforordningen: 'databeskyttelsesforordningen',
  databeskyttelsesforordningens: 'databeskyttelsesforordningen',
  gdpr: 'databeskyttelsesforordningen',
};

/** Every way to write a law, in small letters, with how it is shown. */
export const LAWS: ReadonlyMap<string, string> = new Map([
  ...BEGINNINGS.flatMap((beginning): [string, string][] => [
    [`${beginning}loven`, `${beginning}loven`],
    [`${beginning}lovens`, `${beginning}loven`],
    [`${beginning}lov`, `${beginning}loven`],
  ]),
  ...Object.entries(OTHER_NAMES),
]);
