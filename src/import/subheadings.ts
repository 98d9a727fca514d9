import type { AfsnitKind } from '../model/parsed.ts';
import { DATE_PATTERN } from '../parse/date-forms.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import type { Block, Report } from './types.ts';
import { NOTE_MARK } from './words.ts';

const DATED = new RegExp(DATE_PATTERN, 'iu');
const OUTCOME =
  /^(?:godkendt|tiltrådt|taget|udsat|drøftet|afvist|anbefalet|vedtaget|indstillet|oversendt|orienteret|udgået|intet|ingen|enig|til efterretning|fraværende|afbud|for|imod)(?!\p{L})/iu;

/** Whether a line looks like a plain sub-heading: short, with a capital, without a stop. */
function looksLikeHeading(block: Block | undefined): block is Block & { type: 'paragraph' } {
  if (block?.type !== 'paragraph' || block.lines !== 1) return false;
  const { text } = block;
  return (
    text.length <= 60 &&
    /^\p{Lu}/u.test(text) &&
    !/[.,:;?!…–—-]$/u.test(text) &&
    text.search(NOTE_MARK) < 0 &&
    !DATED.test(text) &&
    !/\bpunkt \d/iu.test(text)
  );
}

const isSentence = (text: string, kind: AfsnitKind): boolean =>
  hasFiniteVerb(text) || (kind === 'beslutning' && OUTCOME.test(text));

/** Makes plain short lines with text under them sub-headings; three or more of them in a row are lines of a list. */
export function markSubheadings(blocks: readonly Block[], kind: AfsnitKind, report: Report): Block[] {
  const isShort = blocks.map((block) => looksLikeHeading(block));
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (!looksLikeHeading(block) || !next || next.type === 'note' || isShort[index + 1]) return block;
    if (isShort[index - 1] && isShort[index - 2]) return block;
    if (isSentence(block.text, kind)) {
      report(block.line, `kort linje uden punktum er læst som tekst, ikke mellemrubrik: «${block.text}»`);
      return block;
    }
    report(block.line, `læst som mellemrubrik: «${block.text}»`);
    return { type: 'subheading', text: block.text, line: block.line };
  });
}
