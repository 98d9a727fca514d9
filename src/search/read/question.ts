import type { TableForum } from '../format/search-table.ts';

/** A case number, or the part of one that people remember. */
export interface SagWish {
  /**
   * `hel`: all of it. `hale`: what comes after the subject, `A21-9-18`. `start`: `00.01.00-A21`.
   * `loebenummer`: the serial alone, `16074`.
   */
  readonly form: 'hel' | 'hale' | 'start' | 'loebenummer';
  /** In canonical spelling: `00.01.00-A21-9-18`, `13/16074`. */
  readonly text: string;
  /** Whether it can be nothing but a case number; `16074` may be any number. */
  readonly isUnmistakable: boolean;
  /** Whether the same characters were read as something else too, so that its absence tells nothing. */
  readonly isAlternative: boolean;
}

/** A day, a month or a year; a part that was not said is null. A day need not exist: nothing was then held on it. */
export interface Tid {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** A KLE subject or a group of subjects: `00.01.00`, `00.01`, `00`. */
export interface EmneWish {
  readonly nummer: string;
  /** See `SagWish.isAlternative`. */
  readonly isAlternative: boolean;
}

/** What a query asks for by number, date and name; the lists are what it says of each, and a query may say several. */
export interface DirectQuestion {
  readonly sager: readonly SagWish[];
  readonly tider: readonly Tid[];
  readonly forummer: readonly TableForum[];
  /** Forums whose abbreviation is an ordinary word that stays in `rest`: `by` for BY. They are offered and narrow nothing. */
  readonly maaske: readonly TableForum[];
  readonly punkter: readonly number[];
  readonly emner: readonly EmneWish[];
  /** The words that full text has to search for. */
  readonly rest: string;
  /** Whether nothing else was asked for. */
  readonly isWhole: boolean;
  /** Whether it may as well be ordinary words, which `rest` then holds: `1/2`, `17`. What is missing is then not said. */
  readonly isSoft: boolean;
}

/** What readers of parts of a query add to. */
export interface Slots {
  readonly sager: SagWish[];
  readonly tider: Tid[];
  readonly emner: EmneWish[];
  readonly punkter: number[];
}

/** No wish yet. */
export const noSlots = (): Slots => ({ sager: [], tider: [], emner: [], punkter: [] });
