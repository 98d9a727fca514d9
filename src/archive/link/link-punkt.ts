// An item's own references and files, looked up.
import type { AfsnitLinks, Bilag, LinkedReference, MeetingRef, Punkt } from '../../model/archive.ts';
import type { FileLink, Reference } from '../../model/parsed.ts';
import type { MeetingSummary, PunktSummary } from '../../model/summary.ts';
import type { PictureSize } from '../../model/views/picture-size.ts';
import { punktAnchor, punktUrl } from '../urls.ts';
import type { Lookup } from './lookup.ts';

function linksOf(punkt: PunktSummary, meeting: MeetingSummary, lookup: Lookup): AfsnitLinks[] {
  return punkt.afsnit.map(({ headingReference, loose }) => {
    if (!headingReference && loose.length === 0) return NO_LINKS;
    const urls = loose.map((part) =>
      part.type === 'reference' ? lookup.reference(part, meeting) : fileUrl(part.path, meeting, lookup),
    );
    const heading = headingReference ? lookup.reference(headingReference, meeting) : null;
    if (!loose.some(isPicture)) return { heading, loose: urls };
    const billeder = loose.map((part) => (isPicture(part) ? pictureSize(part.path, meeting, lookup) : null));
    return { heading, loose: urls, billeder };
  });
}

const isPicture = (part: Reference | FileLink): part is FileLink =>
  part.type === 'file' && part.billede === true;

function pictureSize(path: string, meeting: MeetingSummary, lookup: Lookup): PictureSize | null {
  const target = lookup.file(path, meeting);
  return target.state === 'found' ? lookup.picture(target.from) : null;
}

/** Most sections lead nowhere, and an archive has very many. */
const NO_LINKS: AfsnitLinks = { heading: null, loose: [] };

function fileUrl(path: string, meeting: MeetingSummary, lookup: Lookup): string | null {
  const target = lookup.file(path, meeting);
  return target.state === 'found' ? target.url : null;
}

function referencesOf(punkt: PunktSummary, meeting: MeetingSummary, lookup: Lookup): LinkedReference[] {
  const all = allReferences(punkt);
  if (all.length === 0) return [];
  const seen = new Set<string>();
  return all.flatMap((reference): LinkedReference[] => {
    const key = `${reference.tekst} ${reference.target}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { tekst, kind, target, forum } = reference;
    return [{ tekst, kind, target, forum, url: lookup.reference(reference, meeting) }];
  });
}

/** Every reference of an item, in the order of its text. */
export function allReferences(punkt: Pick<PunktSummary, 'afsnit'>): Reference[] {
  const found: Reference[] = [];
  for (const { headingReference, loose } of punkt.afsnit) {
    if (headingReference) found.push(headingReference);
    for (const part of loose) if (part.type === 'reference') found.push(part);
  }
  return found;
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

/** An item with its own references and files looked up, and with what other meetings' items give it. */
export function linkPunkt(
  summary: PunktSummary,
  meeting: MeetingSummary,
  ref: MeetingRef,
  lookup: Lookup,
  given: Pick<Punkt, 'sager' | 'approves'>,
): Punkt {
  const { nummer, titel, kortTitel, oplaegsholder, tidsrum, sagsnumre, lukket, indstiller, udfald } = summary;
  const { standing, isDecided, uddrag, beslutning, gist, nextStep, partOf, carried } = summary;
  const { afstemninger, udtalelser } = summary;
  const anchor = punktAnchor(nummer);
  return {
    // Named one by one: an archive has so many items that copying them at large takes most of the time.
    nummer,
    titel,
    kortTitel,
    oplaegsholder,
    tidsrum,
    sagsnumre,
    lukket,
    grundlag: summary.grundlag,
    indstiller,
    udfald,
    standing,
    isDecided,
    uddrag,
    beslutning,
    gist,
    nextStep,
    partOf,
    carried,
    afstemninger,
    udtalelser,
    id: `${meeting.id}#${anchor}`,
    url: punktUrl(meeting.id, nummer),
    anchor,
    meeting: ref,
    links: linksOf(summary, meeting, lookup),
    bilag: linkBilag(summary, meeting, lookup),
    referencer: referencesOf(summary, meeting, lookup),
    sager: given.sager,
    approves: given.approves,
  };
}
