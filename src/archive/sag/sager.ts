import type { Meeting, Punkt, Sag, SagEvent } from '../../model/archive.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import { isHeld } from '../../model/held.ts';
import type { SagRettelse } from '../../model/sag-story.ts';
import { sagsnummerDele, sagsnummerSlug } from '../../model/sagsnummer.ts';
import { isCorrected, punktRettelser } from '../rettelser.ts';
import { sagUrl } from '../urls.ts';
import { inCourse, type StartOf } from './course.ts';
import { punktRef } from './punkt-ref.ts';
import { ownStory, withRelated } from './sag-story.ts';

function treatment(punkt: Punkt): SagEvent {
  const { meeting, uddrag, standing } = punkt;
  return { type: 'behandling', date: meeting.date, punkt: punktRef(punkt), uddrag, standing };
}

const mention = (punkt: Punkt): SagEvent => ({
  ...{ type: 'omtale', date: punkt.meeting.date },
  punkt: punktRef(punkt),
});

/** Dated decisions that the item carries along from meetings the archive does not hold. */
function carriedDecisions(punkt: Punkt): readonly SagEvent[] {
  if (punkt.carried.length === 0) return NO_EVENTS;
  return punkt.carried.map(({ anchor, date, forum, uddrag }): SagEvent => {
    const anchorUrl = `${punkt.url.replace(/#.*$/, '')}#${anchor}`;
    return { type: 'beslutning', date, forum, punkt: punktRef(punkt), anchorUrl, uddrag };
  });
}

const NO_EVENTS: readonly SagEvent[] = [];

const ORDER: Record<SagEvent['type'], number> = { behandling: 0, beslutning: 1, omtale: 2 };

function compareEvents(a: SagEvent, b: SagEvent): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : ORDER[a.type] - ORDER[b.type];
}

/** One decision is told once, also when several later items carry it along. */
function uniqueDecisions(events: readonly SagEvent[]): readonly SagEvent[] {
  if (!events.some(({ type }) => type === 'beslutning')) return events;
  const seen = new Set<string>();
  for (const event of events)
    if (event.type === 'behandling') seen.add(`${event.punkt.meeting.forum.slug} ${event.date}`);
  return events.filter((event) => {
    if (event.type !== 'beslutning') return true;
    const key = `${event.forum.slug} ${event.date}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Gathers the cases of an archive: the items that carry a number, those that mention it, and decisions inside them. */
export function gatherSager(meetings: readonly Meeting[], startOf: StartOf): Sag[] {
  const punkter = meetings.flatMap((meeting) => meeting.punkter);
  const rettelser = rettelserIn(meetings);
  const carried = new Map<Sagsnummer, Punkt[]>();
  const mentioned = new Map<Sagsnummer, Punkt[]>();
  const add = (map: Map<Sagsnummer, Punkt[]>, nummer: Sagsnummer, punkt: Punkt): void => {
    const list = map.get(nummer);
    if (!list) map.set(nummer, [punkt]);
    else if (list.at(-1) !== punkt) list.push(punkt);
  };
  for (const punkt of punkter) {
    for (const nummer of punkt.sagsnumre) add(carried, nummer, punkt);
    for (const { kind, target } of punkt.referencer) {
      const nummer = target as Sagsnummer;
      if (kind === 'sag' && !punkt.sagsnumre.includes(nummer)) add(mentioned, nummer, punkt);
    }
  }
  const sager = [...carried]
    .map(([nummer, items]) => ({
      ...sagOf(nummer, inCourse(items, startOf), mentioned.get(nummer) ?? []),
      rettelser: items.flatMap(({ url }) => rettelser.get(url) ?? []),
    }))
    .sort(bySagsnummer);
  return withRelated(sager, punkter);
}

const bySagsnummer = (a: Sag, b: Sag): number => (a.nummer < b.nummer ? -1 : a.nummer > b.nummer ? 1 : 0);

/** The corrections of items that have any, by the items' addresses. */
function rettelserIn(meetings: readonly Meeting[]): Map<string, SagRettelse[]> {
  const found = new Map<string, SagRettelse[]>();
  for (const meeting of meetings.filter(isCorrected)) {
    for (const punkt of meeting.punkter) {
      const own = punktRettelser(meeting, punkt);
      if (own.length > 0 && !punkt.standing)
        found.set(
          punkt.url,
          own.map((one) => ({ ...one, punkt: punktRef(punkt) })),
        );
    }
  }
  return found;
}

function sagOf(
  nummer: Sagsnummer,
  items: readonly Punkt[],
  mentions: readonly Punkt[],
): Omit<Sag, 'rettelser'> {
  const open = items.filter((punkt) => !punkt.lukket);
  const own = open.filter((punkt) => !punkt.standing);
  const telling = own.findLast(({ meeting }) => isHeld(meeting)) ?? own.at(-1) ?? open.at(-1) ?? items.at(-1);
  const events = uniqueDecisions(
    [
      ...items.map(treatment),
      ...items.flatMap((punkt) => (punkt.standing ? [] : carriedDecisions(punkt))),
      ...mentions.map(mention),
    ].sort(compareEvents),
  );
  const dates = items.map((punkt) => punkt.meeting.date).sort();
  return {
    nummer,
    slug: sagsnummerSlug(nummer),
    url: sagUrl(nummer),
    dele: sagsnummerDele(nummer),
    titel: telling?.kortTitel ?? nummer,
    events,
    first: dates[0] ?? telling?.meeting.date ?? ('1000-01-01' as Sag['first']),
    last: dates.at(-1) ?? ('1000-01-01' as Sag['last']),
    count: items.length,
    story: ownStory(items),
  };
}
