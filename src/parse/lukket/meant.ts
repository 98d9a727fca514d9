// The words that close as they were meant, where a scanner or a hand has broken them.

/** Words in which a slip of the hand is put right; of «lukket» slips.ts knows more. */
const MEANT = [
  'fortrolig',
  'fortroligt',
  'fortrolige',
  'offentlig',
  'offentligt',
  'offentlighed',
  'offentligheden',
];
const MAY_BE_MEANT = /(?<![a-zæøå])[fo][a-zæøå]{6,14}(?![a-zæøå])/gi;

/** Whether two words differ in one letter, one too many, or two in the wrong order. */
function isOneAway(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at < 0) return other.length === one.length + 1;
  const rest = one.slice(at);
  const wanted = other.slice(at);
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  );
}

function meant(word: string): string {
  const small = word.toLowerCase();
  if (MEANT.includes(small) || small.includes('het')) return word;
  // With another end it is another form, or a neighbour's word: «offentlighet».
  return MEANT.find((one) => one.at(-1) === small.at(-1) && isOneAway(small, one)) ?? word;
}

/** «Luk ket», «fortro ligt», «ik ke»: a space within one of these words. */
const BROKEN =
  /(?<!\p{L})(?:l ?u ?k ?k ?e ?(?:t|d ?e|s)|f ?o ?r ?t ?r ?o ?l ?i ?g(?: ?t| ?e)?|i ?k ?k ?e)(?!\p{L})|(?<!\p{L})o ?f ?f ?e ?n ?t ?l ?i ?g/giu;

/** A text with a letter where a scanner saw a digit or a stroke, and with whole words that are spelled right. */
export function asMeant(text: string): string {
  const seen = /[01|I]/.test(text) ? asLetters(text) : text;
  return seen
    .replace(BROKEN, (word) => word.replaceAll(' ', ''))
    .replace(/(?<!\p{L})(?:ike|ikk|ikek|ikkke)(?=[ -](?:off|åb|til ))/giu, 'ikke')
    .replace(MAY_BE_MEANT, meant);
}

const asLetters = (text: string): string =>
  text
    .replace(/(?<=\p{L})[1|](?=\p{L})|(?<=\p{Ll})I(?=\p{Ll})|(?<!\p{L})[1I|](?=ukke[td])/gu, 'l')
    .replace(/(?<!\p{L})[1I|](?=UKKE[TD])/gu, 'L')
    .replace(/(?<=\p{L})0(?=\p{Ll})/gu, 'o');

/** Words that a text with a space between all its letters is cut into again. */
const CUT =
  /ikke|for|bag|fra|lukkede|lukket|fortroligt?|offentlighed(?:en)?|offentligt?|undtaget|døre|dagsorden|punkt|sag|møde|efter|må|aktindsigt/giu;
const ALL_CUT = new RegExp(`^(?:${CUT.source})+$`, 'iu');

/** Letters that stand apart, as the words they make: «L u k k e t», «F o r  l u k k e d e  d ø r e». */
export function drawnTogether(text: string): string {
  const words = text.trim().split(/\s{2,}/);
  const isParted = words.length > 1 && words.every((word) => /^\S(?: \S)*$/u.test(word));
  if (isParted) return words.map((word) => word.replaceAll(' ', '')).join(' ');
  return text.replace(SPACED_OUT, (word) => {
    const whole = word.replace(/[ ._-]/g, '');
    return ALL_CUT.test(whole) ? whole.replace(CUT, '$& ').trim() : whole;
  });
}
const SPACED_OUT = /(?<![\p{L}\p{N}])(?:\p{L}[ ._-]){4,}\p{L}(?![\p{L}\p{N}])/gu;
