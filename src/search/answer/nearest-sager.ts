import type { SagWish } from '../read/question.ts';
import { isOneSlip } from '../read/slip.ts';
import { serialOf } from './find-sager.ts';

const MOST = 4;
/** Serials further apart than this are no neighbours. */
const NEIGHBOURS = 100;
/** A bare number may be anything, so that only the very next serials are offered for it. */
const CLOSE = 20;

/** How far off a number is; a whole step is another kind of mistake. Null for a number that has nothing to do with it. */
type Distance = (nummer: string) => number | null;

const KLE = /^(\d\d\.\d\d\.\d\d)-(\p{L}\d\d)-(\d+)-(\d\d)$/u;
const KLE_TAIL = /^(\p{L}\d\d)-(\d+)-(\d\d)$/u;
/** A year and a serial, and what else belongs to the form. */
const SERIAL = /^((?:\d{2}\/)|(?:EMN-\d{4}-)|(?:\d{3}-\d{4}-))(\d+)$/;

const apart = (one: string | undefined, other: string | undefined): number =>
  Math.abs(Number(one) - Number(other));
const small = (difference: number): number => Math.min(difference / 1e7, 0.9);

/** A facet's running numbers of a year, and the same number of other years. */
function facetDistance(wanted: readonly string[], held: readonly string[]): number | null {
  const [facet, serial, year] = wanted;
  if (held[0] !== facet) return null;
  if (held[2] === year) return 1 + small(apart(held[1], serial));
  if (held[1] === serial) return 2 + small(apart(held[2], year));
  return null;
}

function kleDistance(text: string): Distance {
  const [, subject, ...tail] = KLE.exec(text) ?? [];
  return (nummer) => {
    const [, heldSubject, ...held] = KLE.exec(nummer) ?? [];
    if (!heldSubject) return null;
    if (heldSubject === subject) return facetDistance(tail, held) ?? 5;
    return tail.length > 0 && tail.join('-') === held.join('-') ? 3 : null;
  };
}

function tailDistance(text: string): Distance {
  const [, ...tail] = KLE_TAIL.exec(text) ?? [];
  return (nummer) => {
    const [, , ...held] = KLE.exec(nummer) ?? [];
    if (held.length === 0) return null;
    const held1 = held.join('-');
    return isOneSlip(held1, text) ? small(apart(held[1], tail[1])) : facetDistance(tail, held);
  };
}

function serialDistance(text: string): Distance {
  const [, year, serial] = SERIAL.exec(text) ?? [];
  return (nummer) => {
    const [, heldYear, held] = SERIAL.exec(nummer) ?? [];
    if (!heldYear || !year) return null;
    if (heldYear === year) {
      const difference = apart(held, serial);
      return (difference <= NEIGHBOURS ? 1 : 5) + small(difference);
    }
    return Number(held) === Number(serial) && heldYear.length === year.length ? 2 : null;
  };
}

function bareDistance(text: string): Distance {
  return (nummer) => {
    const serial = serialOf(nummer);
    if (serial === null) return null;
    const difference = apart(serial, text);
    return isOneSlip(serial, text) || difference <= CLOSE ? small(difference) : null;
  };
}

function startDistance(text: string): Distance {
  const subject = text.slice(0, 8);
  return (nummer) => (nummer.startsWith(`${subject}-`) ? 1 : null);
}

/** A number one slip away from the one that was typed comes before all that are alike otherwise. */
function orSlip(text: string, distance: Distance): Distance {
  return (nummer) => {
    const other = distance(nummer);
    return isOneSlip(nummer, text) ? (other ?? 0.95) % 1 : other;
  };
}

function distanceTo({ form, text }: SagWish): Distance {
  if (form === 'hale') return tailDistance(text);
  if (form === 'start') return startDistance(text);
  if (form === 'loebenummer') return bareDistance(text);
  return orSlip(text, KLE.test(text) ? kleDistance(text) : serialDistance(text));
}

/** The cases whose numbers someone may have meant who got one wrong, the likeliest first. */
export function nearestSager(wish: SagWish, numre: readonly string[]): string[] {
  const distance = distanceTo(wish);
  const near = numre.flatMap((nummer) => {
    const off = distance(nummer);
    return off === null ? [] : [{ nummer, off }];
  });
  const sorted = near.toSorted((one, other) => one.off - other.off);
  // What is merely of the same year or subject is offered when there is nothing nearer.
  const nearer = sorted.filter(({ off }) => off < 5);
  const found = (nearer.length > 0 ? nearer : sorted).slice(0, MOST).map(({ nummer }) => nummer);
  return found.length > 0 ? found : neighbours(wish, numre);
}

/** What a number looks like, whatever its figures and letters. */
const shapeOf = (nummer: string): string => nummer.replace(/\d+/g, '0').replace(/\p{L}/gu, 'A');

const figuresOf = (nummer: string): string => nummer.replace(/\d+/g, (digits) => digits.padStart(8, '0'));

/** The numbers of the same form before and after one that is like none of them. */
function neighbours({ form, text }: SagWish, numre: readonly string[]): string[] {
  if (form !== 'hel') return [];
  const alike = numre
    .filter((nummer) => shapeOf(nummer) === shapeOf(text))
    .toSorted((one, other) => (figuresOf(one) < figuresOf(other) ? -1 : 1));
  const next = alike.findIndex((nummer) => figuresOf(nummer) > figuresOf(text));
  const at = next < 0 ? alike.length : next;
  return alike.slice(Math.max(0, at - 1), at + 1);
}
