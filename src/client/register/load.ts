// The parts of the register, fetched as they are needed and kept.

import { type RegisterPart, registerPartUrl } from '../../model/register/register-part.ts';
import { readSagsnummer } from '../../model/sagsnummer.ts';
import { readQuery } from '../../model/search/search-query.ts';
import { fetchPacked } from '../../search/format/packed.ts';
import { type Engine, engineClient } from '../search-page/engine-client.ts';
import { type RegisterRow, rowsOf } from './rows.ts';
import type { RegisterView } from './view.ts';

/** A part by the time it is of, and how many decisions it has. */
export type PartEntry = readonly [time: string, count: number];

/** So many are fetched beside each other, of the first ones fewer: they may be enough. */
const AT_ONCE = 4;

/** Fetches parts of the register of a site. */
export class RegisterParts {
  private readonly held = new Map<string, Promise<readonly RegisterRow[]>>();
  private readonly base: string;
  private engine: Engine | null = null;

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

  /**
   * Those of some parts that the search knows a view's case and the words in, whatever they are forms of; null where it
   * cannot be asked. There may be others, which have the words inside of other words; of the case it knows all. Of numbers
   * among the words the search makes dates and cases.
   */
  async likely(parts: readonly PartEntry[], view: RegisterView): Promise<readonly PartEntry[] | null> {
    const { tekst, forum, emne } = view;
    const sag = readSagsnummer(view.sag) ?? '';
    if (/\d/.test(tekst) || (tekst === '' && sag === '')) return null;
    this.engine ??= engineClient(
      () => new Worker(`${this.base}/assets/soegevaerk.js`, { type: 'module' }),
      this.base,
      () => undefined,
    );
    try {
      const asked = new URLSearchParams({ q: tekst, forum, emne, sag, vis: 'alle' });
      const days = await this.engine.days(readQuery(asked));
      return parts.filter(([time]) => days.some((day) => day.startsWith(time)));
    } catch (error) {
      // The register can be read without.
      console.warn(error);
      return null;
    }
  }

  /** The decisions of some parts, one part after the other in the order given. */
  async *inTurn(parts: readonly PartEntry[]): AsyncGenerator<readonly RegisterRow[]> {
    for (const [at] of parts.entries()) {
      const [first, ...next] = parts
        .slice(at, at + Math.min(AT_ONCE, at + 1))
        .map(([time]) => this.rows(time));
      // What fails is told where it is waited for.
      for (const one of next) one.catch(() => undefined);
      yield (await first) ?? [];
    }
  }
}
