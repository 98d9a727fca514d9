// A page for each list and council member that the settings name: how they voted, and whether they were there.
import { personUrl } from '../../archive/urls.ts';
import { SIDES } from '../../model/afstemning.ts';
import type { Archive, Punkt } from '../../model/archive.ts';
import type { Personside } from '../../model/config.ts';
import type { Fremmoedt } from '../../model/fremmoede.ts';
import { groupBy } from '../../model/group-by.ts';
import type {
  AttendanceLine,
  PersonerPageModel,
  PersonLine,
  PersonPageModel,
} from '../../model/views/person-models.ts';
import { keysOf, nameKey } from '../../parse/fremmoede/names.ts';
import { readFremmoede } from '../../parse/fremmoede/read-fremmoede.ts';
import { punktLine } from '../punkt-line.ts';
import { isNamed } from './named.ts';
import { personTitles } from './person-titles.da.ts';

type Art = PersonPageModel['art'];

/** The list of those who have pages; none where the settings name nobody. */
export function personerPages({ config }: Archive): PersonerPageModel[] {
  const { lister, personer } = config.personsider;
  if (lister.length + personer.length === 0) return [];
  const links = (sider: readonly Personside[]): PersonerPageModel['lister'] =>
    sider.map(({ navn }) => ({ text: navn, url: personUrl(navn) }));
  const url = '/personer/';
  return [
    {
      ...{ url, title: personTitles.all, description: personTitles.allDescription(config.organisation) },
      breadcrumb: [{ text: personTitles.all, url }],
      ...{ feed: null, canonical: url, indexed: true },
      ...{ lister: links(lister), personer: links(personer) },
    },
  ];
}

/** The pages of all that the settings name. */
export function personPages(archive: Archive): PersonPageModel[] {
  const { lister, personer } = archive.config.personsider;
  if (lister.length + personer.length === 0) return [];
  const people = personer.length > 0 ? attendance(archive) : new Map<string, AttendanceLine[]>();
  return [
    ...lister.flatMap((side) => pagesOf(archive, side, 'liste', [])),
    ...personer.flatMap((side) =>
      pagesOf(
        archive,
        side,
        'person',
        [...keysOf(side)].flatMap((key) => people.get(key) ?? []),
      ),
    ),
  ];
}

function pagesOf(
  archive: Archive,
  side: Personside,
  art: Art,
  fremmoede: readonly AttendanceLine[],
): PersonPageModel[] {
  const { navn } = side;
  const keys = keysOf(side);
  const lines = archive.meetings
    .toReversed()
    .flatMap(({ punkter }) => punkter.flatMap((punkt) => linesOf(punkt, art, keys)));
  const url = personUrl(navn);
  const years = [...groupBy(lines, ({ punkt }) => punkt.date.slice(0, 4))];
  const [newest] = years;
  const links = years.map(([year, held], at) => ({
    text: year,
    url: at === 0 ? url : `${url}${year}/`,
    count: held.length,
  }));
  const shared = { art, navn, years: links, feed: null, indexed: true };
  const crumbs = [
    { text: personTitles.all, url: '/personer/' },
    { text: navn, url },
  ];
  const main: PersonPageModel = {
    ...shared,
    ...{ url, title: navn, canonical: url, breadcrumb: crumbs },
    description: personTitles.description(navn, archive.config.organisation),
    year: newest?.[0] ?? null,
    lines: newest?.[1] ?? [],
    fremmoede,
  };
  const older = years.slice(1).map(([year, held]): PersonPageModel => {
    const at = `${url}${year}/`;
    return {
      ...shared,
      ...{ url: at, title: personTitles.year(navn, year), canonical: at, year, lines: held, fremmoede: [] },
      description: personTitles.description(navn, archive.config.organisation),
      breadcrumb: [...crumbs, { text: year, url: at }],
    };
  });
  return [main, ...older];
}

function linesOf(punkt: Punkt, art: Art, keys: ReadonlySet<string>): PersonLine[] {
  if (punkt.afstemninger.length === 0 && punkt.udtalelser.length === 0) return [];
  const votes = punkt.afstemninger.flatMap((ballot) =>
    SIDES.flatMap((side): PersonLine[] => {
      const voter = ballot[side]?.af.find((one) => isNamed(one, art, keys));
      return voter
        ? [
            {
              punkt: punktLine(punkt),
              emne: ballot.emne,
              side,
              udtalelse: null,
              antal: art === 'liste' ? voter.antal : null,
            },
          ]
        : [];
    }),
  );
  const said = new Set(
    punkt.udtalelser.filter(({ af }) => af.some((one) => isNamed(one, art, keys))).map((one) => one.art),
  );
  const statements = [...said].map(
    (udtalelse): PersonLine => ({ punkt: punktLine(punkt), emne: null, side: null, udtalelse, antal: null }),
  );
  return [...votes, ...statements];
}

/** How often each person was there, by forum. */
function attendance({ forums }: Archive): Map<string, AttendanceLine[]> {
  const all = new Map<string, AttendanceLine[]>();
  for (const { forum, meetings } of forums) {
    const counts = new Map<string, Record<Fremmoedt['tilstede'], number>>();
    for (const meeting of meetings) {
      if (meeting.kind !== 'referat' || meeting.status.state === 'aflyst') continue;
      for (const { navn, tilstede } of readFremmoede(meeting)) {
        if (navn === null) continue;
        const own = counts.get(nameKey(navn)) ?? { hele: 0, del: 0, ikke: 0 };
        own[tilstede] += 1;
        counts.set(nameKey(navn), own);
      }
    }
    for (const [key, own] of counts) all.set(key, [...(all.get(key) ?? []), { forum: forum.navn, ...own }]);
  }
  return all;
}
