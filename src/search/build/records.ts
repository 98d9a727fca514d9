import { contentName, itemsAFile } from './bundle-format.ts';

/** A file of records: what it is called, and its bytes; null for one of before that stands as it was. */
export interface RecordFile {
  readonly name: string;
  readonly bytes: Buffer | null;
}

/** Gathers rows' records into files of a few rows each; rows come in their order. */
export class RecordFiles {
  readonly names: string[];
  private readonly old: readonly string[];
  private readonly rows: readonly string[];
  private readonly size: number;
  private readonly kept: readonly string[];
  private own: string[] = [];

  /** `rows` and `old` are what rows hold now and before, by keys; `kept` are the names of the files of before. */
  constructor(rows: readonly string[], old: readonly string[], kept: readonly string[]) {
    this.rows = rows;
    this.old = old;
    this.kept = kept;
    this.size = itemsAFile(rows.length);
    this.names = [];
  }

  /** Whether the file of a row is to be made: one of its rows holds something else than before. */
  isWanted(row: number): boolean {
    const first = row - (row % this.size);
    for (let at = first; at < first + this.size; at += 1) if (this.rows[at] !== this.old[at]) return true;
    return false;
  }

  /** Takes in a row, with its record where its file is to be made; gives a file with its last row. */
  add(row: number, record: string | null): RecordFile | null {
    if (record !== null) this.own.push(`${JSON.stringify(String(row))}:${record}`);
    if ((row + 1) % this.size !== 0 && row + 1 !== this.rows.length) return null;
    const bytes = this.own.length > 0 ? Buffer.from(`{${this.own.join(',')}}`) : null;
    const name = bytes ? contentName(bytes) : (this.kept[this.names.length] ?? '');
    this.names.push(name);
    this.own = [];
    return { name, bytes };
  }
}
