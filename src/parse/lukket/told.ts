// Sentences that tell of an item, or of a part of its text, that it is kept from the public, in whatever words.
import { goesOver } from './divider.ts';
import { isClosedField } from './fields.ts';
import { SENTENCE } from './mark.ts';
import { anyOf, END, of } from './marks-in.ts';

const SUBJECT = `(?:de(?:nne|tte|n|t)\\s+)?(?:dagsordens|tillægs)?(?:punkt(?:et)?|sag(?:en)?|emnet|behandlingen|drøftelsen|nedenstående|ovenstående|følgende|resten|indholdet|teksten|afsnittet|beslutningen|referatet|protokollatet|sagsfremstillingen|indstillingen|bilaget|notatet|rapporten|dokumentet|redegørelsen|orienteringen)(?:\\s+\\d+)?`;
const VERB =
  '(?:er|var|bliver|blev|vil blive|behandle[st]|behandlet|foregik|foregår|fandt|skal|må|kan|vises|indgår|medtages|udgår|udelades|refereres|protokolleres|føres|findes|står)';
const WORDS = '(?:\\p{L}+ ){0,4}?';
/** The public, or what it reads. */
const PUBLIC = anyOf([
  'offentliggøres|hjemmesiden|nettet|offentligheden',
  '(?:offentlig|åb[en])\\p{L}* (?:\\p{L}*referat|\\p{L}*dagsorden|version|del|protokol|behandling|udgave)\\p{L}*',
]);
const KEPT_FROM = anyOf([
  `(?:ikke|ej) ${WORDS}${PUBLIC}`,
  `(?:skjult|fjernet|udeladt|undtaget|slettet) ${WORDS}${PUBLIC}`,
  `${WORDS}(?:markeret|registreret|mærket|opført|klassificeret) (?:som )?(?:lukket|fortroligt?|hemmeligt?)`,
  `${WORDS}(?:for|bag|under) lukkede døre`,
  `${WORDS}(?:i|på|til|under) (?:det |den )?(?:lukket|lukkede) (?:protokol|referat|dagsorden|møde|del)`,
  `(?:strengt )?(?:fortrolig(?:t|e)?|hemmelig(?:t|e)?|konfidentiel(?:t|le)?|tavshedsbelagt)(?= ?(?:[.!,:(]|$|og |jf|efter |til ))`,
  `${WORDS}(?:omfattet af|underlagt) tavshedspligt`,
]);

const TOLD = of(
  [
    `${SUBJECT} ${VERB} ${KEPT_FROM}`,
    'behandlingen (?:er|var) lukket',
    '(?:[^.]{1,60} )?(?:da|fordi|idet) (?:punktet|sagen|mødet|emnet) (?:er|var|blev) (?:lukket|fortroligt?)(?= ?(?:[.!,)]|$))',
    `(?:\\p{L}+ ){1,4}tavshedspligt (?:om|vedrørende|i) (?:dette |denne |det )?(?:punkt|sag)(?:et|en)?`,
    'indeholder forretningshemmeligheder|personfølsomt (?:indhold|materiale)',
    '(?:this|the) (?:item|matter|report|minute|business) (?:is|was|will be) (?:\\p{L}+ ){0,3}?(?:confidential|exempt|closed|in private)',
    'the (?:press and )?public (?:were|was|is|are|be) excluded',
  ]
    .map((sentence) => `^${anyOf([sentence])}${END}`)
    .join('|'),
);
/** A sentence may give its reason, and no more: of a longer one the words are about something else. */
const MOST_LETTERS = 120;

/** Whether a line is such a sentence. */
export const tellsOfSecrecy = (text: string): boolean =>
  text.length <= MOST_LETTERS && TOLD.test(text) && !/\sikke\s(?:længere|mere|lukk)|\.\s+\p{Lu}/u.test(text);

/** Whether a few words are a sentence or a field that closes, wherever they stand. */
export const isStatement = (text: string): boolean =>
  SENTENCE.test(text) || goesOver(text) || isClosedField(text) || tellsOfSecrecy(text);
