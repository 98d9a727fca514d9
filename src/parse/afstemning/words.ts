// The words by which votes are told; README.md tells how to add one.

import { wordSet as set } from '../../model/text/word-list.ts';

/** «stemte» in the forms that tell of a vote that was cast. */
export const VOTED = set('stemte stemmer stemtes');
/** «undlod at stemme» */
export const ABSTAINED = set('undlod undlader undladt afstod afstår');
/** Between a verb and its side nothing is told by these. */
export const ADVERBS = set(
  'herefter derefter dermed hermed også alle begge enstemmigt selv så derfor således alligevel samlet dog kun',
);
/** Before those who vote. */
export const DETERMINERS = set('de den det kun alene også både blandt');
/** What voters are called, singular and plural. */
export const MEMBER = set(
  'medlem medlemmet enkelt byrådsmedlem byrådsmedlemmet udvalgsmedlem bestyrelsesmedlem repræsentant repræsentanten delegeret andelshaver deltager kommunalbestyrelsesmedlem regionsrådsmedlem politiker suppleant menigt mandat stemmeberettiget gruppemedlem',
);
export const MEMBERS = set(
  'medlemmer medlemmerne byrådsmedlemmer udvalgsmedlemmer bestyrelsesmedlemmer repræsentanter repræsentanterne delegerede andelshavere andele deltagere kommunalbestyrelsesmedlemmer regionsrådsmedlemmer politikere mandater stemmeberettigede fremmødte tilstedeværende gruppemedlemmer husstande',
);
/** A list's members as one: «Venstres gruppe». */
export const GROUP_OF = set('gruppe gruppen byrådsgruppe byrådsgruppen medlemsgruppe');
/** Of what belongs to votes that are counted: «14 stemmer». */
export const BALLOTS = set('stemmer stemme stemmerne stemmetal stemmetallet stemmetallene');
/** What people are by their office, who may be told of by it alone. */
export const ROLE =
  /(?:borgmester(?:en)?|formand(?:en)?|formandskabet|rådmand(?:en)?|forkvinde(?:n)?|kasserer(?:en)?|sekretær(?:en)?|præst(?:en)?|værge(?:n)?|leder(?:en)?|direktør(?:en)?|suppleanten|repræsentanten)$/u;
/** What stands before a name and tells of nobody alone: «byrådsmedlem Kim Borg». */
export const TITLE = /(?:medlem|medlemmerne|repræsentant|repræsentanterne)$/u;
/** The rest, of whom nothing else is told. */
export const OTHERS = set('øvrige resten andre resterende');
/** Who all are. */
export const ALL = set('alle samtlige');
/** Nobody. */
export const NOBODY = set('ingen nul');
/** Verbs of a majority that goes along, beside the verbs of decisions. */
export const FOLLOWING = set(
  'fulgte følger støttede støtter tilsluttede tilslutter bakkede bakker indstiller indstillede',
);
/** Between who and what a majority did. */
export const ABLE = set('kan kunne valgte herefter derefter dermed hermed har at i udvalget byrådet rådet');
/** Words between two who vote alike. */
export const TOGETHER = set('og samt + / & plus');
/** Before these words a clause begins that can tell of a vote. */
export const CLAUSE_STARTS = set(
  'og men mens medens idet da fordi hvor hvoraf heraf hvorefter hvorved samt dog konstaterede at eftersom hvilket herunder',
);
/** Behind these stand those whom something is said of beside the vote: «alle undtagen V». */
export const EXCEPTING = set(
  'undtagen undtaget nær fra bortset uden foruden hverken end af til hos blandt i på med ved efter før over under om imellem ikke ej næppe som mod imod for eller',
);
/** Parties by their names; those of one word, and the first words of others. */
export const PARTIES: readonly string[] = [
  ...['Socialdemokratiet', 'Socialdemokraterne', 'Socialdemokraterna', 'Venstre', 'Radikale Venstre'],
  ...['Det Radikale Venstre', 'De Radikale', 'Radikale', 'Det Konservative Folkeparti', 'De Konservative'],
  ...['Konservative', 'Konservativt Folkeparti', 'Konservative Folkeparti', 'Socialistisk Folkeparti'],
  ...['Enhedslisten', 'Dansk Folkeparti', 'Liberal Alliance', 'Nye Borgerlige', 'Danmarksdemokraterne'],
  ...['Alternativet', 'Moderaterne', 'Kristendemokraterne', 'Frie Grønne', 'Borgernes Parti', 'Grønne'],
  ...[
    'Slesvigsk Parti',
    'Veganerpartiet',
    'Inuit Ataqatigiit',
    'Siumut',
    'Naleraq',
    'Demokraatit',
    'Atassut',
  ],
  ...['Løsgænger', 'Løsgængerne', 'Løsgængeren', 'Uden for partierne', 'Javnaðarflokkurin'],
];
/** Parties by more letters than one. */
export const CODES = set('SF EL LA KF DF NB DD RV KD FG SP RØ ALT');
/** How the name of a local list ends. */
export const LIST_END =
  /^\p{Lu}[\p{L}-]*(?:listen|listens|partiet|partiets|gruppen|gruppens|fællesskabet|alliancen|koalitionen|bevægelsen|demokraterne|initiativet)$|^(?:[Mm]edarbejder|[Ll]edelses|[Ll]ejer|[Uu]dlejer)siden$/u;
/** What stands before a list's letter. */
export const LIST_WORD = set('liste listerne lister gruppe parti partierne');
