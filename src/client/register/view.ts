// What of the register is shown and in which order, as its address holds it.

/** What a view holds: what decisions must have, the order they come in, and the page of them. */
export interface RegisterView {
  readonly tekst: string;
  readonly forum: string;
  readonly udfald: string;
  /** A KLE main group. */
  readonly emne: string;
  readonly sag: string;
  readonly person: string;
  /** The first and last day, `2021-01-01`. */
  readonly fra: string;
  readonly til: string;
  /** A column, or nothing for the newest first; `dato` is the oldest first. */
  readonly sorter: string;
  readonly side: number;
}

const NAMES = ['tekst', 'forum', 'udfald', 'emne', 'sag', 'person', 'fra', 'til', 'sorter'] as const;
const ORDERS = ['dato', 'forum', 'udfald', 'titel'];

/** A day as an address may tell it: a year alone is its first or its last day. */
function readDay(text: string, ends: string): string {
  const year = /^\d{4}$/.test(text) ? `${text}-${ends}` : text;
  return /^\d{4}-\d\d-\d\d$/.test(year) ? year : '';
}

/** Reads a view from the part of an address that follows its question mark; of what it cannot be nothing is left. */
export function readView(search: string): RegisterView {
  const parameters = new URLSearchParams(search);
  const value = (name: string): string => parameters.get(name)?.trim() ?? '';
  const side = Number(value('side'));
  const sorter = value('sorter');
  return {
    ...{ tekst: value('tekst'), forum: value('forum'), udfald: value('udfald') },
    ...{ emne: value('emne'), sag: value('sag'), person: value('person') },
    fra: readDay(value('fra'), '01-01'),
    til: readDay(value('til'), '12-31'),
    sorter: ORDERS.includes(sorter) ? sorter : '',
    side: Number.isInteger(side) && side > 1 ? side : 1,
  };
}

/** A view as the end of an address: `?forum=chefforum`, or nothing for the whole register in its own order. */
export function viewTail(view: RegisterView): string {
  const given = NAMES.flatMap((name) => (view[name] === '' ? [] : [[name, view[name]]]));
  if (view.side > 1) given.push(['side', String(view.side)]);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Whether a view leaves anything out. */
export const isWhole = (view: RegisterView): boolean =>
  NAMES.every((name) => name === 'sorter' || view[name] === '');

/** Whether its order is one of time, in which the parts of the register come. */
export const isByDate = ({ sorter }: RegisterView): boolean => sorter === '' || sorter === 'dato';

/** Whether the days of a part of the register, `2024` or `2024-03`, touch those of a view. */
export function touches(time: string, { fra, til }: RegisterView): boolean {
  return (
    (til === '' || time <= til.slice(0, time.length)) && (fra === '' || time >= fra.slice(0, time.length))
  );
}
