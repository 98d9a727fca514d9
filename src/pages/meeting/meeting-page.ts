import { forumUrl, punktAnchor } from '../../archive/urls.ts';
import type { WholeMeeting } from '../../model/archive.ts';
import type { MeetingPageModel } from '../../model/views/page-models.ts';
import { fileType } from '../file-type.ts';
import { groundsOf } from '../lukkede/grounds.ts';
import { latestMeeting } from '../meeting-line.ts';
import { titles } from '../titles.da.ts';
import { punktView } from './punkt-view.ts';
import { historyView } from './rettelser-page.ts';

/** One meeting's page. */
export function meetingPage(meeting: WholeMeeting): MeetingPageModel {
  const { id, url, forum, date, sequence, kind, status, start, end, place, deltagere, afbud } = meeting;
  const telling = latestMeeting(meeting).telling.map(({ text }) => text);
  return {
    url,
    title: titles.meeting(forum.navn, date, sequence),
    description: titles.meetingDescription(kind, forum.navn, date, telling),
    breadcrumb: [
      { text: forum.navn, url: forumUrl(forum.slug) },
      { text: titles.meetingCrumb(date, sequence), url },
    ],
    feed: null,
    canonical: url,
    indexed: true,
    ...{ id, kind, status, date, start, end, place, deltagere, afbud },
    kilde: meeting.kilde ? { url: meeting.kilde, type: fileType(meeting.kilde) } : null,
    rettelser: meeting.rettelser,
    grounds: groundsOf(meeting.punkter.filter(({ lukket }) => lukket)),
    punkter: meeting.punkter.map((punkt) => punktView(punkt, meeting.version ?? null)),
    fjernede: meeting.fjernede.map((punkt) => ({ ...punkt, anchor: punktAnchor(punkt.nummer) })),
    previous: meeting.previous,
    next: meeting.next,
    history: historyView(meeting),
    dataUrl: `/data/moeder/${id}.json`,
  };
}
