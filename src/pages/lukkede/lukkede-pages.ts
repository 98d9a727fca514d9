// What was closed, by year and forum: titles and grounds that are public, and decisions that were published.
import { meetingUrl } from '../../archive/urls.ts';
import type { Archive, Meeting, Punkt } from '../../model/archive.ts';
import { groupBy } from '../../model/group-by.ts';
import { heldMeetings } from '../../model/held.ts';
import type { LukkedePageModel, LukketLine } from '../../model/views/lukkede-model.ts';
import type { Group, PageLink } from '../../model/views/page-parts.ts';
import { punktLine } from '../punkt-line.ts';
import { groundsOf } from './grounds.ts';
import { lukkedeTitles } from './lukkede-titles.da.ts';

const URL = '/lukkede/';

interface Closed {
  readonly meeting: Meeting;
  readonly punkt: Punkt;
}

/** A page for each year in which something was closed; the newest one's stands first, too. */
export function lukkedePages({ config, meetings, forums }: Archive): LukkedePageModel[] {
  const closed = heldMeetings(meetings)
    .toReversed()
    .flatMap((meeting) =>
      meeting.punkter.filter(({ lukket }) => lukket).map((punkt): Closed => ({ meeting, punkt })),
    );
  const years = [...groupBy(closed, ({ meeting }) => meeting.date.slice(0, 4))];
  const links = years.map(([year, held]) => ({ text: year, url: `${URL}${year}/`, count: held.length }));
  const order = forums.map(({ forum }) => forum.slug);
  const [newest] = years;
  const description = lukkedeTitles.description(config.organisation);
  const shared = { description, feed: null, indexed: true, years: links };
  const first: LukkedePageModel = {
    ...shared,
    ...{ url: URL, title: lukkedeTitles.title, canonical: newest ? `${URL}${newest[0]}/` : URL },
    breadcrumb: [{ text: lukkedeTitles.title, url: URL }],
    ...partsOf(newest?.[0] ?? null, newest?.[1] ?? [], order),
  };
  const parts = years.map(([year, held]): LukkedePageModel => {
    const url = `${URL}${year}/`;
    return {
      ...shared,
      ...{ url, title: lukkedeTitles.year(year), canonical: url },
      breadcrumb: [
        { text: lukkedeTitles.title, url: URL },
        { text: year, url },
      ],
      ...partsOf(year, held, order),
    };
  });
  return [first, ...parts];
}

function partsOf(
  year: string | null,
  closed: readonly Closed[],
  order: readonly string[],
): Pick<LukkedePageModel, 'year' | 'count' | 'grounds' | 'forums'> {
  const byForum = groupBy(closed, ({ meeting }) => meeting.forum.slug as string);
  const forums = order.flatMap((slug): Group<LukketLine>[] => {
    const held = byForum.get(slug);
    const [one] = held ?? [];
    return held && one ? [{ heading: one.meeting.forum.navn, id: slug, things: held.map(lineOf) }] : [];
  });
  return { year, count: closed.length, grounds: groundsOf(closed.map(({ punkt }) => punkt)), forums };
}

const lineOf = ({ meeting, punkt }: Closed): LukketLine => ({
  punkt: punktLine(punkt),
  grundlag: punkt.grundlag,
  beslutning: publishedOf(meeting, punkt),
});

/** Of a closed item nothing but its published decision leaves the parser. */
const publishedOf = ({ id }: Meeting, { isDecided, uddrag, beslutning, anchor }: Punkt): PageLink | null =>
  isDecided && uddrag
    ? {
        text: beslutning?.tekst ?? uddrag,
        url: `${meetingUrl(id)}#${beslutning?.anchor ?? `${anchor}-beslutning`}`,
      }
    : null;
