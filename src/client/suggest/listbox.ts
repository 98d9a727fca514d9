import { words } from './text.da.ts';

/** Something that can be chosen, and taken out of the list where that makes sense. */
export interface Choice {
  readonly element: HTMLElement;
  readonly choose: () => void;
  readonly remove: (() => void) | null;
}

/** What a list shows: the nodes of its listbox with the choices among them, and what stands beside or above it. */
export interface ListContent {
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly choices: readonly Choice[];
  readonly beside: readonly Node[];
  /** What is said when it opens. */
  readonly said: string;
}

/** The list under a search field, and which of its choices the arrows have come to. */
export interface Listbox {
  readonly root: HTMLElement;
  readonly isOpen: () => boolean;
  readonly current: () => Choice | null;
  /** Begins what may end in showing something; the answer tells whether nothing else has begun or ended meanwhile. */
  readonly begin: () => () => boolean;
  /** Opens with a choice that the arrows have come to, or with none: -1. */
  readonly show: (content: ListContent, active?: number) => void;
  readonly close: () => void;
  /** Goes so many choices down, past the ends to the field itself; 0 goes back to the field. */
  readonly move: (step: number) => void;
  readonly say: (text: string) => void;
}

/** How long after the last key the number of suggestions is said, so that letters are not talked over. */
const PAUSE = 500;

/** Makes an empty list under a field. */
export function makeListbox(field: HTMLInputElement): Listbox {
  const { root, list, status } = makeParts(field);
  let choices: readonly Choice[] = [];
  let active = -1;
  let timer = 0;
  let turn = 0;
  const say = (text: string): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = text;
    }, PAUSE);
  };
  const activate = (index: number): void => {
    active = index;
    for (const [at, { element }] of choices.entries())
      element.setAttribute('aria-selected', `${at === index}`);
    const element = choices[index]?.element;
    if (element) field.setAttribute('aria-activedescendant', element.id);
    else field.removeAttribute('aria-activedescendant');
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const setOpen = (isOpen: boolean): void => {
    root.hidden = !isOpen;
    field.setAttribute('aria-expanded', `${isOpen}`);
  };
  return {
    root,
    say,
    isOpen: () => !root.hidden,
    current: () => choices[active] ?? null,
    begin: () => {
      turn += 1;
      const own = turn;
      return () => own === turn;
    },
    show: (content, index = -1) => {
      turn += 1;
      choices = content.choices;
      for (const [at, { element }] of choices.entries()) element.id = `${list.id}-${at + 1}`;
      list.setAttribute('aria-label', content.name);
      list.replaceChildren(...content.nodes);
      root.replaceChildren(list, ...content.beside);
      setOpen(choices.length > 0);
      activate(index);
      say(content.said);
    },
    close: () => {
      turn += 1;
      clearTimeout(timer);
      activate(-1);
      setOpen(false);
    },
    move: (step) => {
      const stops = choices.length + 1;
      activate(step === 0 ? -1 : ((active + 1 + step + stops) % stops) - 1);
    },
  };
}

function makeParts(field: HTMLInputElement): { root: HTMLElement; list: HTMLElement; status: HTMLElement } {
  const root = document.createElement('div');
  root.className = 'forslag';
  root.hidden = true;
  const list = document.createElement('div');
  list.id = `${field.id || field.name}-forslag`;
  list.role = 'listbox';
  list.ariaLabel = words.list;
  root.append(list);
  const status = document.createElement('span');
  status.className = 'kun-oplaest';
  status.role = 'status';
  field.setAttribute('aria-controls', list.id);
  field.parentElement?.append(root, status);
  // The field keeps the focus while one points at the list.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  return { root, list, status };
}
