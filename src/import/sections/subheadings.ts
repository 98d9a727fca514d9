// Short lines within a section that are its sub-headings.
import type { AfsnitKind } from '../../model/parsed.ts';
import { DATE_PATTERN } from '../../parse/references/date-forms.ts';
import type { Report } from '../blocks/remark.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { NOTE_MARK } from '../lines/words.ts';
import type { Element } from './element.ts';

const DATED = new RegExp(DATE_PATTERN, 'iu');
const OUTCOME =
  /^(?:godkendt|tiltrådt|taget|udsat|drøftet|afvist|anbefalet|vedtaget|indstillet|oversendt|orienteret|udgået|intet|ingen|enig|til efterretning|fraværende|afbud|for|imod)(?!\p{L})/iu;

const BOLD = /^\*\*([^*]+)\*\*$/;

/** The text of a plain sub-heading — short, with a capital, without a stop — or null. */
function headingText(block: Element | undefined, markdown: boolean): string | null {
  if (block?.type !== 'paragraph' || block.lines !== 1) return null;
  const text = markdown ? block.text.replace(BOLD, '$1').trim() : block.text;
  const fits = text.length <= 60 && /^\p{Lu}/u.test(text) && !/[.,:;?!…–—-]$/u.test(text);
  const refers = text.search(NOTE_MARK) >= 0 || DATED.test(text) || /\bpunkt \d/iu.test(text);
  return fits && !refers ? text : null;
}

const isSentence = (text: string, kind: AfsnitKind): boolean =>
  hasFiniteVerb(text) || (kind === 'beslutning' && OUTCOME.test(text));

/** Makes plain short lines with text under them sub-headings; several of them in a row are no headings but a list. */
export function markSubheadings(
  blocks: readonly Element[],
  kind: AfsnitKind,
  markdown: boolean,
  report: Report,
): Element[] {
  const texts = blocks.map((block) => headingText(block, markdown));
  const titles = texts.map((text) => (text !== null && !isSentence(text, kind) ? text : null));
  return blocks.map((block, index): Element => {
    const under = blocks[index + 1];
    const opens =
      (under?.type === 'paragraph' || under?.type === 'list' || under?.type === 'rows') && !titles[index + 1];
    if (!texts[index] || !opens) return block;
    const text = titles[index];
    if (!text || (titles[index - 1] && titles[index - 2])) {
      const written = texts[index] ?? '';
      // «Kommunaldirektøren indstiller» over a list is no doubtful place.
      if (!/\bindstiller\b/i.test(written)) {
        const message = `kort linje uden punktum er læst som tekst, ikke mellemrubrik: «${written}»`;
        report(block.line, message, text ? 'doubt' : 'routine');
      }
      return block;
    }
    report(block.line, `læst som mellemrubrik: «${text}»`, 'routine');
    return { type: 'subheading', text, line: block.line };
  });
}
