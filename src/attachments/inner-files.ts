// The files within a file, each read like an attachment of its own, down to a bounded depth.
import type { ReadInner } from './read.ts';
import type { AttachmentText, HiddenText, Limits } from './text.ts';

/** A file within another; one without bytes is told by its name alone. */
export interface InnerFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  /** What is told of it, where that is more than its name. */
  readonly label?: string;
}

/** What stands in files that lie within a file, and what of them could not be read. */
export async function readInnerFiles(
  files: readonly InnerFile[],
  limits: Limits,
  readInner: ReadInner,
): Promise<Pick<AttachmentText, 'hidden' | 'unread'>> {
  const hidden: HiddenText[] = [];
  const unread: AttachmentText['unread'][number][] = [];
  for (const { name, bytes, label = name } of files) {
    hidden.push({ kind: 'vedhæftet', text: label });
    if (!bytes) continue;
    if (limits.depth === 0) {
      unread.push({ why: 'ukendt', pages: [] });
      continue;
    }
    const inner = await readInner(name, bytes, { ...limits, depth: limits.depth - 1 });
    hidden.push({
      kind: 'vedhæftet',
      text: [...inner.pages, ...inner.hidden.map(({ text }) => text)].join('\n\n'),
    });
    unread.push(...inner.unread.map(({ why }) => ({ why, pages: [] })));
  }
  return { hidden, unread };
}
