import type { Directory, TableForum } from '../format/search-table.ts';
import { forumNames } from './forum-names.ts';
import { essence, remainder } from './leftover.ts';
import { type LooseReading, readLoose } from './loose.ts';
import { type DirectQuestion, noSlots, type Slots } from './question.ts';
import { spellAddresses } from './read-address.ts';
import { readDates, readYears } from './read-dates.ts';
import { readEmner } from './read-emner.ts';
import { guessForum, readForums } from './read-forums.ts';
import { readPunkter } from './read-punkter.ts';
import { readJournalSager, readKleSager, readNamedSager } from './read-sager.ts';
import { type Scan, startScan, tidy } from './scan.ts';
import { ORDINARY_WORDS } from './small-words.ts';

/** Nobody asks for a page in a longer text than this. */
const LONGEST = 400;
const WHOLE_QUOTE = /^"([^"]+)"$/;
const QUOTED = /"[^"]*"?/g;
const EXCLUDED = /(?<!\S)-(?=[\p{L}\p{N}"])[^\s"]*/gu;
/** A case that is left out, which is none that is asked for. */
const EXCLUDED_NUMBER = /(?<!\S)-\d\d(?:\.\d\d\.\d\d-|\/\d)[^\s"]*/gu;
const EITHER = /(?<!\S)(?:ELLER|OR)(?!\S)/;

const isOrdinary = (word: string): boolean => ORDINARY_WORDS.has(word.toLowerCase());

type Known = Pick<Directory, 'forummer' | 'emner'>;

/** What a query asks for directly, by number, date or name; null when it is words for full text alone. */
export function readDirect(q: string, directory: Known): DirectQuestion | null {
  if (q.length > LONGEST) return null;
  const text = tidy(q);
  const quoted = WHOLE_QUOTE.exec(text)?.[1];
  if (quoted === undefined) return readText(text, directory);
  // A phrase is a wish for these very words, but a number in quotes is the number.
  const question = readText(quoted.trim(), directory);
  return question?.isWhole && isSagerAlone(question) ? question : null;
}

function readText(text: string, { forummer, emner }: Known): DirectQuestion | null {
  const scan = startScan(spellAddresses(text));
  const slots = noSlots();
  const names = forumNames(forummer);
  readParts(scan, slots);
  const { sure, maaske } = readForums(scan, names);
  const loose = readRemaining(scan, slots, sure.length + maaske.length > 0, emner);
  const left = essence(scan.text());
  if (left === '') addSerial(slots, sure);
  const guessed = left === '' || loose || sure.length > 0 ? null : guessForum(left, names);
  const isSoft = loose?.isSoft === true;
  const isWhole = !isSoft && (left === '' || loose !== null || guessed !== null);
  const question: DirectQuestion = {
    ...slots,
    forummer: guessed ? [guessed] : sure,
    // Among other words an ordinary word is one.
    maaske: left.split(' ').every(isOrdinary) ? maaske.filter((forum) => !sure.includes(forum)) : [],
    rest: isWhole ? '' : scan.restore(isSoft ? left : remainder(scan.text())),
    isWhole,
    isSoft,
  };
  return isQuestion(question) && !isEither(text, question) ? question : null;
}

/** Takes the years, and reads what is then left when it is a number or a day and no more; «10 10 2019» is a day before it is a year. */
function readRemaining(
  scan: Scan,
  slots: Slots,
  hasForum: boolean,
  emner: Directory['emner'],
): LooseReading | null {
  const read = (): LooseReading | null => {
    const reading = readLoose(essence(scan.text()), hasForum, emner);
    const isAlone = !scan.hasMarks();
    // Beside other parts a bare number is a word to search for; a day belongs to them.
    return reading && (isAlone || reading.tider.length > 0) ? reading : null;
  };
  const early = read();
  if (!early || early.isSoft) readYears(scan, slots);
  const loose = early?.isSoft === false ? early : read();
  if (loose) addLoose(slots, loose);
  return loose;
}

/** Takes every part that is unmistakable among other words, the most particular first. */
function readParts(scan: Scan, slots: Slots): void {
  const hasFigures = /\d/.test(scan.text());
  scan.keep(EXCLUDED_NUMBER);
  if (hasFigures) readKleSager(scan, slots);
  scan.keep(QUOTED);
  scan.keep(EXCLUDED);
  if (!hasFigures) return;
  readNamedSager(scan, slots);
  readDates(scan, slots);
  readJournalSager(scan, slots);
  readPunkter(scan, slots);
  readEmner(scan, slots);
}

function addLoose(slots: Slots, loose: LooseReading): void {
  slots.sager.push(...loose.sager);
  slots.emner.push(...loose.emner);
  const [year, ...others] = slots.tider;
  const [day] = loose.tider;
  // «10. oktober i Chefforum 2019» is one day, whose year stands apart from it.
  const isSplit = year?.month === null && others.length === 0 && day?.year === null;
  if (isSplit) slots.tider.splice(0, 1, { ...day, year: year.year });
  else slots.tider.push(...loose.tider);
}

/** A year that stands alone may also be the serial of an older case. */
function addSerial({ sager, tider, emner, punkter }: Slots, forums: readonly TableForum[]): void {
  const [tid] = tider;
  if (!tid || tid.month !== null || tider.length > 1) return;
  if (sager.length + emner.length + punkter.length + forums.length > 0) return;
  sager.push({ form: 'loebenummer', text: String(tid.year), isUnmistakable: false, isAlternative: true });
}

/** An item number alone is an item of every meeting. */
function isQuestion({ sager, tider, forummer, maaske, emner }: DirectQuestion): boolean {
  return sager.length + tider.length + forummer.length + maaske.length + emner.length > 0;
}

const isSagerAlone = ({ tider, forummer, maaske, emner, punkter, sager }: DirectQuestion): boolean =>
  sager.length > 0 && tider.length + forummer.length + maaske.length + emner.length + punkter.length === 0;

/** Whether it joins by ELLER what narrowing would take as both. */
function isEither(text: string, question: DirectQuestion): boolean {
  const { sager, tider, forummer, emner, isWhole } = question;
  const kinds = [sager, tider, forummer, emner].filter((wishes) => wishes.length > 0).length;
  return EITHER.test(text) && (!isWhole || kinds > 1);
}
