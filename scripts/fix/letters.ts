// The letters of a content file, and what its bytes were beside them.
import { decode } from '../../src/import/read/encoding.ts';
import { INVISIBLE } from '../../src/parse/lukket/plain-form.ts';

/** A file's text, and in Danish what is put right in it that no line shows. */
export interface Letters {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Reads a file's letters; null where nobody can tell what they are. */
export function lettersOf(bytes: Uint8Array): Letters | null {
  const read = decode(bytes);
  if (!read.ok) return null;
  const { text } = read;
  const isUtf8 = Buffer.from(text).equals(bytes) || Buffer.from(`\uFEFF${text}`).equals(bytes);
  const hidden = (text.match(INVISIBLE)?.length ?? 0) + (bytes[0] === 0xef && bytes[1] === 0xbb ? 1 : 0);
  const notes = [
    isUtf8 ? '' : `tegnsættet bliver UTF-8 (${read.note ?? 'det var UTF-16'})`,
    text.includes('\r') ? 'linjeskiftene bliver LF' : '',
    hidden > 0 ? `${hidden === 1 ? 'ét tegn' : `${hidden} tegn`}, der ikke kan ses, fjernes` : '',
    text.normalize('NFC') === text ? '' : 'bogstaver, der er sat sammen af to tegn, bliver til ét',
  ];
  return { text, notes: notes.filter((note) => note !== '') };
}
