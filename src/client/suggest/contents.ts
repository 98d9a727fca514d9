import type { TextPart } from '../../model/search/search-answer.ts';
import type { SuggestionGroup } from './choose.ts';
import type { Choice, ListContent } from './listbox.ts';
import type { PageSuggestion } from './suggestion.ts';
import { words } from './text.da.ts';

/** What one can do with the searches that are remembered. */
export interface RecentActions {
  readonly search: (q: string) => void;
  readonly remove: (q: string) => void;
  readonly clear: () => void;
}

function element(tag: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

const partNodes = (parts: readonly TextPart[]): Node[] =>
  parts.map(({ text, marked }) => (marked ? element('mark', '', text) : document.createTextNode(text)));

/** The list of suggested pages, by kind. `listId` makes the names of its parts unique. */
export function pagesContent(groups: readonly SuggestionGroup[], base: string, listId: string): ListContent {
  const made = groups.map(({ kind, suggestions }) => {
    const choices = suggestions.map((suggestion) => pageChoice(suggestion, base));
    const heading = element('div', 'forslag-overskrift', words.kinds[kind]);
    heading.id = `${listId}-${kind}`;
    heading.role = 'presentation';
    const group = element('div', 'forslag-gruppe', heading, ...choices.map((choice) => choice.element));
    group.role = 'group';
    group.setAttribute('aria-labelledby', heading.id);
    return { group, choices };
  });
  const choices = made.flatMap((group) => group.choices);
  return {
    name: words.list,
    nodes: made.map(({ group }) => group),
    choices,
    beside: [],
    said: words.found(choices.length),
  };
}

function pageChoice({ url, text, note }: PageSuggestion, base: string): Choice {
  const title = element('span', 'forslag-titel', ...partNodes(text));
  const link = document.createElement('a');
  link.className = 'forslag-valg';
  link.role = 'option';
  link.tabIndex = -1;
  link.href = base + url;
  link.append(title);
  if (note.length > 0) link.append(' ', element('span', 'forslag-note', ...partNodes(note)));
  return { element: link, choose: () => link.click(), remove: null };
}

/** The list of searches that this browser remembers, the last choice being to forget them all. */
export function recentContent(searches: readonly string[], actions: RecentActions): ListContent {
  const recent = searches.map((q): Choice => {
    const choose = (): void => actions.search(q);
    return { element: actionOption('forslag-valg', q, choose), choose, remove: () => actions.remove(q) };
  });
  const clear: Choice = {
    element: actionOption('forslag-valg forslag-ryd', words.clear, actions.clear),
    choose: actions.clear,
    remove: null,
  };
  const choices = [...recent, clear];
  return {
    name: words.recent,
    nodes: choices.map((choice) => choice.element),
    choices,
    beside: [recentHeading(), removeButtons(searches, actions)],
    said: words.remembered(searches.length),
  };
}

function actionOption(className: string, text: string, choose: () => void): HTMLElement {
  const option = element('div', className, element('span', 'forslag-titel', text));
  option.role = 'option';
  option.addEventListener('click', choose);
  return option;
}

/** The listbox has the same name. */
function recentHeading(): HTMLElement {
  const heading = element('div', 'forslag-overskrift', words.recent);
  heading.ariaHidden = 'true';
  return heading;
}

/** For mouse and touch; with the keyboard it is Delete. They lie beside the list, since an option may hold no button. */
function removeButtons(searches: readonly string[], { remove }: RecentActions): HTMLElement {
  const buttons = searches.map((q) => {
    const button = element('button', 'forslag-fjern') as HTMLButtonElement;
    button.type = 'button';
    button.tabIndex = -1;
    button.ariaLabel = words.remove(q);
    button.title = words.remove(q);
    button.addEventListener('click', () => remove(q));
    return button;
  });
  return element('div', 'forslag-fjernere', ...buttons);
}
