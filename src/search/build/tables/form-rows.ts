import { KIND } from '../../format/cbor.ts';
import { Bytes, type Reader } from '../bytes.ts';
import { GONE, type Postings } from '../postings.ts';

/** The most bytes that a row has beside its places. */
const MOST_BESIDE = 7;

/** The rows of one form of a word, written one after the other. */
export class FormWriter {
  private readonly bytes = new Bytes(1 << 12);
  private last = 0;
  count = 0;

  begin(): void {
    this.bytes.length = 0;
    this.last = 0;
    this.count = 0;
  }

  /** Adds a row with its places; rows come in their order. */
  row(row: number, from: Uint8Array, start: number, end: number): void {
    const { bytes } = this;
    // There are millions of rows, most of them a few bytes long: room is made once for all of one.
    bytes.need(end - start + MOST_BESIDE);
    bytes.room[bytes.length] = KIND.list | 3;
    bytes.length += 1;
    bytes.head(KIND.number, row - this.last);
    bytes.copy(from, start, end);
    // What stands in fields alone is no text that a phrase is found in.
    bytes.room[bytes.length] = KIND.list;
    bytes.length += 1;
    this.last = row;
    this.count += 1;
  }

  /** Writes the list of all rows. */
  end(out: Bytes): void {
    out.head(KIND.list, this.count);
    out.copy(this.bytes.room, 0, this.bytes.length);
  }
}

/** For rows of before their rows now, -1 for one that is gone. */
export type RowMap = Int32Array;

/** Writes a form's rows: those of before, as they stand in a file, with what changes. */
export function writeRows(
  old: Reader | null,
  term: number | null,
  postings: Postings,
  moved: RowMap | null,
  writer: FormWriter,
): void {
  writer.begin();
  const change = postings.changesOf(term);
  const from = postings.places.room;
  const putBefore = (row: number): void => {
    for (; change.row < row; change.next())
      if (change.start !== GONE) writer.row(change.row, from, change.start, change.end);
  };
  if (old) {
    let before = 0;
    for (let left = old.head(KIND.list); left > 0; left -= 1) {
      old.head(KIND.list);
      before += old.head(KIND.number);
      const start = old.at;
      old.skipNumbers();
      const end = old.at;
      old.skipNumbers();
      const row = moved ? (moved[before] ?? -1) : before;
      if (row < 0) continue;
      putBefore(row);
      if (change.row !== row) writer.row(row, old.bytes, start, end);
    }
  }
  putBefore(Number.POSITIVE_INFINITY);
}
