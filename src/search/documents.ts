import type { Afsnit, WholePunkt } from '../model/archive.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import type { Divide } from './compounds.ts';
import { documentTokens } from './document-tokens.ts';
import { TOKENS_BEGIN } from './format/search-token.ts';

/** One item as the search engine reads it: its address without the base path, and a small HTML page of its own. */
export interface SearchDocument {
  readonly url: string;
  readonly html: string;
}

function afsnitHtml({ anchor, overskrift, text }: Afsnit): string {
  const heading = overskrift ? `<h3 id="${escapeMarkup(anchor)}">${escapeMarkup(overskrift)}</h3>\n` : '';
  return `${heading}<p>${escapeMarkup(text)}</p>\n`;
}

/** An item's search document: its text, as excerpts show it and phrases are found in, and after it the tokens of its words. */
export function searchDocument(punkt: WholePunkt, divide: Divide): SearchDocument {
  const { kortTitel, oplaegsholder, afsnit, bilag, sagsnumre } = punkt;
  const names = bilag.map(({ titel }) => titel).join('\n');
  const isListed = names === '' || afsnit.some(({ kind }) => kind === 'bilag');
  const tokens = [...documentTokens(punkt, divide)].map(
    ([weight, line]) => `<p data-pagefind-weight="${weight}">${line.join(' ')}</p>\n`,
  );
  const sager = sagsnumre.length > 0 ? ` data-pagefind-meta="sag:${escapeMarkup(sagsnumre.join(', '))}"` : '';
  const html = `<!doctype html><html><body><main data-pagefind-body>
<h1 id="${punkt.anchor}" data-pagefind-meta="title">${escapeMarkup(kortTitel)}</h1>
${oplaegsholder ? `<p>${escapeMarkup(oplaegsholder)}</p>\n` : ''}${afsnit.map(afsnitHtml).join('')}${isListed ? '' : `<h3 id="${punkt.anchor}-bilag">Bilag</h3><p>${escapeMarkup(names)}</p>`}
<div${sager}><p>${TOKENS_BEGIN}</p>
${tokens.join('')}</div></main></body></html>`;
  return { url: punkt.url.slice(1), html };
}
