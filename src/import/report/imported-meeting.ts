// A meeting as it is imported, and what there is to say of it.

import type { Forum } from '../../model/config.ts';
import type { Remark } from '../blocks/remark.ts';
import type { Account } from './account.ts';

/** An item of the result, and why it is closed. */
export interface ImportedItem {
  readonly nummer: number;
  readonly titel: string;
  readonly lukket: boolean;
  readonly closedBy: string | null;
  readonly line: number;
}

/** A meeting as the content file it becomes, and what there is to say of the way there. */
export interface ImportedMeeting {
  readonly ok: true;
  readonly forum: Forum;
  /** Whether the archive lacks the forum. */
  readonly isNewForum: boolean;
  /** Where the file belongs, below the content folder. */
  readonly path: string;
  readonly markdown: string;
  readonly uncertain: readonly Remark[];
  readonly items: readonly ImportedItem[];
  /** The page of each block, where the source has pages. */
  readonly pages: ReadonlyMap<number, number>;
  /** The blocks whose text is closed, by their numbers. */
  readonly closedLines: readonly number[];
  readonly counts: {
    readonly punkter: number;
    readonly lukkede: number;
    readonly afsnit: number;
    readonly ord: number;
  };
  /** Where the source's words went. */
  readonly account: Account;
  /** How often the published text names each municipality. */
  readonly kommuner: ReadonlyMap<string, number>;
}
