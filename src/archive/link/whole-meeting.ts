// A meeting with its texts: the kept texts joined with where the archive says that they lead.
import type { Afsnit, AfsnitLinks, Meeting, WholeMeeting } from '../../model/archive.ts';
import type { SafeHtml } from '../../model/brand.ts';
import type { FileLink, ParsedAfsnit, ParsedMeeting, Reference } from '../../model/parsed.ts';
import { escapeMarkup } from '../../model/text/escape-markup.ts';
import { typesetMarkup } from '../../model/text/typeset.ts';
import { longDate } from '../../model/time/danish-date.ts';
import type { PictureSize } from '../../model/views/picture-size.ts';
import { anchorsOf } from './anchors.ts';

/** Joins a linked meeting with its texts; `base` is the path that stands before every address in HTML. */
export function wholeMeeting(meeting: Meeting, parsed: ParsedMeeting, base: string): WholeMeeting {
  const version = meeting.history?.version;
  return {
    ...meeting,
    ...(version ? { version: `${version.commit} af ${longDate(version.date)}` } : {}),
    punkter: meeting.punkter.map((punkt, at) => {
      const own = parsed.punkter[at];
      const anchors = own ? anchorsOf(own, parsed) : [];
      const afsnit = (own?.afsnit ?? []).map((section, index) =>
        wholeAfsnit(section, anchors[index] ?? punkt.anchor, punkt.links[index] ?? NO_LINKS, base),
      );
      return { ...punkt, afsnit, udtalelser: own?.udtalelser ?? [] };
    }),
  };
}

const NO_LINKS: AfsnitLinks = { heading: null, loose: [] };

function wholeAfsnit(afsnit: ParsedAfsnit, anchor: string, links: AfsnitLinks, base: string): Afsnit {
  const { kind, overskrift, forum, date, text, body } = afsnit;
  let at = 0;
  const html = body.map((part) => {
    if (typeof part === 'string') return part;
    const url = links.loose[at] ?? null;
    const picture = links.billeder?.[at] ?? null;
    at += 1;
    if (picture && url !== null && part.type === 'file') return pictureHtml(part.tekst, base + url, picture);
    return partHtml(part, url === null ? null : base + url);
  });
  return {
    anchor,
    kind,
    overskrift,
    forum,
    date,
    meetingUrl: links.heading,
    html: typesetMarkup(html.join('')) as SafeHtml,
    text,
  };
}

/** A picture with its size, so that nothing moves when it comes, and it comes when it is near. */
const pictureHtml = (alt: string, src: string, { width, height }: PictureSize): string =>
  `<img src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async">`;

function partHtml(part: Reference | FileLink, href: string | null): string {
  const words = part.type === 'reference' ? referenceHtml(part) : escapeMarkup(part.tekst);
  return href === null ? words : `<a href="${escapeMarkup(href)}">${words}</a>`;
}

/** A reference's words; an abbreviation in them is explained where the item has not used it before. */
function referenceHtml({ tekst, forkortelse }: Reference): string {
  const at = forkortelse ? tekst.indexOf(forkortelse.kort) : -1;
  if (!forkortelse || at < 0) return escapeMarkup(tekst);
  const { kort, navn } = forkortelse;
  const abbr = `<abbr title="${escapeMarkup(navn)}">${escapeMarkup(kort)}</abbr>`;
  return escapeMarkup(tekst.slice(0, at)) + abbr + escapeMarkup(tekst.slice(at + kort.length));
}
