import type { Afsnit, Bilag, LinkedReference, MeetingRef, Punkt } from '../model/archive.ts';
import type { SafeHtml } from '../model/brand.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import { isOwnDecision } from '../model/own-decision.ts';
import type { BodyPart, ParsedAfsnit, ParsedMeeting, ParsedPunkt, Reference } from '../model/parsed.ts';
import { slug } from '../model/slug.ts';
import { isStanding } from '../model/standing.ts';
import { typesetMarkup } from '../model/typeset.ts';
import type { Lookup } from './lookup.ts';
import { punktAnchor, punktUrl } from './urls.ts';

const link = (url: string, text: string): string =>
  `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>`;

/** A reference's words; an abbreviation in them is explained where the item has not used it before. */
function referenceHtml({ tekst, forkortelse }: Reference): string {
  const at = forkortelse ? tekst.indexOf(forkortelse.kort) : -1;
  if (!forkortelse || at < 0) return escapeMarkup(tekst);
  const { kort, navn } = forkortelse;
  const abbr = `<abbr title="${escapeMarkup(navn)}">${escapeMarkup(kort)}</abbr>`;
  return escapeMarkup(tekst.slice(0, at)) + abbr + escapeMarkup(tekst.slice(at + kort.length));
}

function partHtml(part: BodyPart, meeting: ParsedMeeting, lookup: Lookup): string {
  if (typeof part === 'string') return part;
  if (part.type === 'reference') {
    const url = lookup.reference(part, meeting);
    const words = referenceHtml(part);
    return url ? `<a href="${escapeMarkup(lookup.href(url))}">${words}</a>` : words;
  }
  const target = lookup.file(part.path, meeting);
  return target.state === 'found' ? link(lookup.href(target.url), part.tekst) : escapeMarkup(part.tekst);
}

function linkAfsnit(afsnit: ParsedAfsnit, anchor: string, meeting: ParsedMeeting, lookup: Lookup): Afsnit {
  const { kind, overskrift, forum, date, text, headingReference, body } = afsnit;
  return {
    anchor,
    kind,
    overskrift,
    forum,
    date,
    meetingUrl: headingReference ? lookup.reference(headingReference, meeting) : null,
    html: typesetMarkup(body.map((part) => partHtml(part, meeting, lookup)).join('')) as SafeHtml,
    text,
  };
}

/** Anchors such as `punkt-3-beslutning`; the last of several decisions, the newest, has the plain one. */
function anchorsOf(punkt: ParsedPunkt, meeting: ParsedMeeting): string[] {
  const base = punktAnchor(punkt.nummer);
  const own = punkt.afsnit.findLastIndex((afsnit) => isOwnDecision(afsnit, meeting));
  const used = new Set([`${base}-beslutning`]);
  return punkt.afsnit.map((afsnit, index) => {
    if (index === own) return `${base}-beslutning`;
    const name = afsnit.kind === 'andet' ? slug(afsnit.overskrift ?? '') || 'afsnit' : afsnit.kind;
    const stem = `${base}-${name}${afsnit.date && afsnit.kind === 'beslutning' ? `-${afsnit.date}` : ''}`;
    let anchor = stem;
    for (let n = 2; used.has(anchor); n += 1) anchor = `${stem}-${n}`;
    used.add(anchor);
    return anchor;
  });
}

function referencesOf(punkt: ParsedPunkt, meeting: ParsedMeeting, lookup: Lookup): LinkedReference[] {
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
export function allReferences(punkt: ParsedPunkt): Reference[] {
  return punkt.afsnit.flatMap(({ headingReference, body }) => [
    ...(headingReference ? [headingReference] : []),
    ...body.filter((part): part is Reference => typeof part !== 'string' && part.type === 'reference'),
  ]);
}

function linkBilag(punkt: ParsedPunkt, meeting: ParsedMeeting, lookup: Lookup): Bilag[] {
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
  punkt: ParsedPunkt,
  meeting: ParsedMeeting,
  ref: MeetingRef,
  lookup: Lookup,
): Punkt {
  const anchor = punktAnchor(punkt.nummer);
  const anchors = anchorsOf(punkt, meeting);
  return {
    ...punkt,
    id: `${meeting.id}#${anchor}`,
    url: punktUrl(meeting.id, punkt.nummer),
    anchor,
    meeting: ref,
    afsnit: punkt.afsnit.map((afsnit, index) =>
      linkAfsnit(afsnit, anchors[index] ?? anchor, meeting, lookup),
    ),
    bilag: linkBilag(punkt, meeting, lookup),
    referencer: referencesOf(punkt, meeting, lookup),
    sager: [],
    standing: isStanding(punkt.kortTitel),
    approves: [],
  };
}
