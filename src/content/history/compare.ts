// What differs between two versions of a meeting, in words of the reader.
import type { Change } from '../../model/history.ts';
import { isOwnDecision } from '../../model/own-decision.ts';
import type { ParsedAfsnit, ParsedMeeting, ParsedPunkt } from '../../model/parsed.ts';
import { withSingleSpaces } from '../../model/text/single-spaces.ts';
import { matchPunkter, type PunktPair } from './match-punkter.ts';

/** A change with its texts; null where there is no text on that side, or it is of no use beside the other. */
export interface TextChange {
  readonly change: Change;
  readonly before: string | null;
  readonly after: string | null;
  /** The item now and its section, in which the texts must still stand for them to be shown; null for what has no text. */
  readonly at: { readonly nummer: number; readonly afsnit: string | null } | null;
}

/** Everything that readers can see to have changed, in the order of the meeting. */
export function changesBetween(old: ParsedMeeting, now: ParsedMeeting): TextChange[] {
  const { both, added, gone } = matchPunkter(old, now);
  const ofPunkter = [
    ...both.map((pair) => ({ nummer: pair.now.nummer, changes: pairChanges(pair, now) })),
    ...added.map((punkt) => ({ nummer: punkt.nummer, changes: [whole(punkt, 'nyt')] })),
    ...gone.map((punkt) => ({ nummer: punkt.nummer, changes: [whole(punkt, 'taget-af')] })),
  ].sort((a, b) => a.nummer - b.nummer);
  return [...headChanges(old, now), ...ofPunkter.flatMap(({ changes }) => changes)];
}

/** What of a meeting's head readers see; its texts may be names, and are never shown as they were. */
const HEAD: readonly (readonly [name: string, of: (meeting: ParsedMeeting) => unknown])[] = [
  ['Dato', ({ date, sequence }) => [date, sequence]],
  ['Tid', ({ start, end }) => [start, end]],
  ['Sted', ({ place }) => place],
  ['Deltagere', ({ deltagere }) => deltagere],
  ['Afbud', ({ afbud }) => afbud],
  ['Aflysning', ({ status }) => status === 'aflyst'],
];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const headChanges = (old: ParsedMeeting, now: ParsedMeeting): TextChange[] =>
  HEAD.filter(([, of]) => !isSame(of(old), of(now))).map(([name]) =>
    told({ nummer: null, part: 'hoved', overskrift: name }),
  );

const told = (change: Change): TextChange => ({ change, before: null, after: null, at: null });

const whole = ({ nummer, lukket }: ParsedPunkt, part: 'nyt' | 'taget-af'): TextChange =>
  told({ nummer, part: lukket ? 'lukket' : part, overskrift: null });

function pairChanges({ old, now }: PunktPair, meeting: ParsedMeeting): TextChange[] {
  const { nummer } = now;
  if (old.lukket || now.lukket)
    return isSame(shownOf(old), shownOf(now)) ? [] : [told({ nummer, part: 'lukket', overskrift: null })];
  const titel = (punkt: ParsedPunkt): string => withSingleSpaces(punkt.titel);
  return [
    ...(titel(old) === titel(now)
      ? []
      : [
          {
            change: { nummer, part: 'titel', overskrift: null } as const,
            ...{ before: titel(old), after: titel(now), at: { nummer, afsnit: null } },
          },
        ]),
    ...(isSame(old.sagsnumre, now.sagsnumre) ? [] : [told({ nummer, part: 'sagsnumre', overskrift: null })]),
    ...afsnitChanges(old, now, meeting),
    ...(isSame(bilagOf(old), bilagOf(now)) ? [] : [told({ nummer, part: 'bilag', overskrift: null })]),
  ];
}

const shownOf = ({ lukket, titel, afsnit }: ParsedPunkt): unknown => [
  lukket,
  titel,
  afsnit.map(({ text }) => withSingleSpaces(text).trim()),
];

/** What is attached, and what stands about it in a section of its own. */
const bilagOf = ({ bilag, afsnit }: ParsedPunkt): unknown => [
  bilag.map(({ titel, href }) => [titel, href]),
  afsnit.filter(({ kind }) => kind === 'bilag').map(({ text }) => withSingleSpaces(text).trim()),
];

/** A section's name among those of its item: the second of its kind has another one than the first. */
export function afsnitKeys(punkt: ParsedPunkt): Map<string, ParsedAfsnit> {
  const keys = new Map<string, ParsedAfsnit>();
  for (const afsnit of punkt.afsnit) {
    const { kind, overskrift, forum, date } = afsnit;
    if (kind === 'bilag') continue;
    const name = [kind, kind === 'andet' ? overskrift?.toLowerCase() : '', forum?.slug, date].join(' ');
    let nth = 1;
    while (keys.has(`${name} ${nth}`)) nth += 1;
    keys.set(`${name} ${nth}`, afsnit);
  }
  return keys;
}

const wordsOf = (afsnit: ParsedAfsnit | undefined): string =>
  afsnit ? withSingleSpaces(afsnit.text).trim() : '';

function afsnitChanges(old: ParsedPunkt, now: ParsedPunkt, meeting: ParsedMeeting): TextChange[] {
  const [before, after] = [afsnitKeys(old), afsnitKeys(now)];
  const keys = [...after.keys(), ...[...before.keys()].filter((key) => !after.has(key))];
  return keys.flatMap((key): TextChange[] => {
    const [was, is] = [wordsOf(before.get(key)), wordsOf(after.get(key))];
    if (was === is) return [];
    const overskrift = nameOf(after.get(key) ?? null, before.get(key) ?? null, meeting);
    return [
      {
        change: { nummer: now.nummer, part: 'afsnit', overskrift },
        ...{ before: was, after: is, at: { nummer: now.nummer, afsnit: key } },
      },
    ];
  });
}

/** Of a section that is gone no words of its own are told, not even its heading. */
const KINDS: Partial<Record<ParsedAfsnit['kind'], string>> = {
  anledning: 'Anledning',
  baggrund: 'Baggrund',
  resume: 'Resume',
  sagsfremstilling: 'Sagsfremstilling',
  'supplerende-sagsfremstilling': 'Supplerende sagsfremstilling',
  lovgrundlag: 'Lovgrundlag',
  oekonomi: 'Økonomi',
  hoering: 'Høring',
  indstilling: 'Indstilling',
  beslutning: 'Beslutning',
  protokollering: 'Protokollering',
  'videre-proces': 'Videre proces',
};

function nameOf(now: ParsedAfsnit | null, old: ParsedAfsnit | null, meeting: ParsedMeeting): string | null {
  if (now && isOwnDecision(now, meeting)) return 'Beslutning';
  const kind = (now ?? old)?.kind;
  return now?.overskrift ?? (kind ? (KINDS[kind] ?? null) : null);
}
