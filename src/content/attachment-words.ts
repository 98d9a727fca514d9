// Where the store keeps what the search knows of an attachment.
import type { AttachmentWords } from '../search/build/attachments/attachment-words.ts';
import { digest } from './digest.ts';
import type { TextStore } from './text-store.ts';

/** The key of what the search keeps of an attachment with these bytes; another program may keep something else. */
export const attachmentWordsKey = (program: string, isPaged: boolean, sum: string): string =>
  `bilagsord-${digest(program, String(isPaged), sum)}`;

/** Where the store keeps the keys of the words of all attachments, as a program finds them. */
export const wordKeysKey = (program: string): string => `bilagsnoegler-${digest(program)}`;

/** The keys of words as they are kept; none where the store lacks them. */
export const keptWordKeys = (program: string, store: TextStore): Map<string, readonly string[]> =>
  new Map(JSON.parse(store.read(wordKeysKey(program)) ?? '[]') as [string, readonly string[]][]);

/** Keeps the keys of words. */
export const keepWordKeys = (
  program: string,
  keys: ReadonlyMap<string, readonly string[]>,
  store: TextStore,
): void => store.write(wordKeysKey(program), JSON.stringify([...keys]));

/** What the search keeps of an attachment, out of the store; null where it lacks it. */
export function keptAttachmentWords(
  program: string,
  isPaged: boolean,
  sum: string,
  store: TextStore,
): AttachmentWords | null {
  const text = store.read(attachmentWordsKey(program, isPaged, sum));
  return text === null ? null : (JSON.parse(text) as AttachmentWords);
}
