// The words that close in the languages of neighbours, whose texts are taken over where bodies work together; written as those of forms.ts are.

/** Words of other languages that say of themselves that something is closed. */
export const OTHER_LANGUAGES = [
  // Norwegian, both ways of writing it.
  'un(?:[dn]?tatt|n?teke|ntake) (?:fra |frå )?(?:offentli?g?het(?:en)?|offentleg\\p{L}*|innsyn|off\\.?)',
  'u\\. ?off\\.?',
  'behandles i lukket møte|lukka (?:møte|sak|dører)|mø[dt]et lukk(?:es|ast)',
  // Swedish
  '(?:(?:inom|bakom|för) )?(?:stängda|slutna|lyckta) dörrar',
  '(?:slute[tn]|slutna|stängt?|stängda) (?:möte|sammanträde|överläggning(?:ar)?|ärende(?:n)?|behandling|del|session|punkt(?:er)?)',
  'sekretess(?:belag[dt]|ärenden?|handling| enligt .{2,40})?',
  '(?:ej|inte|icke) offentlig[at]?',
  // Finnish
  'salassa pidettäv\\p{L}+|ei[ -]julki\\p{L}+|suljettu (?:kokous|istunto|osa)',
  // Icelandic, Faroese and Greenlandic
  'tr[uú]naðarmál|lokaður fundur|lokaðir fundir|afturlat\\p{L}+ fund\\p{L}+|matoqqas\\p{L}+',
  // English
  '(?:closed|exempt|executive|confidential|private) (?:session|meeting|business|part|information|agenda|minutes?)|(?:closed|exempt|confidential) items|reserved (?:business|matters|items?)|(?:(?:held|taken|discussed|considered|heard|to be) )*in private|(?:closed|exempt|confidential) item',
  'part (?:ii|2) \\(?private\\)?|not for publication|in camera|(?:non|not)[ -]public',
  '(?:press and )?public (?:(?:are|is|be|were) )?excluded|exclusion of (?:the )?(?:press|public)(?: and (?:the )?public)?',
  // German
  'nicht[ -]?öffentlich(?:e[rns]?)?(?: (?:teil|sitzung))?|n\\. ?ö\\.',
] as const;

/** Words of other languages that say closed where they stand for themselves. */
export const OTHER_LONE = [
  '(?:strictly )?confidential',
  'off the record',
  'vertraulich',
  'closed(?!-\\p{L})',
  'exempt(?: under .{2,40})?',
  'restricted',
  'un[dn]tatt|unntake|graderad|graderte?(?: opplysninger)?',
  'hemlig(?:t|a)?|slute[tn]|slutna|stängd|stängt|stängda',
  'luottamuksellinen|salainen|leynileg\\p{L}+',
] as const;
