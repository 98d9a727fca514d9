// The head that the engine wants, Pagefind 1.6.0's `pf_meta`, made of the smaller one that is fetched.
import { ENGINE_VERSION } from '../../format/bundle.ts';
import { KIND } from '../../format/cbor.ts';
import { nameAt, type SearchHead, SHORTEST } from '../../format/search-head.ts';

type Value = number | string | readonly Value[];

/** A number, a text or lists of these as CBOR. */
class Encoder {
  private room = new Uint8Array(1 << 16);
  private length = 0;
  private readonly texts = new TextEncoder();

  get bytes(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  value(value: Value): void {
    if (typeof value === 'number') this.head(KIND.number, value);
    else if (typeof value === 'string') {
      const bytes = this.texts.encode(value);
      this.head(KIND.text, bytes.length);
      this.need(bytes.length);
      this.room.set(bytes, this.length);
      this.length += bytes.length;
    } else {
      this.head(KIND.list, value.length);
      for (const one of value) this.value(one);
    }
  }

  private head(kind: number, size: number): void {
    this.need(5);
    // Each number is written in four bytes, which only the engine's memory pays for.
    this.room[this.length] = kind | 26;
    new DataView(this.room.buffer).setUint32(this.length + 1, size);
    this.length += 5;
  }

  private need(more: number): void {
    if (this.length + more <= this.room.length) return;
    const wider = new Uint8Array(Math.max(this.room.length * 2, this.length + more));
    wider.set(this.room);
    this.room = wider;
  }
}

/** The engine's head: every row by its number and about how long it is, the files of words, and no filters and orders. */
export function engineHead({ laengder, ordfiler, graenser, felter }: SearchHead): Uint8Array {
  const bounds = graenser.split(' ');
  const encoder = new Encoder();
  encoder.value([
    ENGINE_VERSION,
    [...laengder].map((doubled, row) => [String(row), SHORTEST * 2 ** Number.parseInt(doubled, 36), '']),
    Array.from({ length: bounds.length >> 1 }, (_, at) => [
      bounds[2 * at] ?? '',
      bounds[2 * at + 1] ?? '',
      nameAt(ordfiler, at),
    ]),
    [],
    [],
    felter,
  ]);
  return encoder.bytes;
}
