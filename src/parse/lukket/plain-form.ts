// A text as it is compared with the forms: what a reader sees, without what only a machine does.

/** Signs that show nothing: format characters, fillers, joiners, variation selectors. */
export const INVISIBLE = /\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2800|\u3164|\uFFA0|[\uFE00-\uFE0F]/gu;
const CONTROL = /(?![\t-\r])\p{Cc}|\uFFFD/gu;
const SPACES = /[\s\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
const SPACED_OUT = /(?<![\p{L}\p{N}])(?:\p{L}[ ._-]){4,}\p{L}(?![\p{L}\p{N}])/gu;
/** Letters of other scripts that look like those of the marks. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  А: 'A',
  в: 'b',
  В: 'B',
  е: 'e',
  Е: 'E',
  к: 'k',
  К: 'K',
  о: 'o',
  О: 'O',
  р: 'p',
  Р: 'P',
  с: 'c',
  С: 'C',
  т: 't',
  Т: 'T',
  у: 'y',
  х: 'x',
  і: 'i',
  І: 'I',
  ε: 'e',
  Ε: 'E',
  κ: 'k',
  Κ: 'K',
  ο: 'o',
  Ο: 'O',
  τ: 't',
  Τ: 'T',
  υ: 'u',
  ι: 'i',
  Ι: 'I',
};

const LONG = 200;

/** Signs that each stand for themselves, in every form of Unicode; most texts hold nothing else. */
const COMMON = /^[\t\n\r -~§«»æøåÆØÅéÉ–—’“”]*$/;
/** A first look that costs little: without three lone signs in a row nothing is spaced out. */
const LONE_SIGNS = / \S \S \S |\b\w([-._])\w\1\w\1\w\1\w\b/;

/** A text on one line, with one space between words, Latin letters, and nothing that cannot be seen. */
export function plainForm(text: string): string {
  const seen = text.includes('&') ? text.replace(ENTITY, characterOf) : text;
  const line = (COMMON.test(seen) ? seen : lettersOf(seen)).replace(SPACES, ' ');
  return (
    LONE_SIGNS.test(line) ? line.replace(SPACED_OUT, (word) => word.replace(/[ ._-]/g, '')) : line
  ).trim();
}

/** What a browser shows as another sign: in raw HTML and code nothing has read these before. */
const ENTITY = /&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|(nbsp|[en]msp|ensp|thinsp|shy|zwn?j|[lr][rl]m));/g;

function characterOf(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return name.endsWith('sp') ? ' ' : '';
  return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal));
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/[\u0370-\u04FF]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[\u2010\u2011\u2212\uFE63]/g, '-');

/** Something of every form there is: without any of these a text cannot close or open anything. */
const TRIGGER =
  /l\W*u[\Wu]*[kc]|fortr|offent|hemmel|d(?:ø|oe|o)re?\b|tavsheds|aktindsigt|tilhører|intern(?:t|e)?(?: |$)|publicer|åb[en]|nntatt|u\. ?off|sekretess|dörrar|(?:slutet|stängt) |lyckta|closed|confiden|konfiden|vertraulich|öffentlich|camera|trúnað|loka[ðu]|kun (?:for|til)|off\.|skjult|videregives|slut på|vises på|lyttere|pressen|klausul|personføl|[\u{1F510}\u{1F512}\u{1F50F}]|(?:^|\P{L})(?:L[A-Z]?(?:\P{L}|$)|lkk?t)/iu;

/** A first look, which costs little, whether a text in its plain form may close or open. */
export const mayClose = (plain: string): boolean => TRIGGER.test(plain);

const ORNAMENT = String.raw`[\p{So}\p{Extended_Pictographic}→►]|[\s>*_~\x60#|/\\=+•·●▪◦«»"“”'‘’„]|[-–—](?=[\s*_\-–—])|\[\^[^\]]*\]:|[-–—]{2,}`;
const BEFORE = new RegExp(`^(?:${ORNAMENT}|[-–—](?=\\p{L}))+`, 'u');
const AFTER = /(?:[\s>*_~\x60#|/\\=+«»"“”'‘’„]|[-–—]|\{[^}]*\})+$/u;

/** What calls for attention, or is ticked, before a mark. */
const LEAD_IN =
  /^(?:(?:obs|nb|bemærk|advarsel|vigtigt|info)\s*[.:!–-]+\s*|!+\s*|[[(]\s*[x✓✔]\s*[\])]\s*|[x✓✔]\s+(?=lukk))+/iu;

/** A text without the tags of raw HTML; one that nobody but the reader of the source sees still counts as its words. */
export const withoutTags = (text: string): string =>
  text
    .replace(/<!--|-->/g, ' ')
    .replace(/<([^<>]*)>/g, (_, inside: string) => (/luk|fortrol/i.test(inside) ? ` (${inside}) ` : ' '));

/** Of a long text the two ends, where marks stand; what it costs to read has a bound. */
export const shortened = (text: string): string =>
  text.length <= LONG ? text : `${text.slice(0, LONG / 2)} … ${text.slice(-LONG / 2)}`;

/** A written line without the signs that make it a heading, a list, a quotation, bold or a row. */
export function bareLine(line: string): string {
  const text = shortened(plainForm(withoutTags(line)));
  const bare = text
    .replaceAll('\\', '')
    .replace(BEFORE, '')
    .replace(LEAD_IN, '')
    .replace(AFTER, '')
    .replace(/[*_~`«»"“”„]|(?<!\p{L})['’‘]|['’‘](?!\p{L})/gu, '')
    .trim();
  // «{lukket}» alone is no attribute of anything.
  return bare === '' ? text.replace(/[{}]/g, '').trim() : bare;
}
