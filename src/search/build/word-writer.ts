import { KIND } from '../format/cbor.ts';
import { Bytes, type Reader } from './bytes.ts';
import type { Postings } from './postings.ts';
import { FormWriter, type RowMap, writeRows } from './tables/form-rows.ts';
import { byBytes, type TermGroup, type Terms } from './terms.ts';

/** Writes words of the index out of what a file had of them and what changes. */
export class WordWriter {
  readonly out = new Bytes(1 << 16);
  private readonly form = new FormWriter();
  private readonly variants = new Bytes(1 << 12);
  private readonly postings: Postings;
  private readonly terms: Terms;
  private readonly moved: RowMap | null;

  constructor(postings: Postings, terms: Terms, moved: RowMap | null) {
    this.postings = postings;
    this.terms = terms;
    this.moved = moved;
  }

  /** Writes a word into `out`; false where no row has it any more. `old` stands behind the word itself. */
  write(base: string, old: Reader | null, group: TermGroup | null): boolean {
    const { out, variants } = this;
    out.length = 0;
    out.head(KIND.list, 3);
    out.text(base);
    const changed = new Map(
      (group?.terms ?? []).map((term) => [this.terms.forms[term] ?? '', term] as const),
    );
    this.rows(old, changed.get(base) ?? null);
    this.form.end(out);
    let any = this.form.count > 0;
    changed.delete(base);
    variants.length = 0;
    let count = 0;
    const variant = (form: string, from: Reader | null): void => {
      this.rows(from, changed.get(form) ?? null);
      changed.delete(form);
      if (this.form.count === 0) return;
      variants.head(KIND.list, 2);
      variants.text(form);
      this.form.end(variants);
      count += 1;
    };
    for (let left = old ? old.head(KIND.list) : 0; old && left > 0; left -= 1) {
      old.head(KIND.list);
      const form = old.text();
      for (const earlier of changed.keys()) if (byBytes(earlier, form) < 0) variant(earlier, null);
      variant(form, old);
    }
    for (const form of changed.keys()) variant(form, null);
    out.head(KIND.list, count);
    out.copy(variants.room, 0, variants.length);
    any ||= count > 0;
    return any;
  }

  private rows(old: Reader | null, term: number | null): void {
    writeRows(old, term, this.postings, this.moved, this.form);
  }
}

/** Passes over what stands behind a word. */
export function skipWord(reader: Reader): void {
  skipRows(reader);
  for (let left = reader.head(KIND.list); left > 0; left -= 1) {
    reader.head(KIND.list);
    reader.text();
    skipRows(reader);
  }
}

function skipRows(reader: Reader): void {
  for (let left = reader.head(KIND.list); left > 0; left -= 1) {
    reader.head(KIND.list);
    reader.head(KIND.number);
    reader.skipNumbers();
    reader.skipNumbers();
  }
}
