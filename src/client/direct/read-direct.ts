import type { Directory, TableForum } from '../../model/search-table.ts';
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

/** Nobody asks for a page in a longer text than this. */
const LONGEST = 400;
const WHOLE_QUOTE = /^"([^"]+)"$/;
const QUOTED = /"[^"]*"?/g;
const EXCLUDED = /(?<!\S)-(?=[\p{L}\p{N}"])[^\s"]*/gu;
const EITHER = /(?<!\S)(?:ELLER|OR)(?!\S)/;

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

function readText(text: string, directory: Known): DirectQuestion | null {
  const scan = startScan(spellAddresses(text));
  const slots = noSlots();
  const { sure, maaske } = readParts(scan, slots, directory);
  const left = essence(scan.text());
  const read = left === '' ? null : readLoose(left, sure.length + maaske.length > 0, directory.emner);
  const isAlone = sure.length === 0 && Object.values(slots).every((wishes) => wishes.length === 0);
  // Beside other parts a bare number is a word to search for; a day belongs to them.
  const loose = read && (isAlone || read.tider.length > 0) ? read : null;
  if (loose) addLoose(slots, loose);
  if (left === '') addSerial(slots, sure);
  const guessed =
    left === '' || loose || sure.length > 0 ? null : guessForum(left, forumNames(directory.forummer));
  const isSoft = loose?.isSoft === true;
  const isWhole = !isSoft && (left === '' || loose !== null || guessed !== null);
  const question: DirectQuestion = {
    ...slots,
    forummer: guessed ? [guessed] : sure,
    maaske: maaske.filter((forum) => !sure.includes(forum)),
    rest: isWhole ? '' : scan.restore(isSoft ? left : remainder(scan.text())),
    isWhole,
    isSoft,
  };
  return isQuestion(question) && !isEither(text, question) ? question : null;
}

/** Takes every part that is unmistakable among other words, the most particular first. */
function readParts(scan: Scan, slots: Slots, directory: Known): { sure: TableForum[]; maaske: TableForum[] } {
  readKleSager(scan, slots);
  scan.keep(QUOTED);
  scan.keep(EXCLUDED);
  readNamedSager(scan, slots);
  readDates(scan, slots);
  readJournalSager(scan, slots);
  readPunkter(scan, slots);
  readEmner(scan, slots);
  const forums = readForums(scan, forumNames(directory.forummer));
  readYears(scan, slots);
  return forums;
}

function addLoose(slots: Slots, loose: LooseReading): void {
  slots.sager.push(...loose.sager);
  slots.tider.push(...loose.tider);
  slots.emner.push(...loose.emner);
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
