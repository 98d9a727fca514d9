import { longDate, readIsoDate } from '../model/danish-date.ts';
import type { Udfald } from '../model/parsed.ts';
import { UDFALD_WORDS } from '../model/udfald-words.ts';
import type { SearchRecord } from './pagefind.ts';

/** An excerpt as nodes: its text with the marked words marked, and no other markup than that. */
export function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function line(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** One result: the link to the item, what it is, and an excerpt. */
export function resultItem({ url, excerpt, meta }: SearchRecord): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);
  const date = readIsoDate(meta.dato ?? '');
  const facts = [
    meta.forum,
    date ? longDate(date) : undefined,
    meta.nummer ? `punkt\u00a0${meta.nummer}` : undefined,
    meta.sag ? `sag\u00a0${meta.sag}` : undefined,
    UDFALD_WORDS[meta.udfald as Udfald] ?? undefined,
  ].filter((fact) => fact !== undefined);
  const text = line('uddrag', '');
  text.append(...excerptNodes(excerpt));
  item.append(heading, line('fakta', facts.join(' · ')), text);
  return item;
}
