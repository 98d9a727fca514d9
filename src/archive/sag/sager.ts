import type { Meeting, MeetingRef, PunktRef, Sag, SagEvent } from '../../model/archive.ts';
import type { MeetingId, Sagsnummer } from '../../model/brand.ts';
import { isHeld } from '../../model/held.ts';
import { once } from '../../model/once.ts';
import type { SagRettelse, SagStory } from '../../model/sag-story.ts';
import { sagsnummerDele, sagsnummerSlug } from '../../model/sagsnummer.ts';
import { isCorrected, punktRettelser } from '../rettelser.ts';
import { sagUrl } from '../urls.ts';
import { mentionsIn, punktRef, type SagItem } from './sag-items.ts';
import { type StorySources, storyTeller } from './sag-story.ts';

function treatment({ meeting, standing, punkt, of }: SagItem): SagEvent {
  return { type: 'behandling', date: meeting.date, punkt, uddrag: of.uddrag, standing };
}

const mention = (punkt: PunktRef): SagEvent => ({ type: 'omtale', date: punkt.meeting.date, punkt });

/** Dated decisions that the item carries along from meetings the archive does not hold. */
function carriedDecisions({ carried, standing, punkt }: SagItem): readonly SagEvent[] {
  if (standing || carried.length === 0) return NO_EVENTS;
  return carried.map(({ anchor, date, forum, uddrag }): SagEvent => {
    const anchorUrl = `${punkt.url.replace(/#.*$/, '')}#${anchor}`;
    return { type: 'beslutning', date, forum, punkt, anchorUrl, uddrag };
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

/** What the cases of an archive are gathered from; summaries and meetings are in its order. */
export interface SagSources extends Omit<StorySources, 'titleOf'> {
  readonly meetings: readonly Meeting[];
  readonly refs: ReadonlyMap<MeetingId, MeetingRef>;
}

/**
 * The cases of an archive: the items that carry a number, those that mention it, and decisions inside them. What a case's
 * own page alone tells is worked out when it is asked for.
 */
export function gatherSager({ meetings, refs, ...sources }: SagSources): Sag[] {
  const { summaries, items } = sources;
  const rettelser = once(() => rettelserIn(meetings));
  const mentioned = once(() => mentionsIn(summaries, refs));
  const told = new Map([...items].map(([nummer, own]) => [nummer, titleOf(nummer, own)]));
  const story = storyTeller({ ...sources, titleOf: (nummer) => told.get(nummer) ?? nummer });
  return [...items]
    .map(([nummer, own]) =>
      sagOf(nummer, own, told.get(nummer) ?? nummer, {
        events: () => eventsOf(own, mentioned().get(nummer) ?? []),
        story: () => story(nummer, own),
        rettelser: () => own.flatMap(({ punkt }) => rettelser().get(punkt.url) ?? []),
      }),
    )
    .sort(bySagsnummer);
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
          own.map((one) => ({ ...one, punkt: punktRef(punkt, punkt.meeting) })),
        );
    }
  }
  return found;
}

function eventsOf(items: readonly SagItem[], mentions: readonly PunktRef[]): readonly SagEvent[] {
  return uniqueDecisions(
    [...items.map(treatment), ...items.flatMap(carriedDecisions), ...mentions.map(mention)].sort(
      compareEvents,
    ),
  );
}

/** The title of a case's latest item that is not a standing one, of a held meeting where there is one. */
function titleOf(nummer: Sagsnummer, items: readonly SagItem[]): string {
  const open = items.filter(({ of }) => !of.lukket);
  const own = open.filter(({ of }) => !of.standing);
  const telling = own.findLast(({ meeting }) => isHeld(meeting)) ?? own.at(-1) ?? open.at(-1) ?? items.at(-1);
  return telling?.of.kortTitel ?? nummer;
}

/** What of a case is made when it is asked for. */
interface Later {
  readonly events: () => readonly SagEvent[];
  readonly story: () => SagStory;
  readonly rettelser: () => SagRettelse[];
}

function sagOf(nummer: Sagsnummer, items: readonly SagItem[], titel: string, later: Later): Sag {
  const [events, story, rettelser] = [once(later.events), once(later.story), once(later.rettelser)];
  return {
    nummer,
    get slug() {
      return sagsnummerSlug(nummer);
    },
    get url() {
      return sagUrl(nummer);
    },
    get dele() {
      return sagsnummerDele(nummer);
    },
    titel,
    get events() {
      return events();
    },
    // The course of a case is by date.
    first: items[0]?.meeting.date ?? NO_DATE,
    last: items.at(-1)?.meeting.date ?? NO_DATE,
    count: items.length,
    get story() {
      return story();
    },
    get rettelser() {
      return rettelser();
    },
  };
}

/** Every case has an item. */
const NO_DATE = '1000-01-01' as Sag['first'];
