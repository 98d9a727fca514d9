import { part } from '../dom.ts';

/** The parts of the search page that its script reads and fills. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly chips: HTMLElement;
  /** Carries the state of the search. */
  readonly root: HTMLElement;
  /** Everything that belongs to an answer. */
  readonly found: HTMLElement;
  readonly direct: HTMLElement;
  readonly notes: HTMLElement;
  readonly count: HTMLElement;
  readonly order: HTMLElement;
  /** How many results each year has. */
  readonly years: HTMLElement;
  readonly list: HTMLOListElement;
  /** What comes next where nothing has all words. */
  readonly next: HTMLElement;
  readonly under: HTMLElement;
  /** Where it is told that meetings have the words too. */
  readonly meetings: HTMLElement;
  /** What can be taken along of a search. */
  readonly takeAlong: HTMLElement;
  /** How to search, shown while nothing is searched for. */
  readonly tips: HTMLElement;
  readonly recents: HTMLElement;
  readonly failure: HTMLElement;
  readonly live: HTMLElement;
  readonly base: string;
  /** True when the archive has nothing to search in. */
  readonly isEmpty: boolean;
}

/** Finds the parts of the search page; null on a page that is none. */
export function findParts(): Parts | null {
  const root = document.querySelector<HTMLElement>('[data-soegning]');
  if (!root) return null;
  const form = part<HTMLFormElement>(document, 'form[data-soegeformular]');
  return {
    root,
    form,
    field: part(form, '[name="q"]'),
    filters: part(form, '[data-filtre]'),
    chips: part(document, '[data-valgte]'),
    found: part(root, '[data-fund]'),
    direct: part(root, '[data-direkte-plads]'),
    notes: part(root, '[data-noter]'),
    count: part(root, '[data-antal]'),
    order: part(root, '[data-orden]'),
    years: part(root, '[data-aar]'),
    list: part(root, '[data-resultater]'),
    next: part(root, '[data-naeste]'),
    under: part(root, '[data-under]'),
    meetings: part(root, '[data-moeder]'),
    takeAlong: part(root, '[data-tag-med]'),
    tips: part(root, '[data-tips]'),
    recents: part(root, '[data-seneste]'),
    failure: part(root, '[data-fejl]'),
    live: part(document, '[data-oplaes]'),
    base: root.dataset.base ?? '',
    isEmpty: root.dataset.tom !== undefined,
  };
}
