import type { Afsnit, Bilag, WholePunkt } from '../../model/archive.ts';
import { isOwnDecision } from '../../model/own-decision.ts';
import type { AfsnitView } from '../../model/views/page-parts.ts';
import { fileType } from '../file-type.ts';
import { ballotView } from './ballot-view.ts';
import { headingCase } from './heading-case.ts';

/** The sections of an item as its meeting's page shows them. */
export function afsnitViews(punkt: WholePunkt): AfsnitView[] {
  const open = punkt.lukket ? punkt.afsnit.filter(({ kind }) => kind === 'beslutning') : punkt.afsnit;
  const ballots = punkt.afstemninger.map(ballotView);
  const own = { date: punkt.meeting.date, forum: punkt.meeting.forum.slug };
  // The last of its own decisions, or else the last section: votes may stand under a heading of their own.
  const last = open.findLast((afsnit) => isOwnDecision(afsnit, own)) ?? open.at(-1);
  return open.map((afsnit) => {
    const bilag = afsnit.kind === 'bilag' ? attachmentsOf(afsnit, punkt.bilag) : [];
    return {
      anchor: afsnit.anchor,
      kind: afsnit.kind,
      overskrift: afsnit.overskrift === null ? null : headingCase(afsnit.overskrift, afsnit.forum),
      meetingUrl: afsnit.meetingUrl,
      isOwnDecision: isOwnDecision(afsnit, own),
      html: bilag.length > 0 || afsnit.html.trim() === '' ? null : afsnit.html,
      bilag: bilag.map((one) => ({ ...one, type: one.url ? fileType(one.url) : null })),
      afstemninger: afsnit === last ? ballots : [],
    };
  });
}

/** The attachments that a section lists, or none when it says more than their names. */
function attachmentsOf({ html, text }: Afsnit, bilag: readonly Bilag[]): Bilag[] {
  const besidesLists = html.replace(/<(ul|ol)\b.*<\/\1>/su, '').trim();
  if (besidesLists !== '' && besidesLists !== html.trim()) return [];
  const byTitle = new Map(bilag.map((one) => [oneLine(one.titel), one]));
  const lines = text.split('\n').map(oneLine).filter(Boolean);
  const found = lines.flatMap((line) => byTitle.get(line) ?? []);
  return found.length === lines.length ? found : [];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
