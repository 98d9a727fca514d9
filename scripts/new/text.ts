// A drafted meeting as the text of its file.
import { Document, Scalar, YAMLMap } from 'yaml';
import type { Draft, DraftItem } from './draft.ts';

/** The text of a meeting's file. */
export function draftText(draft: Draft): string {
  let next = draft.firstNumber;
  const items = draft.items.map((item) => {
    const nummer = item.nummer ?? next;
    next = nummer + 1;
    return itemText(item, nummer);
  });
  return `---\n${frontMatter(draft)}---\n\n${items.join('\n\n')}\n`;
}

function frontMatter({ forum, date, kind, tid, sted, deltagere }: Draft): string {
  const map = new YAMLMap();
  map.set('forum', forum.navn);
  map.set('dato', date);
  if (tid !== null) {
    const time = new Scalar(tid);
    // Without quotes other programs read a number.
    time.type = 'QUOTE_DOUBLE';
    map.set('tid', time);
  }
  if (sted !== null) map.set('sted', sted);
  if (kind === 'dagsorden') map.set('type', kind);
  else map.set('status', 'udkast');
  if (deltagere.length > 0) map.set('deltagere', [...deltagere]);
  return new Document(map).toString({ lineWidth: 0 });
}

function itemText({ titel, sagsnumre, sections }: DraftItem, nummer: number): string {
  return [
    `## Punkt ${nummer}: ${titel}`,
    ...(sagsnumre.length > 0 ? [sagsnumre.join(', ')] : []),
    ...sections.flatMap(({ heading, text }) => [
      ...(heading === null ? [] : [`### ${heading}`]),
      ...(text === '' ? [] : [text]),
    ]),
  ].join('\n\n');
}
