// An item's own references and files, looked up.
import type { AfsnitLinks, Bilag, LinkedReference, MeetingRef, Punkt } from '../model/archive.ts';
import type { Reference } from '../model/parsed.ts';
import type { MeetingSummary, PunktSummary } from '../model/summary.ts';
import type { Lookup } from './lookup.ts';
import { punktAnchor, punktUrl } from './urls.ts';

function linksOf(punkt: PunktSummary, meeting: MeetingSummary, lookup: Lookup): AfsnitLinks[] {
  return punkt.afsnit.map(({ headingReference, loose }) => ({
    heading: headingReference ? lookup.reference(headingReference, meeting) : null,
    loose: loose.map((part) =>
      part.type === 'reference' ? lookup.reference(part, meeting) : fileUrl(part.path, meeting, lookup),
    ),
  }));
}

function fileUrl(path: string, meeting: MeetingSummary, lookup: Lookup): string | null {
  const target = lookup.file(path, meeting);
  return target.state === 'found' ? target.url : null;
}

function referencesOf(punkt: PunktSummary, meeting: MeetingSummary, lookup: Lookup): LinkedReference[] {
  const seen = new Set<string>();
  return allReferences(punkt).flatMap((reference): LinkedReference[] => {
    const key = `${reference.tekst} ${reference.target}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { tekst, kind, target, forum } = reference;
    return [{ tekst, kind, target, forum, url: lookup.reference(reference, meeting) }];
  });
}

/** Every reference of an item, in the order of its text. */
export function allReferences(punkt: Pick<PunktSummary, 'afsnit'>): Reference[] {
  return punkt.afsnit.flatMap(({ headingReference, loose }) => [
    ...(headingReference ? [headingReference] : []),
    ...loose.filter((part): part is Reference => part.type === 'reference'),
  ]);
}

function linkBilag(punkt: PunktSummary, meeting: MeetingSummary, lookup: Lookup): Bilag[] {
  return punkt.bilag.map(({ titel, href }) => {
    if (href === null) return { titel, url: null, bytes: null };
    if (/^https?:/i.test(href)) return { titel, url: href, bytes: null };
    const target = lookup.file(href, meeting);
    return target.state === 'found'
      ? { titel, url: target.url, bytes: target.bytes }
      : { titel, url: null, bytes: null };
  });
}

/** An item with its own references and files looked up; its cases and approvals come when all items are there. */
export function linkPunkt(
  summary: PunktSummary,
  meeting: MeetingSummary,
  ref: MeetingRef,
  lookup: Lookup,
): Punkt {
  const { afsnit: _, approval: __, ...punkt } = summary;
  return {
    ...punkt,
    id: `${meeting.id}#${punktAnchor(punkt.nummer)}`,
    url: punktUrl(meeting.id, punkt.nummer),
    anchor: punktAnchor(punkt.nummer),
    meeting: ref,
    links: linksOf(summary, meeting, lookup),
    bilag: linkBilag(summary, meeting, lookup),
    referencer: referencesOf(summary, meeting, lookup),
    sager: [],
    approves: [],
  };
}
