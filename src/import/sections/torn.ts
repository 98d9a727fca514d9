// Tells a text that a page break tore apart from two texts.
import { MONTHS } from '../../model/time/danish-date.ts';

const STOP = /[.:;?!…]["”»'’)\]*_]*$/u;
const ABBREVIATION =
  /(?:^|[\s(])(?:bl\.a|f\.eks|fx|ca|d|pga|ift|ifm|vedr|inkl|ekskl|jf|hhv|nr|kl|pr|evt|dvs|v)\.$/iu;
const GOES_ON = /^["”“«»'(*_]{0,3}\p{Ll}/u;
const LETTERED = /^\p{Ll}\)\s/u;
const OPEN_END = /(?:^|\s)(?:og|eller|samt)$/iu;
const BEFORE_DATE = /(?:^|\s)(?:og|eller|samt|den|d\.|til|fra|inden|senest|efter|før|af|i|på|pr\.)$/iu;
const DATE = new RegExp(
  String.raw`^(?:\d{1,2}\.\s(?:${MONTHS.join('|')})(?!\p{L})|(?:19|20)\d\d(?!\d))`,
  'iu',
);
const ADDRESS = /^<?(?:https?:|www\.)/i;

const endsOpen = (text: string): boolean => !STOP.test(text) || ABBREVIATION.test(text);

/** Whether the second text is the rest of the first, torn apart by a page break. */
export function isTorn(text: string, second: string): boolean {
  const first = text.slice(-200);
  if (LETTERED.test(second)) return false;
  if (DATE.test(second)) return BEFORE_DATE.test(first);
  if (!endsOpen(first) || ADDRESS.test(second)) return false;
  return GOES_ON.test(second) || (OPEN_END.test(first) && /^\p{Lu}/u.test(second));
}
