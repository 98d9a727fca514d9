import { forumUrl, punktUrl } from '../../archive/urls.ts';
import type { Archive, Meeting } from '../../model/archive.ts';
import { corrections, type Revision } from '../../model/history.ts';
import type { CorrectionLine, HistoryView } from '../../model/views/history-view.ts';
import type { RettelserPageModel, RevisionView } from '../../model/views/service-models.ts';
import { titles } from '../titles.da.ts';

/** So many corrections are told of on a meeting's own page. */
const LATEST = 3;

/** Where the versions of a meeting are told of. */
const rettelserUrl = ({ url }: Pick<Meeting, 'url'>): string => `${url}rettelser/`;

/** Where one of them stands. */
const revisionAnchor = ({ commit }: Pick<Revision, 'commit'>): string => `rettet-${commit}`;

/** Whether minutes had been approved when they were corrected; not so where nobody knows when they were. */
const isAfterApproval = (
  { kind, status }: Pick<Meeting, 'kind' | 'status'>,
  { date, type }: Revision,
): boolean =>
  kind === 'referat' &&
  type === 'rettelse' &&
  status.state === 'godkendt' &&
  status.by !== null &&
  date > status.by.date;

/** What a meeting's own page tells of its history; null where there is none. */
export function historyView(
  meeting: Pick<Meeting, 'history' | 'kind' | 'status' | 'url'>,
): HistoryView | null {
  const { history, kind } = meeting;
  if (!history) return null;
  const all = corrections(history);
  const url = rettelserUrl(meeting);
  const lines = all.slice(-LATEST).map(
    (revision): CorrectionLine => ({
      ...{ date: revision.date, changes: revision.changes, url: `${url}#${revisionAnchor(revision)}` },
      isAfterApproval: isAfterApproval(meeting, revision),
    }),
  );
  return {
    published: history.revisions.find(({ type }) => type === kind)?.date ?? null,
    ...{ corrections: lines.reverse(), count: all.length, url, version: history.version },
  };
}

/** A page for each meeting that was corrected. */
export const rettelserPages = ({ meetings }: Archive): RettelserPageModel[] =>
  meetings.filter(({ history }) => history && corrections(history).length > 0).map(rettelserPage);

function rettelserPage(meeting: Meeting): RettelserPageModel {
  const { forum, date, sequence, history, url: meetingUrl } = meeting;
  const url = rettelserUrl(meeting);
  const name = titles.meeting(forum.navn, date, sequence);
  const numbers = new Set(meeting.punkter.map(({ nummer }) => nummer));
  const views = (history?.revisions ?? []).map(
    (revision, at): RevisionView => ({
      ...revision,
      anchor: revisionAnchor(revision),
      isAfterApproval: isAfterApproval(meeting, revision),
      changes: revision.changes.map((change, index) => ({
        ...change,
        url:
          change.nummer !== null && numbers.has(change.nummer) ? punktUrl(meeting.id, change.nummer) : null,
        difference: history?.texts[at]?.[index] ?? null,
      })),
    }),
  );
  return {
    url,
    title: titles.rettelser(forum.navn, date, sequence),
    description: titles.rettelserDescription(name),
    breadcrumb: [
      { text: forum.navn, url: forumUrl(forum.slug) },
      { text: titles.meetingCrumb(date, sequence), url: meetingUrl },
      { text: titles.rettelserCrumb, url },
    ],
    feed: null,
    // Old words are no answer to a search: the meeting's own page is.
    canonical: null,
    indexed: false,
    meeting: { text: name, url: meetingUrl },
    revisions: views.reverse(),
  };
}
