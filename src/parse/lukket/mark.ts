// The patterns of a mark: the words that close, with what belongs to them, alone or at an end of a text.
import { PARTS, REASONS } from './forms.ts';
import { anyOf, END, MarkPattern, OTHER_SIGN, SIGN, SIGNED as SIGNED_ALONE } from './marks-in.ts';
import { WHEN } from './open-words.ts';
import { saysKept } from './secrecy.ts';

/** A mark as it stands for itself: «lukket», «lukket punkt nr. 4», «lukket jf. § 10». */
const PART = `(?:\\s+${anyOf(PARTS)}${END}(?:\\s+(?:nr\\.?\\s*)?\\d+\\p{L}?${END})?)?`;
/** The reason for closing that may go on behind a mark. */
export const REASON = `(?:\\s*,?\\s*(?:behandling|behandles|sag|punkt)?\\s*(?:${anyOf(REASONS)})[^:]*)?`;
/** A mark with what belongs to it, to build patterns of. */
export const MARK = `${SIGN}${PART}`;
/** A mark that stands for itself may be one more word than in a sentence. */
export const SIGNED = `${SIGNED_ALONE}${PART}`;
const SEPARATOR = String.raw`(?:\s*[:;|/–—_→>•·#=+]|\s+-|-\s|\s*,|(?:[.…!]+)(?=\s))\s*`;
/** What is said beside a mark, unless it says when something is shut. */
const ASIDE = `(?:\\s*\\((?!${anyOf(WHEN)}(?!\\p{L}))[^()]*\\))?`;
/** A case's number, which is no date. */
const CASE = String.raw`(?:\s*[:,–—-]?\s*(?:\d{2}/\d{4,}|\d{2}\.\d{2}\.\d{2}-\S+|\d{3}-\d{4}-\d+|\d{5,}))?`;
const ALONE = new MarkPattern(
  `^(?:de[nt]?\\s+)?${SIGNED}(?:\\s+\\d{1,2}(?![\\d.:/-]))?${REASON}${CASE}${ASIDE}\\s*[.:!]*$`,
);
const FIRST = new MarkPattern(
  `^(?:(?:(?:dagsordens)?punkt(?:et)?|sag(?:en)?|(?:tillægs)?dagsorden(?:en)?)\\s+)?${SIGNED}${REASON}(?:${SEPARATOR}|-)\\S`,
);
const FIRST_WITH_NUMBER = new MarkPattern(
  `^${SIGN}\\s+(?:nr\\.?\\s*)?\\d{1,3}\\p{L}?(?:[:)]|\\s[-–—])\\s*\\D|^lukket\\s+nr\\.?\\s*\\d{1,3}\\s+\\p{L}`,
);
const LAST = new MarkPattern(`\\S${SEPARATOR}${SIGNED}${REASON}${ASIDE}\\s*[.!]?$`);
const TEXTS =
  'sagen|teksten|indholdet|beslutning(?:en)?|referat(?:et)?|protokol(?:len)?|sagsfremstilling(?:en)?|indstilling(?:en)?|bilag(?:et|ene)?|oplysningerne|materialet';
const SHOWN = '(?:offentliggøres|refereres|publiceres|gengives|udleveres|videregives|omtales)';
/** A whole sentence that says of this item, or of what follows, that it is closed. */
export const SENTENCE = sentencePattern();

function sentencePattern(): MarkPattern {
  const because = `(?:[\\s,(]+(?:jf|jævnfør|efter|i\\s+henhold|i\\s+medfør|iht|af\\s+hensyn|på\\s+grund|pga|grundet|da|fordi|§)${END}.*)?`;
  const doors = anyOf([
    '(?:for|bag) (?:lukkede|lukket) (?:døre?|doere|dore)',
    '(?:på|i|under|til|som) (?:et |den )?(?:lukket|lukkede) \\p{L}+',
  ]);
  const punkt = `(?:(?:dette|det|nærværende)\\s+)?(?:dagsordens|tillægs)?(?:punkt(?:et)?|pkt\\.?|emnet)(?:\\s+(?:nr\\.?\\s*)?\\d+\\p{L}?)?`;
  const treated =
    '(?:behandle[st]|behandlet|behandledes|drøfte[st]|drøftet|optage[st]|optaget|holde[st]|betragte[st]|anses)';
  const rest = `(?:\\s+for\\s+offentligheden|\\s+og\\s+[^.]{0,40})?${because}\\s*[.:!]?(?:\\s*\\S.*)?$`;
  return new MarkPattern(
    [
      `^${punkt}\\s+(?:(?:er|var|bliver|blev|skal|må|kan)\\s+(?:${treated}\\s+)?|${treated}\\s+)(?:(?!(?:ikke|ej)\\s+(?:lukk|¤))\\p{L}+\\s+){0,2}?(?:${MARK}|${doors})(?=\\s*[.:!,(]|\\s+(?:for\\s+offentligheden|og|jf|efter|i\\s+henhold|i\\s+medfør|iht|af\\s+hensyn|på\\s+grund|pga|grundet)|$)${rest}`,
      `^sagen\\s+(?:er|var|blev|behandles)\\s+lukket\\s*,?\\s*(?:jf|jævnfør|efter|i\\s+henhold|iht|i\\s+medfør)[^.]*\\.?[^.]*(?:§|lov)`,
      `^(?:sagen|punktet|emnet|dette|det)\\s+(?:er|var)\\s+(?:en|et)\\s+(?:lukket|fortroligt?|ikke[ -]offentligt?)\\s+(?:sag|punkt|dagsordenspunkt)[.:!]?$`,
      `^sagen\\s+(?:(?:er|var|bliver|blev)\\s+(?:${treated}\\s+)?|${treated}\\s+)(?:(?!(?:ikke|ej)\\s+(?:lukk|¤))\\p{L}+\\s+){0,2}?(?:${OTHER_SIGN}|${doors}|lukket\\s+for\\s+offentligheden)(?=\\s*[.:!,(]|\\s+(?:punkt|jf|efter|og)|$)${rest}`,
      `^(?:indholdet|teksten|det\\s+følgende|afsnittet|dette\\s+afsnit|følgende\\s+afsnit|ovenstående|følgende|nedenstående|dette|resten|resten\\s+af\\s+punktet|beslutningen|referatet|referat|referat\\s+af\\s+punktet|protokollen|indstillingen|sagsfremstillingen|(?:vedlagte\\s+)?bilag(?:et|ene)?|materialet)(?:\\s+(?:herunder|nedenfor|i\\s+(?:dette\\s+)?punkt(?:et)?))?\\s+er\\s+(?:(?:et|en)\\s+)?${MARK}\\s*[.:!]?$`,
      `^(?:jf\\.?|jævnfør|efter|iht\\.?)\\s[^.]{0,60}§.{0,30}\\s${MARK}\\s*[.:]?$`,
      `^(?:${punkt}|sagen)\\s+lukkes(?:\\s+for\\s+offentligheden)?[.:!]?$`,
      `^${treated}\\s+(?:punktet\\s+|sagen\\s+)?${doors}[^.]{0,60}[.:!]?$`,
      `^(?:${punkt}|${TEXTS})\\s+(?:(?:må|kan|skal)\\s+(?:ikke|ej)\\s+${SHOWN}|${SHOWN}\\s+(?:ikke|ej)(?:\\s+(?:offentligt|på\\s+hjemmesiden))?)${because}\\s*[.:!]?$`,
      `^(?:(?:punktet|sagen|bilaget|materialet)\\s+)?(?:indeholder|rummer|omhandler|vedrører)\\s+(?:fortrolige|personfølsomme|tavshedsbelagte|følsomme)\\s+(?:person)?oplysninger${because}\\s*[.:!]?$`,
      `^(?:indeholder|vedrører)\\s+(?:oplysninger\\s+om\\s+)?enkeltpersoners\\s+(?:rent\\s+)?(?:private\\s+|personlige\\s+)?forhold[.:!]?$`,
      `^(?:personfølsomme|fortrolige|tavshedsbelagte)\\s+oplysninger[.:!]?$|^fortroligt\\s+(?:materiale|dokument|bilag|indhold)[.:!]?$`,
      `^(?:se|(?:der\\s+)?henvises\\s+til|(?:(?:beslutning|referat|protokol|indhold|sagsfremstilling|drøftelse)\\p{L}*\\s+)?(?:fremgår|findes|står|(?:er\\s+)?(?:til)?(?:ført|føres|skrevet|optaget|protokollere[st]))(?:\\s+særskilt)?(?:\\s+(?:af|i|til|på))?)\\s+(?:særskilt\\s+|den\\s+|det\\s+)?(?:lukke(?:t|de)|fortrolige?)\\s+(?:referat|dagsorden|protokol|protokollat|mødereferat|del)(?:en|et|len)?[.:!]?$`,
      `^sagen\\s+er\\s+lukket[.!]?$`,
      `^sagen\\s+(?:er|blev|bliver\\s+)?${treated}\\s+(?:som\\s+)?lukket(?:\\s+(?:sag|punkt))?\\s*[.:!]?$`,
      `^behandles\\s+(?:strengt\\s+)?(?:fortroligt|konfidentielt)[.:!]*$`,
      `^(?:[^.,]{2,40}\\s(?:besluttede|vedtog)|det\\s+(?:blev|er)\\s+(?:besluttet|vedtaget))\\s*,?\\s+at\\s+(?:behandle\\s+)?(?:punktet|sagen|emnet|dette\\s+punkt)\\s+(?:(?:skal\\s+)?${treated}\\s+)?${doors}${because}\\s*[.:!]?$`,
      `^mødet\\s+(?:blev|er|bliver|var)\\s+lukket\\s+for\\s+\\p{L}+\\s+(?:under|ved|mens)\\s[^.]{0,60}\\.?$`,
      `^(?:saken|møtet|ärendet|sammanträdet)\\s[^.]{0,30}(?:(?:i\\s+)?lukket\\s+(?:møte|etter|iht|jf)|(?:stängda|lyckta|slutna)\\s+dörrar|unntatt)${END}[^.]{0,60}\\.?(?:\\d[^.]{0,20}\\.?)?$`,
    ].join('|'),
  );
}

/** Whether a text is nothing but the word that closes: «Lukket», «LUKKET PUNKT», «Fortroligt». */
export const isMark = (text: string): boolean => ALONE.test(text) || ALONE.test(unwrapped(text));

/** The same, or a short remark that says no more than that. */
export const isMarkAlone = (text: string): boolean => isMark(text) || saysKept(text);

/** A text without brackets around the whole of it. */
export const unwrapped = (text: string): string =>
  text.replace(/^[([{]\s*([^()[\]{}]*)\s*[)\]}][.:]?$/, '$1');

/** Whether a text begins with a mark that a sign parts from the rest. */
export const beginsWithMark = (text: string): boolean => FIRST.test(text) || FIRST_WITH_NUMBER.test(text);

/** Whether a text ends in a mark behind a sign. */
export const endsInMark = (text: string): boolean => LAST.test(text);
