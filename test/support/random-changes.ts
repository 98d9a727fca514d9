import type { WholeMeeting, WholePunkt } from '../../src/model/archive.ts';
import type { Sagsnummer } from '../../src/model/brand.ts';
import type { WholeArchive } from './content.ts';

/** Numbers from a seed: each call gives one from 0 up to but not with `below`. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Next = (below: number) => number;

const pick = <Value>(values: readonly Value[], next: Next): Value => values[next(values.length)] as Value;

/** Words that come into texts: Danish ones, compounds, names that compounds begin with, and their compounds. */
const WORDS = [
  ...['skole', 'Bornholmsk', 'Vaseå', 'vaseåskolen', 'Kærvej', 'kærvejsgrunden', 'cykelsti', 'årsregnskabet'],
  ...[
    'Tulipanvej',
    'tulipanvejsbroen',
    'MED',
    '§ 25',
    'wi-fi',
    'Børne- og Vaseåudvalget',
    'vaseåudvalget',
    '1.700',
  ],
  ...['Ærøbro', 'ærøbrovagten', 'café', 'cafe', '13/16074', 'zebrafinkernes', 'år', 'Жук', 'Skolens'],
];

function changedText(text: string, next: Next): string {
  const words = text.split(' ');
  const at = next(words.length + 1);
  const kind = next(5);
  if (kind === 0) return text.replace(',', '');
  if (kind <= 2) words.splice(at, 1 + next(4));
  else words.splice(at, 0, pick(WORDS, next));
  return words.join(' ');
}

function changedPunkt(punkt: WholePunkt, next: Next): WholePunkt {
  const kind = next(6);
  if (kind === 0) return { ...punkt, kortTitel: changedText(punkt.kortTitel, next) || 'Titel' };
  if (kind === 1) return { ...punkt, sagsnumre: next(2) ? [] : [`13/${16_000 + next(9)}` as Sagsnummer] };
  if (kind === 2)
    return { ...punkt, bilag: [...punkt.bilag, { titel: pick(WORDS, next), url: null, bytes: null }] };
  if (punkt.afsnit.length === 0) return { ...punkt, oplaegsholder: pick(WORDS, next) };
  const at = next(punkt.afsnit.length);
  return {
    ...punkt,
    afsnit: punkt.afsnit.map((own, place) =>
      place === at ? { ...own, text: changedText(own.text, next) } : own,
    ),
  };
}

/** An archive with one random change: a text, an item more or fewer, a meeting more or fewer, an item that is closed or opened. */
export function changed(archive: WholeArchive, spare: readonly WholeMeeting[], next: Next): WholeArchive {
  const { meetings } = archive;
  const at = next(meetings.length);
  const withMeeting = (change: (meeting: WholeMeeting) => WholeMeeting): WholeArchive => ({
    ...archive,
    meetings: meetings.map((meeting, place) => (place === at ? change(meeting) : meeting)),
  });
  const kind = next(12);
  if (kind === 0)
    return { ...archive, meetings: meetings.toSpliced(next(meetings.length + 1), 0, pick(spare, next)) };
  if (kind === 1) return { ...archive, meetings: [...meetings, pick(spare, next)] };
  if (kind === 2 && meetings.length > 2) return { ...archive, meetings: meetings.toSpliced(at, 1) };
  if (kind === 3 && meetings.length > 2) return { ...archive, meetings: meetings.slice(0, -1) };
  return withMeeting((meeting) => {
    const { punkter } = meeting;
    if (punkter.length === 0) return meeting;
    const own = next(punkter.length);
    if (kind === 4) return { ...meeting, punkter: punkter.toSpliced(own, 1) };
    if (kind === 5)
      return { ...meeting, punkter: [...punkter, changedPunkt(punkter[own] as WholePunkt, next)] };
    if (kind === 6)
      return {
        ...meeting,
        punkter: punkter.with(own, { ...(punkter[own] as WholePunkt), lukket: next(2) === 0 }),
      };
    return { ...meeting, punkter: punkter.with(own, changedPunkt(punkter[own] as WholePunkt, next)) };
  });
}
