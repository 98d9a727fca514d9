// Fields of a form that tell whether an item is closed: «Status: Lukket», «Offentlig: Nej», «Åben ☐ Lukket ☒».
import { Pattern } from '../../model/text/pattern.ts';
import { CLOSED_FIELDS, FIELDS, OPEN_FIELDS } from './field-words.ts';
import { SIGNED } from './mark.ts';
import { anyOf, END, MarkPattern } from './marks-in.ts';
import { saysKept } from './secrecy.ts';

const VALUE = `(?:${SIGNED}(?:\\s*[,(].*|\\s+[-–—]\\s.*)?|L[PS]?|U\\.?O\\.?|private|internal|(?:kun )?(?:for )?(?:(?:udvalgets |rådets |bestyrelsens )?medlemmer(?:ne)?|bestyrelsen|udvalget|ledelsen))`;
const NO =
  '(?:[☐□◻✗✘❌⨯]|kun (?:for )?(?:(?:\\p{L}+s )?\\p{L}*medlemmer(?:ne)?|bestyrelsen|udvalget|rådet|ansatte)|nej|nei|no|ikke|ingen|undtaget|skjult|begrænset(?!\\s+til)|intern|false|falsk|n)';
const YES = '(?:ja|høj|true|sand|x|j)';
const FIELD = new MarkPattern(
  `^(?:(?:punkt|sags)?status\\s+lukket|${anyOf(FIELDS)}\\s*(?:[:=?]|\\s[-–—])\\s*[("]?\\s*${VALUE}|${anyOf(OPEN_FIELDS)}(?:\\s*\\([jnyae/ -]{2,8}\\))?\\s*[:=?]\\s*${NO}${END}.{0,40}|${anyOf(CLOSED_FIELDS)}\\s*[:=?]\\s*${YES}${END}.{0,40}|klassifi(?:kation|cering)\\s*[:=]\\s*internt?|fortrolighed\\p{L}*\\s*[:=]\\s*højt?)\\s*[.:)"]*$`,
);

/** What such a field may be answered with. */
const ANSWER = /^[^:=]{2,40}[:=]\s*(\S.*)$/;
const NAME = new Pattern(`^${anyOf(FIELDS)}\\s*[:=]`, 'iu');
const isAnsweredClosed = (text: string): boolean => saysKept(ANSWER.exec(text)?.[1] ?? '') && NAME.test(text);

/** The same fields answered the other way, «Lukket: Nej» and «Offentlig: Ja»; and why a meeting's doors are shut. */
const OPEN_FIELD = new Pattern(
  `^(?:${anyOf(CLOSED_FIELDS)}\\s*[:=?]\\s*${NO}|${anyOf(OPEN_FIELDS)}\\s*[:=?]\\s*${YES}|${anyOf(FIELDS)}\\s*[:=?]\\s*(?:åb(?:en|ent|ne)|offentligt?))${END}\\s*[.)]*$`,
  'iu',
);
const GROUND = new Pattern(
  `^(?:(?:begrundelse|grundlag|grund|årsag|(?:lov)?hjemmel)\\s+(?:for|til)\\s+(?:at\\s+)?)?(?:luk(?:ning|kelse)(?:en)?|luk(?:nings|kelses|ke)(?:grund|årsag|begrundelse|hjemmel))\\s*:\\s*(?:jf\\.?\\s*)?(?:§|person(?:ale|lige|forhold|sag|oplysning|føl)|økonomi(?:ske\\s+(?:interesser|forhold)|[.]?$)|kommunens\\s|forhandling|fortrolig|tavshed|k[sty]+l\\b|\\p{L}+lovens?\\s)`,
  'iu',
);

const TICK = String.raw`(?:[☒☑✓✔✅]|[[(]\s*[xX✓✔]\s*[\])])`;
const BOX = String.raw`(?:[☐□◻]|[[(]\s*[\])]|${TICK})`;
const CLOSED = String.raw`lukket(?:\s+(?:punkt|sag|møde|dagsorden|behandling))?`;
const ANY_TICK = new RegExp(`${TICK}.*${BOX}|${BOX}.*${TICK}`, 'iu');
const BOXES_FIRST = new RegExp(`^\\W*?${BOX}`, 'iu');
const TICKED_BEFORE = new RegExp(`${TICK}\\s*${CLOSED}`, 'iu');
const TICKED_BEHIND = new RegExp(`${CLOSED}\\s*:?\\s*${TICK}`, 'iu');

/** Whether a line is a field whose value says closed. */
export const isClosedField = (text: string): boolean =>
  FIELD.test(text) || GROUND.test(text) || isAnsweredClosed(text);

/** Whether a line is a field whose value says that it is not closed. */
export const isOpenField = (text: string): boolean => OPEN_FIELD.test(text);

/** Whether another box than that of «lukket» is ticked: «☒ Åbent ☐ Lukket». */
export const isTickedOpen = (text: string): boolean => ANY_TICK.test(text) && !isTickedClosed(text);

/** Whether of several boxes that of «lukket» is ticked; boxes stand before their words or behind them, not both. */
export const isTickedClosed = (text: string): boolean =>
  (BOXES_FIRST.test(text) ? TICKED_BEFORE : TICKED_BEHIND).test(text);
