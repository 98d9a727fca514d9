import { KIND } from '../format/cbor.ts';
import { contentName, unpackBundle } from './bundle-format.ts';
import { Reader } from './bytes.ts';
import type { IndexFile } from './index-files.ts';
import { type SearchStore, Wanting } from './outputs.ts';
import { byBytes } from './terms.ts';
import { skipWord } from './word-writer.ts';

/** The path of a file of the index below the site. */
export const indexPath = (file: string): string => `pagefind/index/${file}.pf_index`;

/** The index of the build before, file by file, each held to its name. */
export class PreviousFiles {
  readonly files: readonly IndexFile[];
  private readonly store: SearchStore;
  private readonly read = new Map<string, Buffer>();

  constructor(store: SearchStore, files: readonly IndexFile[]) {
    this.store = store;
    this.files = files;
  }

  /** What a file holds. */
  bytesOf({ file }: IndexFile): Buffer {
    const bytes = this.read.get(file) ?? this.open(file);
    this.read.delete(file);
    return bytes;
  }

  /** The rows that hold some tokens. */
  rowsOf(tokens: readonly string[]): Set<number> {
    const rows = new Set<number>();
    const byFile = new Map<string, Set<string>>();
    for (const token of tokens) {
      const own = this.files.find(
        ({ first, last }) => byBytes(first, token) <= 0 && byBytes(token, last) <= 0,
      );
      if (own) byFile.set(own.file, (byFile.get(own.file) ?? new Set()).add(token));
    }
    for (const [file, wanted] of byFile) {
      const bytes = this.open(file);
      // The file is likely to be changed, for its tokens are.
      this.read.set(file, bytes);
      readRows(bytes, wanted, rows);
    }
    return rows;
  }

  private open(file: string): Buffer {
    const packed = this.store.read(indexPath(file));
    if (!packed) throw new Wanting(file);
    const bytes = unpacked(packed, file);
    if (contentName(bytes) !== file) throw new Wanting(file);
    return bytes;
  }
}

function unpacked(packed: Buffer, file: string): Buffer {
  try {
    return unpackBundle(packed, file);
  } catch (error) {
    throw new Wanting(file, { cause: error });
  }
}

function readRows(bytes: Buffer, wanted: ReadonlySet<string>, rows: Set<number>): void {
  const reader = new Reader(bytes);
  reader.head(KIND.list);
  for (let left = reader.head(KIND.list); left > 0; left -= 1) {
    reader.head(KIND.list);
    const isWanted = wanted.has(reader.text());
    const start = reader.at;
    if (isWanted) {
      let row = 0;
      for (let more = reader.head(KIND.list); more > 0; more -= 1) {
        reader.head(KIND.list);
        row += reader.head(KIND.number);
        rows.add(row);
        reader.skipNumbers();
        reader.skipNumbers();
      }
      reader.at = start;
    }
    skipWord(reader);
  }
}
