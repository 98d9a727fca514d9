/** Words whose forms no rule of endings brings together, each with its other forms; and short ones that the stemmer leaves alone. */
const FORMS: Readonly<Record<string, string>> = {
  and: 'ænder ænderne',
  barn: 'børn børns børnene børnenes',
  bog: 'bøger bøgers bøgerne bøgernes',
  bonde: 'bønder bønderne',
  bro: 'broen broer broerne',
  bror: 'broder brødre brødrene',
  by: 'byen byens byer byers byerne byernes bys',
  datter: 'døtre døtrene',
  fod: 'fødder fødderne',
  forældre: 'forælder forældrene forældres forældrenes',
  far: 'fader faderen fædre fædrene',
  gammel: 'gamle gammelt',
  ældre: 'ældres ældst ældste',
  god: 'godt gode',
  gås: 'gæs gæssene',
  give: 'giver gav givet givne',
  hånd: 'hænder hænderne hånden',
  kraft: 'kræfter kræfterne',
  lang: 'længere længst lange langt',
  lille: 'små mindre mindst mindste',
  lægge: 'lagde lagt lægger',
  mand: 'mænd mænds mændene mændenes',
  medie: 'medier mediet medierne',
  middel: 'midler midlerne midlernes midlet',
  mor: 'moder moderen mødre mødrene',
  museum: 'museet museer museerne museernes',
  center: 'centre centret centeret centrene centrenes centers',
  gymnasium: 'gymnasiet gymnasier gymnasierne',
  laboratorium: 'laboratoriet laboratorier',
  kriterium: 'kriteriet kriterier kriterierne',
  ministerium: 'ministeriet ministerier ministerierne ministeriets',
  nat: 'nætter nætterne natten',
  rod: 'rødder rødderne roden',
  sige: 'siger sagde sagt',
  sætte: 'sætter satte sat',
  sø: 'søen søer søerne søens',
  sælge: 'sælger solgte solgt',
  søge: 'søgte søgt søger',
  stang: 'stænger stængerne',
  stor: 'store stort større størst største',
  tand: 'tænder tænderne tanden',
  tang: 'tænger',
  tælle: 'talte talt tæller',
  træ: 'træet træer træerne træets',
  ung: 'unge unges yngre yngst',
  vælge: 'vælger valgte valgt',
  ø: 'øen øer øerne',
  å: 'åen åer åerne åens',
  sti: 'stien stier stierne stiens',
  bus: 'bussen busser busserne bussens',
  hal: 'hallen haller hallerne hallens',
  tal: 'tallet tallene tallets',
  handicap: 'handikap',
  ressource: 'resurse',
  // Numbers, for «4-dages» and «fire dages»; `en` and `et` are articles.
  '2': 'to',
  '3': 'tre',
  '4': 'fire',
  '5': 'fem',
  '6': 'seks',
  '7': 'syv',
  '8': 'otte',
  '9': 'ni',
  '10': 'ti',
  '11': 'elleve',
  '12': 'tolv',
};

/** The word that a form belongs to, in lower case, for forms that the stemmer cannot lead there. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

const ASCII: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
const spelledOut = (form: string): string => form.replace(/[æøå]/g, (letter) => ASCII[letter] ?? letter);

/** The forms of a word, by its own letters or by those written out; none for regular words. */
export const irregularForms = (word: string): readonly string[] => BY_ASCII.get(word) ?? [];

const BY_ASCII: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FORMS).flatMap(([word, forms]) =>
    [word, spelledOut(word)].map((name) => [name, forms.split(' ')] as const),
  ),
);
