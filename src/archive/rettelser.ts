// The corrections of an item, out of what its meeting states and what git has seen.
import type { Meeting, Punkt } from '../model/archive.ts';
import { corrections, type PunktRettelse } from '../model/history.ts';

/** The items that a stated correction names: «Punkt 4», «pkt. 4 og 5». */
const NAMED = /(?:punkt(?:et|erne)?|pkt\.?)\s*(?:nr\.?\s*)?(\d+(?:\s*(?:,|og|samt)\s*\d+)*)/giu;

/** One that names no item may be of any. */
function isOf(tekst: string, nummer: number): boolean {
  const named = [...tekst.matchAll(NAMED)].flatMap(([, numbers = '']) => numbers.match(/\d+/g) ?? []);
  return named.length === 0 || named.includes(String(nummer));
}

/** Whether anything of a meeting was corrected. */
export const isCorrected = ({ rettelser, history }: Pick<Meeting, 'rettelser' | 'history'>): boolean =>
  rettelser.length > 0 || (history !== null && corrections(history).length > 0);

/** The corrections of an item, those that are stated first; of one that is closed no more is told than its meeting tells. */
export function punktRettelser(
  { url, rettelser, history }: Pick<Meeting, 'url' | 'rettelser' | 'history'>,
  punkt: Pick<Punkt, 'url' | 'nummer'>,
): PunktRettelse[] {
  const stated = rettelser
    .filter(({ tekst }) => isOf(tekst, punkt.nummer))
    .map(({ dato, tekst }) => ({
      ...{ date: dato, url: punkt.url, mark: `-rettet-${dato}`, tekst, changes: [] },
    }));
  const seen = (history ? corrections(history) : []).flatMap(({ commit, date, changes }): PunktRettelse[] => {
    // A number of an item that is gone may be another's now.
    const own = changes.filter(({ nummer, part }) => nummer === punkt.nummer && part !== 'taget-af');
    const at = `${url}rettelser/#rettet-${commit}`;
    return own.length === 0
      ? []
      : [{ date, url: at, mark: `-punkt-${punkt.nummer}`, tekst: null, changes: own }];
  });
  return [...stated, ...seen];
}
