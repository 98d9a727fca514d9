import type { SearchIndex } from '../find/search-index.ts';

/** Thrown by a search that nobody waits for any more. */
export class Superseded extends Error {}

/** Lets the messages in that came while the engine was at work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** An index that throws `Superseded` at the first look into it after `isWanted` has turned false: who types on waits for no other search. */
export function whileWanted(index: SearchIndex, isWanted: () => boolean): SearchIndex {
  const ask = async <T>(look: () => Promise<T>): Promise<T> => {
    await breathe();
    if (!isWanted()) throw new Superseded();
    return look();
  };
  return {
    rows: (exact) => ask(() => index.rows(exact)),
    holding: (token, isHeld) => ask(() => index.holding(token, isHeld)),
    ranked: (start) => ask(() => index.ranked(start)),
    load: (words) => ask(() => index.load(words)),
    record: (row) => ask(() => index.record(row)),
  };
}
