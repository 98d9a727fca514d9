import type { VNode } from 'preact';
import { scriptJson } from '../../../src/model/text/script-json.ts';

/** What a page tells search engines as data, which no browser runs; JSON is written so that it cannot end its element. */
export function JsonLd({ data }: { data: object }): VNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />;
}
