// The part of a meeting that words tell of: «deltog i pkt. 3–7», «forlod mødet kl. 18.30», «ikke til stede under punkt 5».

import type { ClockTime } from '../../model/brand.ts';
import type { ItemRange, MeetingPart } from '../../model/fremmoede.ts';
import { readClock } from '../../model/time/danish-date.ts';

const ITEMS = String.raw`(?:dagsordens)?(?:punkterne|punkter|punkt|pkt\.?|pk\.|sag)\s*(?:nr\.?\s*)?`;
const NUMBERS = String.raw`\d{1,3}(?:\s?[-–—]\s?\d{1,3})?(?:\s?(?:,|og|samt)\s?\d{1,3}(?:\s?[-–—]\s?\d{1,3})?)*`;
const OF_ITEMS = new RegExp(`(.*?)${ITEMS}(${NUMBERS})`, 'giu');
const CLOCK = /(.*?)(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:](\d{2}))?/giu;
const SPAN =
  /(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:](\d{2}))?\s*[-–—]\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?/iu;

/** Words before a place that make it the last that one was there for, or the last before one went. */
const UNTIL = /(?:til og med|t\.o\.m\.?|til|indtil|efter)\s*$/iu;
const LEFT = /forlod|forlader|gik|tog hjem|udtrådte/iu;
const LEFT_BEFORE = /(?:før|inden|ved|under)\s*$/iu;
const FROM = /(?:fra og med|f\.o\.m\.?|fra|fr\.)\s*$/iu;
const AFTER = /efter\s*$/iu;
const CAME = /ankom|kom|mødte|tiltrådte|indtrådte/iu;
const NOT = /(?:ikke|undtagen|bortset fra|på nær|inhabil|fraværende|ej)/iu;

/** Whether words may tell of a part of a meeting. */
export const tellsOfPart = (text: string): boolean =>
  /(?:pkt|punkt|pk\.|kl\.?\s*\d|klokken|sag \d)/iu.test(text);

/** The part that words tell of, or null where they tell of none that is read for sure. */
export function readPart(text: string): MeetingPart | null {
  if (!tellsOfPart(text)) return null;
  const punkter: ItemRange[] = [];
  const undtagen: ItemRange[] = [];
  for (const [, before = '', numbers = ''] of text.matchAll(OF_ITEMS)) {
    const ranges = rangesOf(numbers);
    const [first] = ranges;
    if (!first) continue;
    if (NOT.test(before)) undtagen.push(...ranges);
    else if (FROM.test(before) || (CAME.test(before) && /ved|til|under\s*$/iu.test(before)))
      punkter.push({
        fra: first.fra,
        til: spanEnd(text, numbers) ?? (ranges.length === 1 && isSpan(first) ? first.til : null),
      });
    else if (CAME.test(before) && AFTER.test(before)) punkter.push({ fra: next(first.til), til: null });
    else if (LEFT.test(before) && LEFT_BEFORE.test(before))
      punkter.push({ fra: null, til: previous(first.fra) });
    else if (UNTIL.test(before)) {
      if (!isEndOfSpan(before)) punkter.push({ fra: null, til: first.til });
    } else punkter.push(...ranges);
  }
  const { fra, til } = timesOf(text);
  if (punkter.length === 0 && undtagen.length === 0 && !fra && !til) return null;
  return { punkter, undtagen, fra, til };
}

const isSpan = ({ fra, til }: ItemRange): boolean => fra !== til;
const next = (item: number | null): number | null => (item === null ? null : item + 1);
const previous = (item: number | null): number | null => (item === null ? null : item - 1);

/** «fra punkt 3 til punkt 7»: where it ends. */
function spanEnd(text: string, numbers: string): number | null {
  const behind = text.slice(text.indexOf(numbers) + numbers.length);
  const end = new RegExp(
    String.raw`^\s*(?:til og med|til|t\.o\.m\.?)\s*(?:${ITEMS})?(\d{1,3})(?!\d)`,
    'iu',
  ).exec(behind);
  return end ? Number(end[1]) : null;
}

/** «… til punkt 7» behind «fra punkt 3» was read with it. */
const isEndOfSpan = (before: string): boolean => /^\s*(?:til og med|til|t\.o\.m\.?)\s*$/iu.test(before);

function rangesOf(numbers: string): ItemRange[] {
  return numbers.split(/\s?(?:,|og|samt)\s?/u).map((one) => {
    const [fra = 0, til = fra] = one.split(/\s?[-–—]\s?/u).map(Number);
    return { fra, til };
  });
}

const clock = (hours: string | undefined, minutes: string | undefined): ClockTime | null =>
  hours === undefined ? null : readClock(`${hours.padStart(2, '0')}:${minutes ?? '00'}`);

function timesOf(text: string): Pick<MeetingPart, 'fra' | 'til'> {
  const span = SPAN.exec(text);
  if (span) return { fra: clock(span[1], span[2]), til: clock(span[3], span[4]) };
  let fra: ClockTime | null = null;
  let til: ClockTime | null = null;
  for (const [, before = '', hours, minutes] of text.matchAll(CLOCK)) {
    const time = clock(hours, minutes);
    if (LEFT.test(before) || /(?:til|indtil)\s*$/iu.test(before)) til = time;
    else if (CAME.test(before) || FROM.test(before)) fra = time;
  }
  return { fra, til };
}
