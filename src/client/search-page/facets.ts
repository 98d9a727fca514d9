import type { Facets, FacetValue } from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';
import { type FilterName, selectOf } from './form.ts';
import { words } from './words.da.ts';

/** Which facet a list shows. */
const FACET_OF: Readonly<Record<FilterName, keyof Facets>> = {
  forum: 'forum',
  fra: 'aar',
  til: 'aar',
  del: 'del',
  udfald: 'udfald',
  sag: 'sag',
  emne: 'emne',
};

/** Puts the facets of an answer into the lists of the form. The values of the page itself keep their order. */
export function facetLists(form: HTMLFormElement): (facets: Facets | null, query: Query) => void {
  const names = Object.keys(FACET_OF) as FilterName[];
  const lists = names.map((name) => ({
    name,
    select: selectOf(form, name),
    own: ownValues(selectOf(form, name)),
  }));
  return (facets, query) => {
    for (const { name, select, own } of lists) {
      const counted = facets?.[FACET_OF[name]] ?? null;
      if (counted && (name === 'fra' || name === 'til'))
        setOptions(select, yearTexts(counted, own, name, query), select.value);
      else if (counted) setOptions(select, countedTexts(counted, own, name === 'del'), select.value);
      else uncount(select);
    }
  };
}

/** The values that a list has from the start, with their words; the empty one, which is no wish, is not among them. */
const ownValues = (select: HTMLSelectElement): Map<string, string> =>
  new Map(
    [...select.options]
      .filter(({ value }) => value !== '')
      .map(({ value, textContent }) => [value, textContent]),
  );

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

/** The values of a list in their order with their numbers: those with results, or all of a list that `isWhole`. */
function countedTexts(
  counted: readonly FacetValue[],
  own: ReadonlyMap<string, string>,
  isWhole: boolean,
): Choice[] {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  const known = [...own].map(([value, text]) => ({ value, text, count: counts.get(value) ?? 0 }));
  const other = counted.filter(({ value }) => value !== '' && !own.has(value));
  return [...known.filter(({ count }) => isWhole || count > 0), ...other];
}

/** The years of a list, each with what choosing it gives: all from it on, or all until it, within the other end. */
function yearTexts(
  counted: readonly FacetValue[],
  own: ReadonlyMap<string, string>,
  name: 'fra' | 'til',
  query: Query,
): Choice[] {
  const isWithin = (year: string, fra: string, til: string): boolean =>
    (fra === '' || year >= fra) && (til === '' || year <= til);
  const found = counted.map(({ value }) => value).sort();
  const [first = '', last = ''] = [found[0], found.at(-1)];
  return [...own]
    .filter(([value]) => value >= first && value <= last)
    .map(([value, text]) => {
      const [fra, til] = name === 'fra' ? [value, query.til] : [query.fra, value];
      const years = counted.filter((one) => isWithin(one.value, fra, til));
      return { value, text, count: years.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(({ count }) => count > 0);
}

/** What is chosen stays in its list, with or without results. Options that are there already are kept, so that an open list stays open. */
function setOptions(select: HTMLSelectElement, choices: readonly Choice[], chosen: string): void {
  const before = [...select.options];
  const optionOf = ({ value, text, count }: Choice): HTMLOptionElement => {
    const option = before.find((one) => one.value === value) ?? new Option('', value);
    const label = words.withCount(text, count);
    option.dataset.navn = text;
    if (option.textContent !== label) option.textContent = label;
    return option;
  };
  const isMissing = chosen !== '' && !choices.some(({ value }) => value === chosen);
  const text = select.selectedOptions[0]?.dataset.navn ?? select.selectedOptions[0]?.textContent ?? chosen;
  const kept = isMissing ? [...choices, { value: chosen, text, count: 0 }] : choices;
  const after = [...before.filter(({ value }) => value === ''), ...kept.map(optionOf)];
  if (after.length === before.length && after.every((option, at) => option === before[at])) return;
  select.replaceChildren(...after);
  select.value = chosen;
}

/** Takes the numbers out of a list, when those that stand there are another search's. */
function uncount(select: HTMLSelectElement): void {
  for (const option of select.options)
    if (option.dataset.navn !== undefined) option.textContent = option.dataset.navn;
}
