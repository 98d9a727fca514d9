import type { SearchAnswer } from '../../model/search/search-answer.ts';
import { type Query, queryTail } from '../../model/search/search-query.ts';
import { part } from '../dom.ts';
import { rememberPlace } from './address.ts';
import { appendGroups, showAnswer, showMore } from './answer-page.ts';
import type { Engine } from './engine-client.ts';
import type { Unfold } from './hit-view.ts';
import type { Hooks } from './hooks.ts';
import type { Parts } from './parts.ts';
import { showTakeAlong } from './take-along.ts';
import { itemsOf, withMore } from './whole-answer.ts';
import { words } from './words.da.ts';

/** The answer that stands on the page, and what may become of it. */
export interface Stage {
  show(query: Query, answer: SearchAnswer): void;
  clear(): void;
  /** Whether it is this query's answer that is shown. */
  shows(query: Query): boolean;
}

interface Shown {
  readonly query: Query;
  readonly answer: SearchAnswer;
}

/** Whether two queries ask for the same. */
export const isSame = (one: Query, other: Query): boolean => queryTail(one) === queryTail(other);

/** Keeps the page's answer, with the further results that are asked for; `say` tells those who listen. */
export function stage(
  parts: Parts,
  engine: Engine,
  onShown: Hooks['shown'],
  say: (text: string) => void,
): Stage {
  let shown: Shown | null = null;
  let fetching: Shown | null = null;
  const unfolder =
    ({ marks }: SearchAnswer): Unfold =>
    (folded) =>
      engine.hits(folded, marks);

  const set = (query: Query, answer: SearchAnswer): void => {
    shown = { query, answer };
    showMore(parts, answer, () => void more());
    showTakeAlong(parts, engine, shown, say);
    const urls = [answer, ...answer.sections]
      .flatMap(({ groups }) => groups)
      .flatMap(({ hit, sag, folded }) => [hit, ...sag, ...folded].map(({ url }) => url));
    onShown(query.q, answer.marks, urls, answer.applied?.q);
  };
  const more = async (): Promise<void> => {
    const from = shown;
    if (!from || fetching === from) return;
    fetching = from;
    try {
      const next = await engine.ask(from.query, from.answer.groups.length);
      if (shown === from) append(from, next);
    } catch (error) {
      // What is shown stays, and so does the button, to try again with.
      console.error(error);
      if (shown === from) tellFailure();
    }
    if (fetching === from) fetching = null;
  };
  const tellFailure = (): void => {
    part(parts.under, 'p').textContent = words.moreFailed;
    say(words.moreFailed);
  };
  const append = ({ query, answer }: Shown, next: SearchAnswer): void => {
    const whole = withMore(answer, next);
    const first = appendGroups(parts, next, unfolder(answer));
    set(query, whole);
    rememberPlace({ groups: whole.groups.length });
    first?.querySelector('a')?.focus();
    say(words.reached(itemsOf(whole.groups), whole.total));
  };

  return {
    show: (query, answer) => {
      showAnswer(parts, answer, query, unfolder(answer));
      set(query, answer);
    },
    clear: () => {
      shown = null;
    },
    shows: (query) => shown !== null && isSame(shown.query, query),
  };
}
