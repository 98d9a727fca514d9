// Writes the front matter.
import { Document, Scalar } from 'yaml';
import type { SourceHead } from '../head/head.ts';

/** Writes the front matter of a meeting, with its fences. */
export function renderFrontMatter(header: SourceHead, forum: string): string {
  const document = new Document({ forum, dato: header.date });
  if (header.start) {
    const tid = new Scalar(header.end ? `${header.start}-${header.end}` : header.start);
    // Unquoted, an older YAML reads 09:00 as the number 540.
    tid.type = Scalar.QUOTE_DOUBLE;
    document.set('tid', tid);
  }
  if (header.place) document.set('sted', header.place);
  if (header.kind === 'dagsorden') document.set('type', header.kind);
  if (header.deltagere.length > 0) document.set('deltagere', document.createNode([...header.deltagere]));
  if (header.afbud.length > 0) document.set('afbud', document.createNode([...header.afbud]));
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}
