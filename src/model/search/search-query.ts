/** In which order results are shown. */
export const SORTERINGER = ['relevans', 'nyeste', 'aeldste'] as const;
export type Sortering = (typeof SORTERINGER)[number];

/** The part of an item that is searched: all of it, its decisions, or its attachments, their names and their texts; or in its stead where meetings were and who was there. */
export const DELE = ['', 'beslutning', 'bilag', 'moede'] as const;
export type Del = (typeof DELE)[number];

/** How several treatments of a case are shown: under the most decisive of them, or each by itself. */
const VISNINGER = ['', 'alle'] as const;
export type Visning = (typeof VISNINGER)[number];

/** What a reader asks for, as the address of the search page holds it; an empty text is no wish. */
export interface Query {
  readonly q: string;
  /** A forum's slug. */
  readonly forum: string;
  /** The first year, `2019`. */
  readonly fra: string;
  /** The last year. */
  readonly til: string;
  readonly del: Del;
  /** An outcome: `godkendt`. */
  readonly udfald: string;
  /** A case number in canonical spelling. */
  readonly sag: string;
  /** A KLE main group: `00`. */
  readonly emne: string;
  readonly sortering: Sortering;
  readonly vis: Visning;
}

const NAMES = ['q', 'forum', 'fra', 'til', 'del', 'udfald', 'sag', 'emne', 'sortering', 'vis'] as const;

const oneOf = <T extends string>(allowed: readonly T[], text: string): T =>
  allowed.find((value) => value === text) ?? (allowed[0] as T);

/** Reads a query from the search page's address; what it does not know counts as left out. */
export function readQuery(parameters: URLSearchParams): Query {
  const value = (name: (typeof NAMES)[number]): string => (parameters.get(name) ?? '').trim();
  const year = (name: 'fra' | 'til'): string => /^\d{4}/.exec(value(name))?.[0] ?? '';
  return {
    q: value('q').normalize('NFC'),
    forum: value('forum'),
    fra: year('fra'),
    til: year('til'),
    del: oneOf(DELE, value('del')),
    udfald: value('udfald'),
    sag: value('sag'),
    emne: value('emne'),
    sortering: oneOf(SORTERINGER, value('sortering')),
    vis: oneOf(VISNINGER, value('vis')),
  };
}

/** A query as the end of the search page's address, with `?`; empty when nothing is asked for. */
export function queryTail(query: Query): string {
  const wishes = NAMES.flatMap((name) => {
    const isDefault = query[name] === '' || query[name] === 'relevans';
    return isDefault ? [] : [[name, query[name]] as [string, string]];
  });
  return wishes.length === 0 ? '' : `?${new URLSearchParams(wishes)}`;
}

/** Whether there is nothing to search for. */
export function isEmptyQuery(query: Query): boolean {
  return NAMES.every((name) => name === 'sortering' || name === 'vis' || query[name] === '');
}
