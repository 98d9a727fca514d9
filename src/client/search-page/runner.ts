import type { Facets } from '../../model/search/search-answer.ts';
import { isEmptyQuery, type Query } from '../../model/search/search-query.ts';
import type { Place } from './address.ts';
import { announcer } from './announcer.ts';
import { type PageState, setState, showMeetings, showPanel } from './answer-page.ts';
import { spokenText } from './answer-view.ts';
import { offerAttachments } from './attachment-offer.ts';
import type { Engine } from './engine-client.ts';
import { fillForm } from './form.ts';
import type { Hooks } from './hooks.ts';
import type { Parts } from './parts.ts';
import { isSame, stage } from './stage.ts';
import { showRecents } from './tips.ts';
import { EMPTY_ANSWER, wholeAnswer } from './whole-answer.ts';
import { words } from './words.da.ts';

/** Runs searches and shows their answers; of searches that overlap, the newest wins. */
export interface Runner {
  /** Searches, unless it is what was searched for last. */
  search(query: Query, place?: Place): void;
  /** Tells, while it is typed, whether what is shown answers a query. */
  expect(query: Query): void;
  /** Searches once more after a failure. */
  retry(): void;
  /** Puts in the facets that were counted after their answer. */
  count(facets: Facets, query: Query): void;
}

/** Makes the runner of a page; `showFilters` shows what a query is narrowed by, and what it could be. */
export function runner(
  parts: Parts,
  engine: Engine,
  hooks: Hooks,
  showFilters: (query: Query, facets?: Facets | null) => void,
): Runner {
  const live = announcer(parts.live);
  const { show, clear, shows } = stage(parts, engine, hooks.shown, live.say);
  const windowTitle = document.title;
  let asked: Query | null = null;
  let state: PageState = 'klar';
  const become = (next: PageState): void => {
    state = next;
    setState(parts, next);
  };

  const idle = (query: Query): void => {
    clear();
    showRecents(parts, hooks.recents());
    showPanel(parts, 'tips');
    showFilters(query, null);
    become('klar');
  };
  const fail = (error: unknown): void => {
    console.error(error);
    clear();
    showPanel(parts, 'failure');
    become('fejl');
    live.say(words.failed);
  };
  const find = async (query: Query, { groups = 0, top }: Place): Promise<void> => {
    const answer = parts.isEmpty ? EMPTY_ANSWER : await wholeAnswer(engine, query, groups);
    if (asked !== query) return;
    show(query, answer);
    showFilters(query, answer.facets);
    become('faerdig');
    live.say(spokenText(answer, query));
    if (top !== undefined) scrollTo({ top, behavior: 'instant' });
  };
  const run = (query: Query, place: Place): void => {
    asked = query;
    document.title = query.q === '' ? windowTitle : words.windowTitle(query.q, windowTitle);
    live.hush();
    fillForm(parts.form, query);
    if (isEmptyQuery(query)) idle(query);
    else seek(query, place);
  };
  const seek = (query: Query, place: Place): void => {
    showFilters(query);
    // A failure stays in sight until trying again has helped.
    if (state !== 'fejl') showPanel(parts, 'found');
    become('soeger');
    find(query, place).catch((error: unknown) => asked === query && fail(error));
  };

  return {
    search: (query, place = {}) => {
      if (!asked || !isSame(asked, query) || state === 'fejl') run(query, place);
      else {
        // What was being typed when the reader went back is given up.
        fillForm(parts.form, query);
        setState(parts, state);
      }
    },
    expect: (query) => {
      live.hush();
      setState(parts, asked && isSame(asked, query) ? state : 'soeger');
    },
    retry: () => {
      if (asked) run(asked, {});
    },
    count: (facets, query) => {
      if (!shows(query)) return;
      showFilters(query, facets);
      offerAttachments(parts, facets, query);
      showMeetings(parts, query, facets);
    },
  };
}
