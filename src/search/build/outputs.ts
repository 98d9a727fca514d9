/** Where the files of a search go: the previous site's can be read and stand unchanged, others are written. Paths are those below the site. */
export interface SearchStore {
  /** A file of the previous site. */
  readonly read: (path: string) => Buffer | null;
  /** Whether the previous site has a file. */
  readonly has: (path: string) => boolean;
  /** A file of the previous site stands unchanged in the new one. */
  readonly take: (path: string) => void;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Removes all that was written. */
  readonly takeBack: () => void;
}

/** Something of the build before that is gone, cut short or not what its name says, so that all is to be made anew. */
export class Wanting extends Error {}

/** How many files are packed at a time. */
const AT_A_TIME = 16;

/** Packs and hands on files as they come. */
export class Outputs {
  private readonly working = new Set<Promise<void>>();
  private failure: { readonly error: unknown } | null = null;
  private readonly taken: string[] = [];
  private readonly store: SearchStore;

  constructor(store: SearchStore) {
    this.store = store;
  }

  /** Lets a file of the previous site stand. */
  keep(path: string): void {
    if (!this.store.has(path)) throw new Wanting(path);
    this.taken.push(path);
  }

  /** Has a file packed and written; waits while many are being packed. */
  async make(path: string, pack: () => Promise<Buffer>): Promise<void> {
    while (this.working.size >= AT_A_TIME) await Promise.race(this.working);
    const work: Promise<void> = pack()
      .then((bytes) => this.store.write(path, bytes))
      .catch((error) => {
        this.failure ??= { error };
      })
      .finally(() => this.working.delete(work));
    this.working.add(work);
  }

  /** Waits for all. */
  async finish(): Promise<void> {
    await Promise.all(this.working);
    if (this.failure) throw this.failure.error;
    for (const path of this.taken) this.store.take(path);
  }

  /** Has it be as if nothing had been written. */
  async takeBack(): Promise<void> {
    await Promise.all(this.working);
    this.store.takeBack();
  }
}
