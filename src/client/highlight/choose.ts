import { marksOf } from '../../danish/query-marks.ts';
import type { PastSearch } from './handover.ts';

/** Where a page was reached from, and which searches this tab remembers. */
export interface Arrival {
  /** The site's root: `https://eksempel.dk/referater/`. */
  readonly root: string;
  /** The page's own path. */
  readonly path: string;
  readonly referrer: string;
  /** The newest first. */
  readonly searches: readonly PastSearch[];
}

/**
 * The search whose words a page marks: the one it was reached from, or, when it was not reached from another page of
 * the site, the newest of this tab if it found the page. Null when nothing is to be marked.
 */
export function chooseSearch(arrival: Arrival): PastSearch | null {
  const found = searchOf(arrival);
  return found?.isHidden ? null : found;
}

function searchOf({ root, path, referrer, searches }: Arrival): PastSearch | null {
  const [newest = null] = searches;
  if (!referrer.startsWith(root)) return newest?.paths.includes(path) ? newest : null;
  if (!referrer.startsWith(`${root}soeg/`)) return null;
  const q = (new URL(referrer).searchParams.get('q') ?? '').trim().normalize('NFC');
  if (q === '') return null;
  // A new tab has no memory: then the words themselves have to do.
  return (
    searches.find((search) => search.q === q) ?? {
      q,
      text: q,
      marks: marksOf(q),
      paths: [path],
      isHidden: false,
    }
  );
}
