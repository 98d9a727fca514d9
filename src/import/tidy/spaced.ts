// What a scan or a typesetter has spaced out: stops, and headings that are set with a space between all their letters: «B E S L U T N I N G».
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';

const SPACED = /^\p{L}(?: \p{L}){3,}(?: {2,}\p{L}(?: \p{L})*)*(?= ?:?$)/u;

/** Puts the letters of such lines together; wider gaps part their words. */
export function joinSpaced(blocks: readonly Block[], report: Report): Block[] {
  return blocks.map((block) => {
    const spaced = SPACED.exec(block.text)?.[0];
    if (spaced === undefined) return block;
    const words = spaced
      .split(/ {2,}/)
      .map((word) => word.replaceAll(' ', ''))
      .join(' ');
    report(block.nr, `bogstaver med mellemrum er samlet: «${words}»`, 'routine');
    return { ...block, bold: true, text: words + block.text.slice(spaced.length) };
  });
}

const LOOSE = /(?<=[\p{L}\d)]) (?=[.,:;](?:\s|$))/gu;

/** A scanned text with a space before most of its stops, without those spaces. */
export function joinStops(blocks: readonly Block[]): Block[] {
  const count = (pattern: RegExp): number =>
    blocks.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const loose = count(LOOSE);
  if (loose < 4 || loose < count(/[\p{L}\d)][.,:;](?:\s|$)/gu)) return [...blocks];
  return blocks.map((block) => ({ ...block, text: block.text.replace(LOOSE, '') }));
}
