// Marks that Pandoc and word processors' exports write, and that stand as they are in the Markdown that is read here.
import type { Delete, Text } from 'mdast';
import type { Source } from '../head/source.ts';
import type { Found } from './unread-links.ts';
import { placeIn, writtenOf } from './written.ts';

const MARKS: readonly RegExp[] = [
  // ::: {custom-style="Brødtekst"}
  /(?<=^|\n)[ \t>]*:{3,}[^\n]*|:::+\s*\{[^}\n]*\}?/g,
  // {.mark} {#anker} {custom-style="x"} {width=50%}
  /\{(?:\s*(?:[.#][\p{L}][\p{L}\p{N}_:-]*|[\p{L}][\p{L}\p{N}_-]*=(?:"[^"\n]*"|[\w%.-]+)))+\s*\}/gu,
  // `<br>`{=openxml}, \newpage and ^[a note in the text]
  /\{=\w+\}|(?<=^|\n)\\(?:newpage|pagebreak)\b|\^\[[^\]\n]+\]/g,
  // m^2^
  /(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+-]{1,12}\^/gu,
  // What Word writes where it cannot find what a field pointed to
  /(?:Fejl|Error)! [^.!\n]{4,60}(?:fundet|defineret|found|defined)\.?/g,
];
/** A first look that costs little. */
const MAY_BE = /:::|\{|\^|\\(?:new|page)|Fejl! |Error! /;

/** Such marks in a text. */
export function otherMarks(node: Text, source: Source): Found[] {
  if (!MAY_BE.test(node.value)) return [];
  const written = writtenOf(node, source);
  const found = MARKS.flatMap((pattern) =>
    [...written.text.matchAll(pattern)].map(({ index, 0: text }) => {
      const start = written.start + index;
      return { start, end: start + text.length, text };
    }),
  ).filter((one, index, all) => !all.slice(0, index).some((o) => o.start < one.end && one.start < o.end));
  return found.map((one) => ({ kind: 'pandoc', text: one.text, place: placeIn(one, source) }));
}

/** One tilde on each side is struck out here, and set low in Pandoc: H~2~O. */
export function lowered(node: Delete, source: Source): Found[] {
  const written = writtenOf(node, source);
  return /^~[^~\s]{1,8}~$/.test(written.text)
    ? [{ kind: 'pandoc', text: written.text, place: placeIn(written, source) }]
    : [];
}
