import { fold } from '../../../danish/fold.ts';
import type { Sagsnummer } from '../../../model/brand.ts';
import { typeset } from '../../../model/text/typeset.ts';
import type { SuggestedPunkt, SuggestedSag } from '../../format/suggest.ts';
import type { SearchedArchive, SearchedItem, SearchedMeeting } from '../searched-archive.ts';

/** A title that can be suggested: of a case, under which it was treated more than once, or of an item. */
export type SuggestedTitle =
  | { readonly kind: 'sag'; readonly entry: SuggestedSag }
  | { readonly kind: 'punkt'; readonly entry: SuggestedPunkt };

/** What can be suggested, the newest first. */
export interface SuggestEntries {
  readonly titler: readonly SuggestedTitle[];
  /** Every case, to be found by its number. */
  readonly numre: readonly SuggestedSag[];
}

/** Whether an item may be suggested: nothing of a closed one is, and standing ones tell too little. */
export const isTold = ({ lukket, standing }: SearchedItem): boolean => !lukket && !standing;

/** The items that may be suggested, the newest first. */
function toldPunkter({ meetings }: SearchedArchive): ToldPunkt[] {
  return meetings
    .flatMap((meeting) => meeting.punkter.filter(isTold).map((punkt) => ({ ...punkt, meeting })))
    .reverse();
}

/** An item that may be suggested, with its meeting. */
interface ToldPunkt extends SearchedItem {
  readonly meeting: SearchedMeeting;
}

/** How often each title was treated in each case. */
function treatmentCounts(punkter: readonly SearchedItem[]): Map<Sagsnummer, Map<string, number>> {
  const counts = new Map<Sagsnummer, Map<string, number>>();
  for (const { sagsnumre, kortTitel } of punkter) {
    const title = fold(kortTitel);
    for (const nummer of sagsnumre) {
      const own = counts.get(nummer) ?? new Map<string, number>();
      counts.set(nummer, own.set(title, (own.get(title) ?? 0) + 1));
    }
  }
  return counts;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** The titles, folded, that lead to a case: its own when it was treated more than once, and others that were. */
function titlesOfSager(
  sager: SearchedArchive['sager'],
  punkter: readonly SearchedItem[],
): Map<Sagsnummer, Set<string>> {
  const counts = treatmentCounts(punkter);
  return new Map(
    sager.map(({ nummer, titel }) => {
      const own = counts.get(nummer) ?? new Map<string, number>();
      const repeated = [...own].filter(([, count]) => count > 1).map(([title]) => title);
      return [nummer, new Set(sum(own.values()) > 1 ? [fold(titel), ...repeated] : [])];
    }),
  );
}

/** Titles in their order, each told once: under its case where that is where it leads, else under its item. */
function* titleEntries(archive: SearchedArchive, punkter: readonly ToldPunkt[]): Generator<SuggestedTitle> {
  const forums = new Map(archive.config.forummer.map(({ slug }, index) => [slug, index]));
  const titles = titlesOfSager(archive.sager, punkter);
  const told = new Set<string>();
  for (const { kortTitel, sagsnumre, meeting, nummer } of punkter) {
    const title = fold(kortTitel);
    const own = sagsnumre.filter((sag) => titles.get(sag)?.has(title));
    for (const sag of own) {
      const key = `${sag} ${title}`;
      if (!told.has(key)) yield { kind: 'sag', entry: [typeset(kortTitel), sag] };
      told.add(key);
    }
    const forum = forums.get(meeting.forum.slug);
    if (own.length > 0 || forum === undefined) continue;
    yield { kind: 'punkt', entry: [typeset(kortTitel), forum, meeting.date, meeting.sequence, nummer] };
  }
}

/** Every case, the latest treated first; one that is all closed, or has but standing items, without a title. */
function numberEntries({ sager }: SearchedArchive, punkter: readonly SearchedItem[]): SuggestedSag[] {
  const told = new Set(punkter.flatMap(({ sagsnumre }) => sagsnumre));
  return sager
    .toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.nummer < b.nummer ? -1 : 1))
    .map(({ nummer, titel }) => [told.has(nummer) ? typeset(titel) : '', nummer]);
}

/** Gathers what can be suggested of an archive. */
export function suggestEntries(archive: SearchedArchive): SuggestEntries {
  const punkter = toldPunkter(archive);
  return { titler: [...titleEntries(archive, punkter)], numre: numberEntries(archive, punkter) };
}
