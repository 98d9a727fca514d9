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
