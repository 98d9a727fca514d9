/** Numbers, texts and lists as CBOR writes them (RFC 8949), for files that are too many and too large to be made of objects first. */

import { KIND } from '../format/cbor.ts';

const SHORT = 48;

/** Bytes that are written one after the other, in room that grows. */
export class Bytes {
  room: Buffer;
  length = 0;

  constructor(size = 4096) {
    this.room = Buffer.allocUnsafe(size);
  }

  /** Makes room for so many bytes more. */
  need(more: number): void {
    if (this.length + more <= this.room.length) return;
    const wider = Buffer.allocUnsafe(Math.max(this.room.length * 2, this.length + more));
    this.room.copy(wider, 0, 0, this.length);
    this.room = wider;
  }

  /** The head of a value: its kind and a number, which is its length, its size or itself. */
  head(kind: number, value: number): void {
    this.need(5);
    const { room, length } = this;
    if (value < 24) {
      room[length] = kind | value;
      this.length += 1;
    } else if (value < 0x100) {
      room[length] = kind | 24;
      room[length + 1] = value;
      this.length += 2;
    } else if (value < 0x10000) {
      room[length] = kind | 25;
      room.writeUInt16BE(value, length + 1);
      this.length += 3;
    } else {
      room[length] = kind | 26;
      room.writeUInt32BE(value, length + 1);
      this.length += 5;
    }
  }

  number(value: number): void {
    if (value < 0) this.head(KIND.negative, -1 - value);
    else this.head(KIND.number, value);
  }

  text(value: string): void {
    const size = Buffer.byteLength(value);
    this.head(KIND.text, size);
    this.need(size);
    this.length += this.room.write(value, this.length);
  }

  /** A stretch of other bytes. */
  copy(from: Uint8Array, start: number, end: number): void {
    const size = end - start;
    this.need(size);
    const { room, length } = this;
    // A call of its own costs more than a few bytes do.
    if (size > SHORT) room.set(from.subarray(start, end), length);
    else for (let at = 0; at < size; at += 1) room[length + at] = from[start + at] as number;
    this.length = length + size;
  }

  /** What has been written, as long as nothing more is. */
  view(): Buffer {
    return this.room.subarray(0, this.length);
  }
}

/** Reads such bytes; throws where they end too soon or are of another kind. */
export class Reader {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  head(kind: number): number {
    const { bytes, at } = this;
    const first = bytes[at] ?? -1;
    if ((first & 0xe0) !== kind) throw new Error(`byte ${at} of a search file is ${first}`);
    const low = first & 0x1f;
    if (low < 24) {
      this.at += 1;
      return low;
    }
    if (low > 26) throw new Error(`byte ${at} of a search file is ${first}`);
    const size = 1 << (low - 24);
    this.at += 1 + size;
    return bytes.readUIntBE(at + 1, size);
  }

  text(): string {
    const size = this.head(KIND.text);
    this.at += size;
    return this.bytes.toString('utf8', this.at - size, this.at);
  }

  /** Passes over a list of numbers. */
  skipNumbers(): void {
    for (let left = this.head(KIND.list); left > 0; left -= 1) {
      const low = (this.bytes[this.at] ?? 0x1f) & 0x1f;
      this.at += low < 24 ? 1 : 1 + (1 << (low - 24));
    }
    if (this.at > this.bytes.length) throw new Error('a search file ends too soon');
  }
}
