/*
 * The words of which a closed item is told: every list that the readers beside this file are made of. They are written as
 * patterns, without regard to case; a space stands for any run of spaces. docs/lukket.md is the table that tests them.
 */

import { OTHER_LANGUAGES, OTHER_LONE } from './other-languages.ts';
import { slipsOf } from './slips.ts';

/** Slips of the hand in the words that close. */
export const SLIPS = slipsOf(['lukket', 'lukkede']);

/** Words that say of themselves that something is closed. */
export const MARKS = [
  'lukket',
  'lukkede',
  // Slips of the hand.
  SLIPS,
  'lukkt|lukked|lukkte|lkket|kukket|luuket',
  'luk\\.? (?:punkt|sag|møde)|lukte (?:punkt|sag|møde|dør)(?:er|e)?',
  'delvist? lukket',
  '(?:punkt|pkt\\.?|sag|emne)(?:er)? (?:til|på|for|i) (?:lukket|lukkede) (?:møde|dagsorden|døre|behandling|drøftelse|referat)',
  '(?:den )?lukkede del af (?:mødet|dagsordenen)',
  '(?:uddrag|afskrift|kopi) af (?:det )?(?:lukkede?|lukket) (?:referat|dagsorden|protokol)',
  'kun i (?:det )?lukke(?:t|de) (?:referat|dagsorden|protokol|punkt|møde)',
  'lukke[td]?-?(?:punkt|pkt|sag)(?:et|er|en)?',
  'L-(?:punkt|pkt\\.?|sag|dagsorden)(?:et|er|en)?',
  '(?:behandle[st]|behandlet|drøfte[st]|drøftet) (?:som )?lukket',
  'lukke (?:punkt|sag)',
  'dørlukket|(?:markeret|registreret|mærket|opført|klassificeret) (?:som |til )?(?:lukket|fortroligt?)|(?:flyttet|behandles) (?:til|på) lukket',
  'til (?:fortrolig|lukket) (?:behandling|drøftelse|beslutning|orientering)',
  'hemmelig(?:holdes|holdt|stemplet)|til tjenestebrug|u-?offentlig(?:t|e)?|klassificeret (?:punkt|sag)|må ikke (?:komme videre|bringes videre|videregives|videresendes|citeres|deles|udleveres)',
  '(?:(?:skal|må) )?(?:ikke|ej) (?:til |på |lægges på |vises på |med i )?(?:citat|pressen|deling|udlevering|videregivelse|hjemmesiden|nettet|internettet)',
  '(?:vises|lægges|publiceres) (?:ikke|ej) på (?:hjemmesiden|nettet|internettet)',
  '(?:udelades|udeladt|udgår|undtages|undtaget|fjernes|fjernet) (?:af|fra) (?:det )?(?:offentlige|åbne|offentligt|åbent) referat',
  'skjult (?:dagsordens)?(?:punkt|sag)(?:et|er|en)?',
  '(?:kun )?til internt? (?:brug|behandling|drøftelse)',
  'internt? punkt|interne punkter',
  'kun (?:for|til) (?:udvalgets|udvalgs|byråds|byrådets|rådets|bestyrelsens|kommunalbestyrelsens|regionsrådets)[ -]?medlemmer',
  '(?:ingen|uden|ekskl\\.|eksklusive?|uden for|under udelukkelse af) (?:offentlighed(?:en)?(?:s (?:adgang|deltagelse))?|offentlig adgang)',
  'lukkes for offentligheden',
  'uden tilhørere',
  'lukket for (?:offentlighed(?:en)?|tilhørere|tilskuere|publikum|pressen?)',
  '(?:strengt )?fortrolig(?:t|e)?',
  '(?:ikke|ej)[ -]{0,3}(?:offentlig(?:t|e)?(?: tilgængelig(?:t|e)?)?|åben(?:t)?|åbne|off\\.|til offentligheden|tilgængelig(?:t)? for offentligheden)',
  '(?:må )?(?:ikke|ej) (?:til )?(?:offentliggør(?:es|else)|offentliggjort|publicer(?:es|ing))',
  '(?:offentliggøres|publiceres) (?:ikke|ej)',
  '(?:må )?(?:ikke|ej) (?:refereres|gengives|omtales)(?: offentligt| udadtil| i (?:det åbne )?referatet)?',
  '(?:refereres|gengives|omtales) (?:ikke|ej)(?: offentligt| udadtil| i (?:det åbne )?referatet)?',
  '(?:(?:ikke|ej) til|uden ?for) (?:det åbne )?referat(?:et)?',
  '(?:ikke|ej) (?:til|for) offentlig(?:heden|hed| behandling| drøftelse)',
  'konfidentiel(?:t|le)?',
  'hemmelig(?:t|e)? (?:punkt|sag|møde|dagsorden)(?:er)?',
  'tavshedsbelagt',
  '(?:omfattet af|underlagt) tavshedspligt',
  '(?:(?:beh\\.|behandle[st]|behandlet|behandling|drøfte[st]|drøftet) )?(?:(?:for|bag|af|til|under|ved) )?(?:lukkede|lukket) (?:døre|doere|dore|dør|dører)',
  '(?:(?:behandle[st]|behandlet|drøfte[st]|drøftet) )?(?:på|i|under|til|som) (?:et |den )?(?:lukket|lukkede) (?:møde|dagsorden|del|session|punkt|sag)',
  '(?:undtaget|undtages|unddraget) (?:fra |for )?(?:offentlighed(?:en)?|aktindsigt|offentliggørelse)',
  ...OTHER_LANGUAGES,
] as const;

/** Words that say closed where they stand for themselves, in brackets or behind a sign; in a sentence they are other words. */
export const LONE_MARKS = [
  'lukkes',
  'dørlukning',
  'dørene (?:er |blev |bliver )?(?:lukkes|lukkede|lukket)',
  'hemmelig(?:t|e)?',
  'klassificeret',
  'fortr\\.|fortroligt (?:til|indtil|frem til) .{3,40}',
  '(?:må|bør|kan|skal) (?:ikke|ej) offentliggøres(?: (?:før|inden|til|indtil) .{3,40})?',
  'intern (?:note|sag|dagsorden|del)|internt møde',
  ...OTHER_LONE,
  'skjult',
  'klausuleret',
  'lukk?\\.',
  'tavshedspligt ?!',
  'i (?:en )?sluttet kreds',
  'uden (?:presse|tilhørere|publikum|tilskuere) (?:og|eller) (?:presse|tilhørere|publikum|tilskuere)',
  'tilhørere (?:er )?ikke tilladt|ingen adgang for tilhørere',
  'privat(?:e)? (?:punkt|sag|drøftelse)(?:er)?',
  'følsomt|sensitivt|diskretion',
  '(?:ikke|ej)[- ](?:til )?(?:refererba\\p{L}+|protokol(?:lat)?)',
  'uden ?(?:for )?(?:det |noget )?(?:referat|protokol)(?:et|len)?',
  '(?:protokolleres|protokolføres) (?:ikke|ej)',
  '(?:må )?(?:ikke|ej) (?:drøftes|omtales|bruges|forlade) uden ?for (?:mødet|udvalget|rådet|lokalet|kredsen)',
] as const;

/** What in brackets behind a title may mean that its item is closed, and may mean something else. */
export const DOUBTS = [
  'tavshedspligt|adgangsbegrænset|begrænset adgang|diskret',
  'lukket (?:i|af|på) (?:first\\s?agenda|acadre|sbsys|systemet|dagsordenssystemet|dagsordenen|referatet)',
  '(?:kun )?internt?',
  'person(?:ale)?sag(?:er)?',
  'embargo(?: .*)?',
  'klausuleret(?: .*)?',
  'offentliggøres (?:senere|først)(?: .*)?',
  'personfølsomt?',
] as const;

/** Those of them that may also stand before a title, or be all of it: «Personsag: Ansættelse». */
export const FIRST_DOUBTS = [
  'person(?:ale)?sag',
  'person(?:ale)?sager(?= ?$)',
  'personfølsomt?(?: punkt| sag)?',
  'internt?(?!\\s*[:–—-]\\s*\\d)',
  'lukke(?=\\s*:)|private(?: item)?(?=\\s*:\\s*\\p{L})',
  '(?:klausuleret|embargo)(?: (?:til|indtil) .{1,30})?',
] as const;

/** Marks that are but a letter or a few, in brackets; capitals count. */
export const SHORT_MARKS = [
  'L',
  'LP',
  'LS',
  'LD',
  'LM',
  'LU',
  '[Ll]uk',
  '[Ll]ukk',
  '[Ll]k',
  '[Ll]kt',
  'LUK',
  'LUKK',
] as const;

/** What an agenda is made of: with a mark before it, it is a closed one of these. */
export const PARTS = [
  '\\p{L}*punkt(?:et|er|erne)?',
  'pkt\\.?|pukt|punk|pungt|puntk',
  '\\p{L}*sag(?:en|er|erne)?',
  '\\p{L}*møde(?:t|del|delen|punkt|punkter)?',
  '(?:tillægs)?dagsorden(?:en|er)?|dasgorden|dagorden|dagsoden',
  'del(?:en)?',
  '(?:sags)?behandling',
  '(?:beslutnings)?protokol(?:len)?',
  'referat',
  'session|samling|seance',
  'orientering(?:er)?(?: fra \\S+)?',
  'meddelelser?',
  '\\p{L}*drøftelser?|debat|tema(?:er)?|emner?',
  'forhandling(?:er)?',
  'bilag',
  'eventuelt',
  'evt\\.?',
  'indstilling|sagsfremstilling|redegørelse|fremstilling|indhold',
  'tekst|note(?:r)?|notat(?:er)?|resum[eé]|protokollat|referatpunkt|indlæg',
  'møte(?:t)?|sak(?:en|er)?|ärenden?|handling(?:er|ar)?',
  'beslutning(?:er)?',
  'tillæg|bemærkninger|version',
] as const;

/** Parts of which there are many, or the whole meeting: what they close goes on over the next heading. */
export const WHOLE_PARTS = [
  '\\p{L}*punkter(?:ne)?',
  '\\p{L}*sager(?:ne)?',
  '\\p{L}*møde(?:t|del|delen|punkter)?',
  '(?:tillægs)?dagsorden(?:en)?|dasgorden|dagorden|dagsoden',
  'del(?:en)?',
  '(?:beslutnings)?protokol(?:len)?',
  'referat',
  'session|samling|seance',
  'møte(?:t)?|saker',
  'orienteringer',
  'meddelelser',
  'drøftelser|emner',
  'beslutninger',
] as const;

/** How the reason for closing goes on after a mark. */
export const REASONS = [
  'jf\\.?',
  'jævnfør',
  'cf\\.?',
  '(?:efter|etter) (?:§|offl|kommune)',
  'efter regler(?:ne)?',
  '(?:kommune)?(?:styrelses|forvaltnings|offentligheds)lov\\p{L}*',
  'efter (?:styrelses|forvaltnings|offentligheds|forretnings|kommune)\\p{L}*',
  'i\\.? ?h\\.? ?t\\.?',
  'i henhold til',
  'i medfør af',
  'i følge',
  '§',
  'for (?:offentligheden|tilhørere|tilskuere|publikum)',
  'af hensyn til',
  '(?:på grund af|pga\\.?|grundet) (?:\\p{L}+ ){0,3}?\\p{L}*(?:person|økonomi|fortrol|forhandl|kontrakt|ansætt|offentlig|tavshed|sagens|interesse)\\p{L}*',
] as const;

/** What opens again that which a divider closed. */
export const OPENINGS = [
  '(?:den )?(?:åben|åbent|åbne|offentlig|offentligt|offentlige) (?:møde(?:t|del|delen)?|dagsorden(?:en)?|del(?:en)?|(?:dagsordens)?punkter(?:ne)?|sager(?:ne)?|protokol|referat)',
  'for åbne døre',
  'mødet (?:er|blev|bliver) (?:igen |atter |nu )?(?:åbent|åbnet|genåbnet)(?: igen| for offentligheden)?',
] as const;
