// The parts of the register, fetched as they are needed and kept.
import { type RegisterPart, registerPartUrl } from '../../model/register/register-part.ts';
import { fetchPacked } from '../../search/format/packed.ts';
import { type RegisterRow, rowsOf } from './rows.ts';

/** A part by the time it is of, and how many decisions it has. */
export type PartEntry = readonly [time: string, count: number];

/** So many are fetched beside each other. */
const AT_ONCE = 4;

/** Fetches parts of the register of a site. */
export class RegisterParts {
  private readonly held = new Map<string, Promise<readonly RegisterRow[]>>();
  private readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  private async fetch(time: string): Promise<readonly RegisterRow[]> {
    return rowsOf(await fetchPacked<RegisterPart>(this.base + registerPartUrl(time)));
  }

  /** A part's decisions, the newest first. Throws what the fetch throws; it is tried anew when it is asked for again. */
  private rows(time: string): Promise<readonly RegisterRow[]> {
    const held = this.held.get(time) ?? this.fetch(time);
    this.held.set(time, held);
    held.catch(() => this.held.delete(time));
    return held;
  }

  /** The decisions of some parts, one part after the other in the order given. */
  async *inTurn(parts: readonly PartEntry[]): AsyncGenerator<readonly RegisterRow[]> {
    for (const [at] of parts.entries()) {
      const [first, ...next] = parts.slice(at, at + AT_ONCE).map(([time]) => this.rows(time));
      // What fails is told where it is waited for.
      for (const one of next) one.catch(() => undefined);
      yield (await first) ?? [];
    }
  }
}
