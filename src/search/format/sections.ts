import type { PagefindRecord } from './bundle.ts';
import type { TokenField } from './search-token.ts';

/** A section of a record's text. */
export interface Section {
  /** Null for an item's lead, which stands under its title. */
  readonly heading: string | null;
  /** The part of the items that it belongs to: `alt` for one of no part of its own. */
  readonly field: TokenField;
  /** Whose words they are: the decision of the item's own meeting (`egen`), or what others decided, recommend or had put down. */
  readonly voice: 'egen' | 'andre' | null;
  /** With a line end after each paragraph and each item of a list. */
  readonly text: string;
}

/** Divides a record's text by its headings, of which the first is the title. */
export function sectionsOf({ content, anchors }: PagefindRecord): Section[] {
  const starts: number[] = [];
  for (const { index } of content.matchAll(/\S+/g)) starts.push(index);
  const heads = anchors
    .filter(({ element }) => /^h[1-6]$/.test(element))
    .toSorted((one, other) => one.location - other.location);
  return heads.map(({ element, id, text, location }, at) => {
    const from = starts[location] ?? content.length;
    const next = heads[at + 1];
    const to = next ? (starts[next.location] ?? content.length) : content.length;
    // The engine ends every heading with a full stop.
    const own = content
      .slice(from, to)
      .slice(text.length)
      .replace(/^\.?\s*/, '');
    const heading = element === 'h1' ? null : text;
    return { heading, field: fieldOf(id, text), voice: voiceOf(id), text: own.trim() };
  });
}

/** A section's anchor tells its kind, whatever its heading: `punkt-3-beslutning-2019-10-10`, but not `punkt-3-bilag-1`. */
function fieldOf(id: string, heading: string): TokenField {
  if (/^punkt-\d+-beslutning(?:-[\d-]+)?$/.test(id)) return 'beslutning';
  return /^punkt-\d+-bilag(?:-\d+)?$/.test(id) && !/\d/.test(heading) ? 'bilag' : 'alt';
}

/** The plain anchor of decisions is that of the meeting's own. */
function voiceOf(id: string): Section['voice'] {
  if (/^punkt-\d+-beslutning$/.test(id)) return 'egen';
  return /^punkt-\d+-(?:beslutning|indstilling|protokollering)(?:-[\d-]+)?$/.test(id) ? 'andre' : null;
}
