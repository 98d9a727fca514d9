// A text as it is compared with the forms: what a reader sees, without what only a machine does.

import { INVISIBLE_SIGN } from '../../model/text/invisible.ts';
import { isEveryday, Pattern } from '../../model/text/pattern.ts';
import { asMeant, drawnTogether } from './meant.ts';

/** Signs that show nothing. */
export const INVISIBLE = new RegExp(INVISIBLE_SIGN, 'gu');
const CONTROL = /(?![\t-\r])\p{Cc}|\uFFFD/gu;
const SPACES = /[\s\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** Any space but a single one between two words. */
const NOT_ON_LINE = /[^\S ]|\u0085| {2}/;
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
  ù: 'u',
  ú: 'u',
  û: 'u',
  ü: 'u',
  Ù: 'U',
  Ú: 'U',
  Û: 'U',
  Ü: 'U',
};

const LONG = 200;

/** A first look that costs little: without three lone signs in a row nothing is spaced out. */
export const LONE_SIGNS = / \S \S \S |\b\w([-._])\w\1\w\1\w\1\w\b/;

/** «(lukket (§ 10))» says what «(lukket § 10)» does. */
const BRACKETS_WITHIN = /([([])([^()[\]]{1,24})\(([^()[\]]{0,40})\)([^()[\]]{0,40})([)\]])/g;

/** A text on one line, with one space between words, Latin letters, and nothing that cannot be seen. */
export function plainForm(text: string): string {
  const seen = text.includes('&') ? text.replace(ENTITY, characterOf) : text;
  const letters = isEveryday(seen) ? seen : lettersOf(seen);
  const together = LONE_SIGNS.test(letters) ? drawnTogether(letters) : letters;
  const line = NOT_ON_LINE.test(together) ? together.replace(SPACES, ' ') : together;
  return (line.includes('(') ? line.replace(BRACKETS_WITHIN, '$1$2$3$4$5') : line).trim();
}

/** What a browser shows as another sign: in raw HTML and code nothing has read these before. */
const ENTITY = /&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|(nbsp|[en]msp|ensp|thinsp|shy|zwn?j|[lr][rl]m));/g;

/** Whether a text holds a sign that is written by its number or name. */
export const holdsEntity = (text: string): boolean => text.includes('&') && text.search(ENTITY) >= 0;

function characterOf(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return name.endsWith('sp') ? ' ' : '';
  return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal));
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u0370-\u04FFùúûüÙÚÛÜ]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[\u2010\u2011\u2212\uFE63]/g, '-');

/** Something of every form there is: without any of these a text cannot close or open anything. */
const TRIGGER = new Pattern(
  /l\W*u[\Wu]*[kc]|lkuk|lu[a-zæøå]ke[td]|f[o0]r ?t ?r|f(?:ro|or?)[rt]{1,2}[rl]?o?[li]{1,2}g|of ?f ?en ?t|o[fe]{1,3}[nt]{1,3}l?[il]{1,2}g|hemme[l1|]|d(?:ø|oe|o)re?\b|tavsheds|undtaget|aktindsigt|tilhører|publikum|enkeltpersoner|matoqqas|afturlat|intern[te]?\b|skjul[et]|restricted|embargo|person(?:ale)?sag|l[ki]kk?et|kukket|kun\s+(?:i|synlig)|(?:hjemmesid|nett)e[nt]|publicer|åb[en]|nntatt|u\.\s*off|nteke|ntake|sekretess|gradert|in private|reserved|salainen|leynileg|undtatt|(?:tags?|emneord|nøgleord|mærkat|stempel|distribution|fordeling|synlig for)\s*:|hjemmel|optagelsen\s|lyden\s|mikrofon|konf\.|begrænset adgang|adgangsbegr|forretningshem|dörrar|slut(?:e[tn]|na)\b|stäng[dt]|lyckta|hemlig|graderad|gradering|klassific|tjenestebrug|salassa|julki|luottam|suljet|mø[dt]et\s+lukk|closed|exempt|executive|private|public|\bopen\b|published|excluded|visibility|not for publication|n\.\s?ö\.|§\s*(?:1[0159]|2\d|3[0-5]|4[04])|repræsentanter?(?:ne|n)?\s+(?:deltager|deltog|forlader)|uden\s+(?:deltagelse|tilstede|elev|medarbejder|personale|forældre|tilhør|presse)|(?:ansættelses|afskedigelses|elev|enkelt|disciplinær|lejer|borger|medarbejder)sag|^(?:tekst\S*\s|indholdet\s|sagsf\S*\s)?(?:er\s|blev\s)?(?:udeladt|fjernet)|deltager\s+(?:ikke|ej)|offl?\.?\s?§|fvl|(?:gang(?:skode)?|synlighed)\s*[:=?]|confiden|konfiden|vertraulich|öffentlich|camera|tr[uú]nað|loka[ðu]|kun\s+(?:for|til|byr|kommunalb|bestyr|ledels|formands|medlem|udvalg|råd|valgte)|off\.|videregives|slut\s+på|synligt?\s+kun|vis(?:es)?\s+på|synligt?(?:\s+på\s+\p{L}+)?\s*[:=?]|web(?:sted)?\s*[:=?]|[1i]ukke[td]|ryddet|stream|transmission|afbr[yø]d|udsendelse|udgive|lyttere|presse|(?:ikke|ej)\s+(?:til|komme|bringes|citeres|deles|drøftes|videre[bfgsd]|udleveres|refereres|gengives|omtales)|(?:refereres|gengives|omtales|offentliggøres)\s|uden\s?for\s+(?:det\s+åbne\s+)?referat|klausul|personf|personhenf|personoplys|udleveres\s|kun\s+for\s+d|følsom|sensitiv|diskret|beskyttet|referatfri|tilbageholdt|sluttet kreds|private?t?\b|gdpr\)|off the rec|uden\s?(?:for\s)?(?:referat|protokol)|refererba|protokol(?:leres|føres) (?:ikke|ej)|(?:^|\P{L})(?:L[A-Z]?(?:\P{L}|$)|lkk?t)/giu,
);

/** Signs of a lock; apart from the words, since they are no everyday signs. */
const LOCK = /[\u{1F510}\u{1F512}\u{1F50F}]/u;

/** Whether a text bears a sign of a lock. */
export const hasLock = (text: string): boolean => LOCK.test(text);

/** A first look, which costs little, whether a text in its plain form may close or open. */
export const mayClose = (plain: string): boolean => plain.search(TRIGGER) >= 0 || hasLock(plain);

/** What a word with a space, a stop or a line between its letters has, also in a text of several lines. */
const SPACED_OUT_ON_LINES =
  /[A-Za-zæøåÆØÅéÉ](?:\s+|[._-])(?:[A-Za-zæøåÆØÅéÉ](?:\s+|[._-])){3}[A-Za-zæøåÆØÅéÉ]/;

/**
 * Where in a text something begins that may close or open, in every stretch of it that begins and ends with a line; null
 * where only each stretch's plain form can tell.
 */
export function suspectPlaces(text: string): number[] | null {
  if (!isEveryday(text) || holdsEntity(text) || SPACED_OUT_ON_LINES.test(text)) return null;
  const trigger = new RegExp(TRIGGER.in(text));
  const places: number[] = [];
  for (let found = trigger.exec(text); found; found = trigger.exec(text)) {
    places.push(found.index);
    // One may begin within another that reaches into the next stretch.
    trigger.lastIndex = found.index + 1;
  }
  return places;
}

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

/** «Salg {lukket}», which Markdown would read as a heading's attributes. */
const IN_CURLY = /\{\s*(L|[^{}#.=]*(?:lukk?(?:et|\.)?|fortroligt?)[^{}#.=]*)\s*\}/gi;
/** «LukketSalg af grund» */
const GROWN_TOGETHER = new Pattern(/^(Lukket(?=\p{Lu})|LUKKET(?!ID)(?=\p{Lu}{3}))/u);

/** A written line without the signs that make it a heading, a list, a quotation, bold or a row. */
export function bareLine(line: string): string {
  const text = shortened(plainForm(withoutTags(line))).replace(IN_CURLY, '($1)');
  const bare = asMeant(text.replaceAll('\\', ''))
    .replace(/(?<=[\p{L}\d])_(?=[\p{L}\d])/gu, ' - ')
    .replace(BEFORE, '')
    .replace(LEAD_IN, '')
    .replace(AFTER, '')
    .replace(/={2,}|[*_~`^«»"“”„]|(?<!\p{L})['’‘]|['’‘](?!\p{L})/gu, '')
    .replace(/(?<=[\p{Ll}\d])\.(?=L(?:ukket|UKKET))/u, '. ')
    .replace(/(?<!\p{L})(l)uk-\s?(?=ke[td])/giu, '$1uk')
    .replace(GROWN_TOGETHER, '$1: ')
    .trim();
  // «{lukket}» alone is no attribute of anything.
  return bare === '' ? text.replace(/[{}]/g, '').trim() : bare;
}
