// Gives items the attachments that only a list behind all of them names.
import { type Block, normalized, plainBlock } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import { labelKind } from '../lines/section-heading.ts';
import type { ListedBilag } from '../tidy/overview.ts';
import type { OpenedItem } from './opened-item.ts';

/** A title without the number of a document and the ending of a file. */
const bare = (text: string): string =>
  normalized(text.replace(/\s*[([][^()[\]]*\d[^()[\]]*[)\]]\s*$/u, '').replace(/\.\p{L}{3,4}$/u, ''));

/** The items, each with those of its attachments that its own text does not name; what it names stays as it is. */
export function withBilag(
  items: readonly OpenedItem[],
  listed: readonly ListedBilag[],
  report: Report,
): OpenedItem[] {
  for (const { block } of listed.filter((one) => !items.some(({ nummer }) => nummer === one.nummer)))
    report(block.nr, 'linjen i oversigten over bilag hører til intet punkt; den er udeladt');
  return items.map((item) => {
    const own = normalized(item.rest.map(({ text }) => text).join(' '));
    const fresh = listed.filter(
      ({ nummer, block }) => nummer === item.nummer && !own.includes(bare(block.text)),
    );
    const first = fresh[0]?.block;
    if (!first) return item;
    const hasBilag = item.rest.findLast((block) => labelKind(block.text, true) !== null);
    const isOpen = hasBilag !== undefined && labelKind(hasBilag.text, true) === 'bilag';
    const heading: Block[] = isOpen ? [] : [plainBlock(first.nr, 'Bilag', { level: 3 })];
    const gap = plainBlock(first.nr, '');
    const lines = fresh.map(({ block }) => ({ ...block, indent: 0, bold: false, level: null }));
    return { ...item, rest: [...item.rest, gap, ...heading, gap, ...lines] };
  });
}
