// Settles which footnotes are real, and what they are called in the file.
import type { Report } from '../blocks/remark.ts';
import { NOTE_MARK } from '../lines/words.ts';
import type { Element, ImportedPunkt } from '../sections/element.ts';

/** The name that a footnote of an item has in the file, or null for a mark that is only text. */
export type NoteNames = (label: string) => string | null;

function textsOf(block: Element): string[] {
  return block.type === 'list'
    ? block.entries.map(({ text }) => text)
    : block.type === 'table'
      ? block.rows.flat()
      : [block.text];
}

const elementsOf = (punkt: ImportedPunkt): Element[] => punkt.afsnit.flatMap(({ elements }) => [...elements]);

const marksIn = (blocks: readonly Element[]): { label: string; line: number }[] =>
  blocks.flatMap((block) =>
    textsOf(block).flatMap((text) =>
      [...text.matchAll(NOTE_MARK)].map((match) => ({ label: match[1] ?? match[2] ?? '', line: block.line })),
    ),
  );

/** The labels that an item both uses and explains. */
function pairedLabels(punkt: ImportedPunkt): Set<string> {
  const blocks = elementsOf(punkt);
  const used = new Set(marksIn(blocks.filter(({ type }) => type !== 'note')).map(({ label }) => label));
  return new Set(
    blocks.flatMap((block) => (block.type === 'note' && used.has(block.label) ? [block.label] : [])),
  );
}

/** A note that nothing points to, and a second note of one name, become the text they were. */
function looseNotesToText(punkt: ImportedPunkt, paired: ReadonlySet<string>, report: Report): ImportedPunkt {
  const seen = new Set<string>();
  const afsnit = punkt.afsnit.map((section) => ({
    ...section,
    elements: section.elements.map((block): Element => {
      if (block.type !== 'note') return block;
      if (paired.has(block.label) && !seen.has(block.label)) {
        seen.add(block.label);
        return block;
      }
      report(block.line, `fodnote ${block.label} har intet tegn i teksten og er beholdt som tekst`);
      return { type: 'paragraph', text: `^[${block.label}] ${block.text}`, line: block.line, lines: 2 };
    }),
  }));
  return { ...punkt, afsnit };
}

/** Settles which footnotes are real, and gives those that several items have a name of their own. */
export function settleNotes(
  punkter: readonly ImportedPunkt[],
  report: Report,
): { punkt: ImportedPunkt; names: NoteNames }[] {
  const paired = punkter.map(pairedLabels);
  return punkter.map((punkt, index) => {
    const own = paired[index] ?? new Set<string>();
    for (const { label, line } of marksIn(elementsOf(punkt).filter(({ type }) => type !== 'note'))) {
      if (!own.has(label)) report(line, `fodnotetegn ${label} har ingen fodnote og er beholdt som tekst`);
    }
    const isShared = (label: string): boolean => paired.filter((labels) => labels.has(label)).length > 1;
    const names: NoteNames = (label) =>
      own.has(label) ? (isShared(label) ? `${punkt.nummer}-${label}` : label) : null;
    return { punkt: looseNotesToText(punkt, own, report), names };
  });
}
