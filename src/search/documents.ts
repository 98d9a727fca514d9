import type { Afsnit, Archive, Punkt } from '../model/archive.ts';
import { escapeMarkup } from '../model/escape-markup.ts';

/** One item as the search engine reads it: its address without the base path, and a small HTML page of its own. */
export interface SearchDocument {
  readonly url: string;
  readonly html: string;
}

/** Text that belongs to the record but is not searched or shown in excerpts. */
const meta = (name: string, value: string): string =>
  `<span data-pagefind-meta="${name}">${escapeMarkup(value)}</span> `;
const filter = (name: string, value: string): string =>
  `<span data-pagefind-filter="${name}">${escapeMarkup(value)}</span> `;

function afsnitHtml({ anchor, kind, overskrift, text }: Afsnit): string {
  const weight = kind === 'beslutning' ? ' data-pagefind-weight="2"' : '';
  const heading = overskrift ? `<h3 id="${escapeMarkup(anchor)}">${escapeMarkup(overskrift)}</h3>\n` : '';
  return `<section${weight}>${heading}<p>${escapeMarkup(text)}</p></section>\n`;
}

/** Newest first and in the order of the agenda when sorted downwards; a string, since numbers are compared as 32-bit floats. */
function sortKey({ meeting, nummer }: Punkt): string {
  return `${meeting.date}-${String(99_999 - nummer).padStart(5, '0')}`;
}

function documentOf(punkt: Punkt): SearchDocument {
  const { meeting, kortTitel, sagsnumre, udfald } = punkt;
  const sager = sagsnumre.length > 0 ? `<p>Sagsnr. ${sagsnumre.map(escapeMarkup).join(', ')}</p>\n` : '';
  const bilag = punkt.afsnit.some(({ kind }) => kind === 'bilag');
  const html = `<!doctype html><html lang="da"><body><main data-pagefind-body data-pagefind-sort="dato:${sortKey(punkt)}">
<h1 id="${punkt.anchor}" data-pagefind-meta="title">${escapeMarkup(kortTitel)}</h1>
<div data-pagefind-ignore>${filter('aar', meeting.date.slice(0, 4))}${filter('forum', meeting.forum.slug)}${meta('dato', meeting.date)}${meta('forum', meeting.forum.navn)}${meta('nummer', String(punkt.nummer))}${sagsnumre.length > 0 ? meta('sag', sagsnumre.join(', ')) : ''}${udfald ? meta('udfald', udfald) : ''}</div>
${sager}${punkt.afsnit.map(afsnitHtml).join('')}${bilag ? '' : punkt.bilag.map(({ titel }) => `<p>${escapeMarkup(titel)}</p>`).join('')}</main></body></html>`;
  return { url: punkt.url.slice(1), html };
}

/** How many items of an archive are searched. */
export function countSearched({ meetings }: Archive): number {
  return meetings.reduce((sum, { punkter }) => sum + punkter.filter(({ lukket }) => !lukket).length, 0);
}

/** The search documents of an archive, in its own order: one for each open item, and none of a closed one. */
export function* searchDocuments(archive: Archive): Generator<SearchDocument> {
  for (const meeting of archive.meetings) {
    for (const punkt of meeting.punkter) if (!punkt.lukket) yield documentOf(punkt);
  }
}
