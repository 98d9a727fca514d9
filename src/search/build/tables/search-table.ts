import type { IsoDate } from '../../../model/brand.ts';
import { UDFALD } from '../../../model/parsed.ts';
import { sagsnummerDele } from '../../../model/sagsnummer.ts';
import { type SagTable, type SearchTable, TITLES_A_FILE } from '../../format/search-table.ts';
import type { SearchedArchive, SearchedItem } from '../searched-archive.ts';

const DAY_MS = 86_400_000;
const dayOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** The items that are searched, in the order of the search's rows, which is the archive's. */
export function rowsOf<Item extends SearchedItem>({ meetings }: ItemsOf<Item>): readonly Item[] {
  return meetings.flatMap(searchedPunkter);
}

/** An archive's items, with their texts or without. */
interface ItemsOf<Item> {
  readonly meetings: readonly { readonly punkter: readonly Item[] }[];
}

/** Of a closed item only a published decision is searched. */
const isSearched = ({ lukket, isDecided }: SearchedItem): boolean => !lukket || isDecided;

const searchedPunkter = <Item extends SearchedItem>({
  punkter,
}: {
  readonly punkter: readonly Item[];
}): Item[] => punkter.filter(isSearched);

/** Each number less the one before it: small numbers, which pack well. */
const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

function mainGroups({ sagsnumre }: SearchedItem): string[] {
  const dele = sagsnumre.map(sagsnummerDele);
  return [...new Set(dele.flatMap((del) => (del.form === 'kle' ? [del.hovedgruppe] : [])))].sort();
}

/** What the search knows of every item without its text, and of the archive's words: the names of their files and of those of related words, and their twins. */
export function searchTable(
  archive: SearchedArchive,
  { bogstaver, tvillinger, beslaegtede }: Pick<SearchTable, 'bogstaver' | 'tvillinger' | 'beslaegtede'>,
): SearchTable {
  const { meetings } = archive;
  const punkter = rowsOf(archive);
  const groups = punkter.map(mainGroups);
  const emner = [...new Set(groups.flat())].sort();
  const emnesaet = [...new Set(groups.map((set) => set.join()))].sort();
  const { forummer } = archive.config;
  const forumAt = new Map(forummer.map(({ slug }, at) => [slug, at]));
  const at = new Map(emnesaet.map((set, index) => [set, index]));
  return {
    organisation: archive.config.organisation,
    forummer: forummer.map(({ slug, navn, forkortelser }) => ({ slug, navn, forkortelser })),
    emner: emner.map((nummer) => ({ nummer, titel: archive.config.emner[nummer] ?? null })),
    udfald: UDFALD,
    bogstaver,
    tvillinger,
    beslaegtede,
    moeder: {
      forum: meetings.map(({ forum }) => forumAt.get(forum.slug) ?? -1),
      dage: steps(meetings.map(({ date }) => dayOf(date))),
      raekke: meetings.map(({ sequence }) => sequence),
      antal: meetings.map((meeting) => searchedPunkter(meeting).length),
      lukkede: meetings.map((meeting) =>
        meeting.punkter.filter((punkt) => !isSearched(punkt)).map(({ nummer }) => nummer),
      ),
    },
    punkter: {
      spring: meetings.flatMap((meeting) => steps(searchedPunkter(meeting).map(({ nummer }) => nummer))),
      udfald: punkter.map(({ udfald }) => (udfald === null ? -1 : UDFALD.indexOf(udfald))),
      emner: groups.map((set) => at.get(set.join()) ?? -1),
      forrige: treatedBefore(punkter),
      staaende: steps(punkter.flatMap(({ standing }, row) => (standing ? [row] : []))),
    },
    emnesaet: emnesaet.map((set) =>
      set === '' ? [] : set.split(',').map((nummer) => emner.indexOf(nummer)),
    ),
  };
}

/** How far back each item's case came up before. An item of several cases is of the first that came up at other times too. */
function treatedBefore(punkter: readonly SearchedItem[]): number[] {
  const times = new Map<string, number>();
  for (const { sagsnumre, standing } of punkter)
    if (!standing) for (const nummer of sagsnumre) times.set(nummer, (times.get(nummer) ?? 0) + 1);
  const last = new Map<string, number>();
  return punkter.map(({ sagsnumre, standing }, row) => {
    const own = standing ? undefined : sagsnumre.find((nummer) => (times.get(nummer) ?? 0) > 1);
    if (own === undefined) return 0;
    const before = last.get(own) ?? row;
    last.set(own, row);
    return row - before;
  });
}

/** The cases, and which of them each row carries. */
export function sagTable(archive: SearchedArchive): SagTable {
  const numre = archive.sager.map(({ nummer }) => nummer as string).sort();
  const at = new Map(numre.map((nummer, index) => [nummer, index]));
  return {
    numre,
    punkter: rowsOf(archive).map(({ sagsnumre }) => {
      const [first = -1, ...others] = sagsnumre.map((nummer) => at.get(nummer) ?? -1);
      return others.length === 0 ? first : [first, ...others];
    }),
  };
}

/** The titles of the cases, in the order of their numbers, in files of `TITLES_A_FILE`. */
export function sagTitles(archive: SearchedArchive): (readonly string[])[] {
  const sager = archive.sager.toSorted((one, other) => (one.nummer < other.nummer ? -1 : 1));
  const titles = sager.map(({ titel }) => titel);
  const count = Math.ceil(titles.length / TITLES_A_FILE);
  return Array.from({ length: count }, (_, file) =>
    titles.slice(file * TITLES_A_FILE, (file + 1) * TITLES_A_FILE),
  );
}
