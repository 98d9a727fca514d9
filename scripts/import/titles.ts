// Titles and numbers as a truth and a content file have them, made comparable.
import { titleState } from '../../src/parse/lukket/title.ts';

/** A text without what does not count: case, spaces, backslashes. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\\]+/g, ' ')
    .trim();

/** What stands in brackets first or last in a title. */
const BRACKETS = /^[([][^()[\]]*[)\]]\s*|\s*[([][^()[\]]*[)\]]$/g;

/** A title without the words and signs that mark it as closed. */
export const bareTitle = (title: string): string =>
  plain(title.replace(BRACKETS, (part) => (titleState(`Salg ${part.trim()}`) === 'aaben' ? part : '')))
    .replace(/\(?(?:lukket(?: punkt| sag)?|fortroligt)\)?/g, '')
    .replace(/^[\s:–-]+|[\s:–-]+$/g, '');

/** What the archive calls an item: «2021/36» is 36. */
export const lastNumber = (number: string): number =>
  Number(/(\d+)\D*$/.exec(number.replace(/^(\d{1,3})[./](?:\d{4}|\d{2})$/, '$1'))?.[1] ?? 0);

/** The number of the item that «2.1» or «2a» is a part of, or null. */
export const ownerOf = (number: string): number | null => {
  const owner = /^(\d{1,3})(?:\.\d{1,2}|\.?\p{Ll})$/u.exec(number)?.[1];
  return owner === undefined ? null : Number(owner);
};
