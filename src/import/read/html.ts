// A saved web page to blocks; what stands round the minutes is left out.

import { parseHTML } from 'linkedom';
import type { SourceDocument } from '../blocks/source-document.ts';
import { mainOf } from './html-main.ts';
import type { PageNode } from './html-nodes.ts';
import { PageReader } from './html-reader.ts';

/** Reads a page that is decoded. */
export function readHtml(text: string): SourceDocument {
  const { document } = parseHTML(/<html/i.test(text) ? text : `<html><body>${text}</body></html>`);
  const page = document as unknown as PageNode & {
    readonly body: PageNode | null;
    readonly documentElement: PageNode;
  };
  const body = page.body ?? page.documentElement;
  const main = mainOf(body);
  const reader = new PageReader();
  reader.walk(main, { level: null, bold: false, cell: null, depth: 0 });
  reader.list.gap();
  const outside = main === body ? [] : [(body.textContent ?? '').replace(main.textContent ?? '', ' ')];
  return {
    ok: true,
    kind: 'html',
    blocks: reader.list.blocks(),
    markdown: false,
    around: [...reader.around, ...outside],
    remarks: reader.remarks,
  };
}
