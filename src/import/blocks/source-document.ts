// A source as its reader hands it on.
import type { Block } from './block.ts';
import type { Remark } from './remark.ts';

/** What a file is, told by its bytes. */
export type SourceKind = 'tekst' | 'markdown' | 'pdf' | 'word' | 'odt' | 'html' | 'mail';

/** A source file read to blocks. */
export interface SourceDocument {
  readonly ok: true;
  readonly kind: SourceKind;
  readonly blocks: readonly Block[];
  /** Whether the blocks' texts are Markdown, whose inline marks are kept. */
  readonly markdown: boolean;
  /** Texts that stood round the minutes and are no part of them: menus, page headers that are marked as such. */
  readonly around: readonly string[];
  readonly remarks: readonly Remark[];
}

/** How a block's place is told to people, by what the file is. */
export function placeName(kind: SourceKind, block: Pick<Block, 'nr' | 'page'>): string {
  if (block.page !== null) return `side ${block.page}, linje ${block.nr}`;
  return `${kind === 'tekst' || kind === 'markdown' || kind === 'mail' ? 'linje' : 'afsnit'} ${block.nr}`;
}
