import type {
  Archive,
  Bilag,
  ForumMeetings,
  Meeting,
  MeetingRef,
  MeetingStatus,
  Punkt,
} from '../../model/archive.ts';
import type { ClockTime, MeetingId } from '../../model/brand.ts';
import { compare } from '../../model/compare.ts';
import type { ArkivConfig, Forum } from '../../model/config.ts';
import { type HeldBack, NO_REMOVALS, type Removals } from '../../model/fjernelse.ts';
import { groupBy } from '../../model/group-by.ts';
import type { MeetingHistory } from '../../model/history.ts';
import { once } from '../../model/once.ts';
import type { MeetingSummary } from '../../model/summary.ts';
import type { PictureSize } from '../../model/views/picture-size.ts';
import type { PicturedFile } from '../../model/views/pictured-file.ts';
import { aliasesOf } from '../aliases.ts';
import type { ContentEntry } from '../attachments/attachments.ts';
import { type SagContexts, sagContexts } from '../sag/sag-contexts.ts';
import { type SagItem, sagItems } from '../sag/sag-items.ts';
import { gatherSager } from '../sag/sager.ts';
import { removedMeetings, tombstonesOf } from '../tombstones.ts';
import { forumUrl, meetingUrl } from '../urls.ts';
import { type Approval, approvalsOf, NO_STATUS, statusesOf } from './approvals.ts';
import { attachmentCopies, missingMeetings, picturedFiles } from './collect.ts';
import { linkPunkt } from './link-punkt.ts';
import { type Lookup, lookupOf } from './lookup.ts';

/** Everything linking needs; meetings may come in any order. */
export interface LinkInput {
  readonly config: ArkivConfig;
  readonly meetings: readonly MeetingSummary[];
  readonly entries: ReadonlyMap<string, ContentEntry>;
  readonly removals?: Removals;
  /** What files hold that is among it. */
  readonly held?: readonly HeldBack[];
  /** The pages of files that are pictures, null for all of them, by the files' paths. */
  readonly pictured?: ReadonlyMap<string, PicturedFile['pages']>;
  /** What git knows of the meetings, by the paths of their files. */
  readonly histories?: ReadonlyMap<string, MeetingHistory>;
  /** The sizes of pictures that can be shown, by their paths below the content folder. */
  readonly pictures?: ReadonlyMap<string, PictureSize>;
}

const inOrder = (a: MeetingSummary, b: MeetingSummary): number =>
  compare(a.date, b.date) || compare(a.forum, b.forum) || a.sequence - b.sequence;

/**
 * Links meetings into an archive. A meeting's items are linked, and cases gathered, when somebody asks for them: of most
 * meetings nobody does where little has changed. Of two meetings with one address the first is kept; the check refuses both.
 */
export function linkArchive(input: LinkInput): Archive {
  const { config, meetings: parsed, entries, removals, held: back, histories } = input;
  const pictures = input.pictures ?? new Map<string, PictureSize>();
  const tombstones = tombstonesOf(removals ?? NO_REMOVALS, back ?? []);
  const gone = removedMeetings(tombstones);
  const ordered = meetingsInOrder(parsed, config.forummer);
  const byForum = config.forummer.map((forum) => ({
    forum,
    held: ordered.filter((meeting) => meeting.forum === forum.slug),
  }));
  const approvals = byForum.flatMap(({ held }) => approvalsOf(held, gone));
  const statuses = statusesOf(ordered, approvals);
  const refs = new Map(ordered.map((meeting) => [meeting.id, refOf(meeting, config.forummer, statuses)]));
  const starts = new Map(ordered.map(({ id, start }) => [id, start]));
  const startOf = (id: MeetingId): ClockTime | null => starts.get(id) ?? null;
  const lookup = lookupOf(ordered, entries, pictures);
  const items = once(() => sagItems(ordered, refs, startOf));
  const parts = {
    ...{ refs, lookup },
    approvals: groupBy(approvals, ({ by }) => by),
    sager: once(() => sagContexts(items())),
  };
  const neighbours = new Map(
    byForum.flatMap(({ held }) => held.map((meeting, at) => [meeting.id, { held, at }] as const)),
  );
  const meetings = ordered.flatMap((meeting): Meeting[] => {
    const ref = refs.get(meeting.id);
    const place = neighbours.get(meeting.id);
    if (!ref || !place) return [];
    const near = (step: number): MeetingRef | null => {
      const other = place.held[place.at + step];
      return other ? (refs.get(other.id) ?? null) : null;
    };
    const status = statuses.get(meeting.id) ?? NO_STATUS;
    const kilde = meeting.kilde ? sourceUrl(meeting, lookup) : null;
    const own = { url: ref.url, forum: ref.forum, status, kilde };
    const history = histories?.get(meeting.path) ?? null;
    const punkter = once(() => linkedPunkter(meeting, parts));
    return [
      {
        ...meeting,
        ...{ ...own, previous: near(-1), next: near(1), history },
        get punkter() {
          return punkter();
        },
      },
    ];
  });
  const attachments = attachmentCopies(ordered, entries, pictures);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const bilagOf = ({ meeting, punkt }: SagItem): readonly Bilag[] =>
    byId.get(meeting.id)?.punkter.find(({ nummer }) => nummer === punkt.nummer)?.bilag ?? [];
  const sager = once(() => gatherSager({ summaries: ordered, items: items(), meetings, refs, bilagOf }));
  return {
    config,
    meetings,
    forums: config.forummer.map((forum) => forumMeetings(forum, meetings)),
    get sager() {
      return sager();
    },
    missing: missingMeetings(ordered, lookup).filter(({ target }) => !gone.has(target as MeetingId)),
    attachments,
    pictured: picturedFiles(attachments, input.pictured ?? new Map()),
    tombstones,
    aliases: aliasesOf(config.forummer, meetings, new Set(tombstones.map(({ url }) => url))),
  };
}

/** The meetings that an archive has, in its order: those of its forums, of two with one address the first. */
export function meetingsInOrder(
  meetings: readonly MeetingSummary[],
  forums: readonly Forum[],
): MeetingSummary[] {
  const slugs = new Set<string>(forums.map(({ slug }) => slug));
  const seen = new Set<MeetingId>();
  return [...meetings]
    .sort(inOrder)
    .filter(({ id, forum }) => slugs.has(forum) && !seen.has(id) && seen.add(id));
}

function refOf(
  meeting: MeetingSummary,
  forums: readonly Forum[],
  statuses: ReadonlyMap<MeetingId, MeetingStatus>,
): MeetingRef {
  const navn = forums.find(({ slug }) => slug === meeting.forum)?.navn ?? meeting.forum;
  const { id, date, sequence, kind } = meeting;
  const state = statuses.get(id)?.state ?? null;
  return { id, url: meetingUrl(id), date, sequence, kind, forum: { slug: meeting.forum, navn }, state };
}

/** What a meeting's items are linked with. */
interface Parts {
  readonly refs: ReadonlyMap<MeetingId, MeetingRef>;
  readonly lookup: Lookup;
  readonly approvals: ReadonlyMap<MeetingId, readonly Approval[]>;
  readonly sager: () => SagContexts;
}

function linkedPunkter(meeting: MeetingSummary, { refs, lookup, approvals, sager }: Parts): Punkt[] {
  const ref = refs.get(meeting.id);
  if (!ref) return [];
  const own = approvals.get(meeting.id) ?? [];
  return meeting.punkter.map((punkt) =>
    linkPunkt(punkt, meeting, ref, lookup, {
      sager: sager()(punkt),
      approves: own.flatMap(({ punkt: nummer, approved }) =>
        nummer === punkt.nummer ? (refs.get(approved) ?? []) : [],
      ),
    }),
  );
}

function sourceUrl(meeting: MeetingSummary, lookup: Lookup): string | null {
  if (!meeting.kilde) return null;
  if (/^https?:/i.test(meeting.kilde)) return meeting.kilde;
  const target = lookup.file(meeting.kilde, meeting);
  return target.state === 'found' ? target.url : null;
}

function forumMeetings(forum: Forum, meetings: readonly Meeting[]): ForumMeetings {
  const own = meetings.filter((meeting) => meeting.forum.slug === forum.slug);
  return { forum, url: forumUrl(forum.slug), meetings: own.reverse() };
}
