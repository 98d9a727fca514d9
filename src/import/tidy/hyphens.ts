// Mends words that the end of a line, or of a page, has broken in two.

import {
  BROKEN_END as BROKEN,
  GOES_ON_AFTER_HYPHEN as GOES_ON,
  BROKEN_REST as REST,
} from '../../model/text/broken-words.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import type { IsWord } from './danish-words.ts';

const wordsIn = (blocks: readonly Block[]): Set<string> =>
  new Set(blocks.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));

/** The next line that may hold the rest of a word, over blank lines where a page may have ended. */
function restAt(blocks: readonly Block[], index: number): number {
  for (let at = index + 1; at < Math.min(blocks.length, index + 14); at += 1) {
    const text = blocks[at]?.text ?? '';
    if (text !== '') return REST.test(text) ? at : -1;
  }
  return -1;
}

/** Joins words broken over two lines: the rest moves up to its beginning. */
export function mendHyphens(blocks: readonly Block[], isWord: IsWord, report: Report): Block[] {
  const out = [...blocks];
  // A line that held nothing but the rest of a word is gone with it, and parts no paragraphs.
  const emptied = new Set<number>();
  let words: Set<string> | null = null;
  out.forEach((block, index) => {
    const first = BROKEN.exec(block.text)?.[1];
    const at = first === undefined ? -1 : restAt(out, index);
    const next = out[at];
    const rest = REST.exec(next?.text ?? '')?.[1];
    if (
      first === undefined ||
      !next ||
      rest === undefined ||
      GOES_ON.test(rest) ||
      next.cell?.column !== block.cell?.column
    )
      return;
    words ??= wordsIn(blocks);
    const [joined, hyphened] = [`${first}${rest}`, `${first}-${rest}`];
    const seen = words;
    const keeps = seen.has(hyphened.toLowerCase()) && !seen.has(joined.toLowerCase());
    const isKnown = keeps || seen.has(joined.toLowerCase()) || isWord(joined);
    const whole = keeps ? hyphened : joined;
    const [word, ...more] = next.text.split(/(?<=^\S+)\s+/u);
    out.splice(index, 1, {
      ...block,
      text: `${block.text.replace(BROKEN, '')}${whole}${(word ?? '').slice(rest.length)}`,
    });
    out.splice(at, 1, { ...next, text: more.join(' ') });
    if (more.length === 0) emptied.add(at);
    if (isKnown) report(block.nr, `ord samlet over et linjeskift: «${whole}»`, 'routine');
    else report(block.nr, `ord samlet over et linjeskift, men det er ikke et kendt ord: «${whole}»`);
  });
  return emptied.size === 0 ? out : out.filter((_, index) => !emptied.has(index));
}
