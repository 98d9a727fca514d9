// What is wrong with the content, told in the page: errors until they are mended, warnings until they are put away.
import type { LiveState, ToldProblem } from '../state.ts';

// Not in rem, which is another size on every page.
const STYLE = `
.arkiv-panel { position: fixed; inset: auto 0 0 0; z-index: 9999; box-sizing: border-box; max-height: 60vh; overflow: auto;
  padding: 12px 24px 8px; border-top: 4px solid; font: 15px/1.5 'IBM Plex Sans', system-ui, sans-serif; }
.arkiv-panel > * { max-width: 1200px; margin-inline: auto; }
.arkiv-panel header { display: flex; gap: 16px; align-items: center; justify-content: space-between; min-height: 34px; }
.arkiv-panel h2 { margin: 0; color: inherit; font: inherit; font-weight: 600; font-size: 17px; }
.arkiv-panel ol { margin-block: 8px 0; padding: 0; list-style: none; }
.arkiv-panel li { max-width: none; margin: 0; padding-block: 8px; border-top: 1px solid rgb(128 128 128 / 0.45); color: inherit; }
.arkiv-panel p { max-width: 85ch; margin: 0; color: inherit; font: inherit; white-space: pre-line; overflow-wrap: anywhere; }
.arkiv-panel strong { font-weight: 600; }
.arkiv-panel code { padding: 0; background: none; color: inherit; font: 0.875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.arkiv-panel button { flex: none; padding: 4px 14px; border: 1px solid currentcolor; border-radius: 4px; background: none;
  color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
.arkiv-panel button:hover { text-decoration: underline; }
.arkiv-panel :focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
#arkiv-fejl { border-color: #ffb4a8; background: #7a1022; color: #fff; }
#arkiv-advarsler { max-height: 34vh; border-color: #b7791f; background: #fdf6e3; color: #2b2311; }
@media (max-width: 640px) { .arkiv-panel { padding-inline: 16px; } }
@media print { .arkiv-panel { display: none; } }
`;
/** More are too many for a page, and the command tells them all. */
const MOST = 30;
const PUT_AWAY = 'arkiv-advarsler';

/** Shows what is wrong with the content, and nothing where nothing is. */
export function showProblems({ errors, warnings }: Pick<LiveState, 'errors' | 'warnings'>): void {
  for (const id of ['arkiv-fejl', 'arkiv-advarsler']) document.getElementById(id)?.remove();
  const away = putAway();
  const news = warnings.filter((warning) => !away.has(markOf(warning)));
  if (errors.length > 0) showErrors(errors);
  else if (news.length > 0) showWarnings(news);
  // The end of the page must not lie under a panel.
  const panel = document.querySelector('.arkiv-panel');
  document.body.style.paddingBottom = panel ? `${panel.getBoundingClientRect().height}px` : '';
}

function showErrors(errors: readonly ToldProblem[]): void {
  const heading = make('h2', 'Arkivet er ikke bygget: ret fejlene, så vises siden igen');
  show('arkiv-fejl', 'alert', heading, errors);
}

function showWarnings(warnings: readonly ToldProblem[]): void {
  const count = warnings.length;
  const heading = make('h2', count === 1 ? '1 advarsel' : `${count} advarsler`);
  const button = make('button', 'Skjul');
  button.type = 'button';
  button.title = 'Skjul, indtil der kommer andre advarsler';
  button.addEventListener('click', () => {
    sessionStorage.setItem(PUT_AWAY, JSON.stringify([...putAway(), ...warnings.map(markOf)]));
    showProblems({ errors: [], warnings });
  });
  show('arkiv-advarsler', 'status', heading, warnings, button);
}

/** The warnings that were put away in this tab. */
const putAway = (): ReadonlySet<string> =>
  new Set(JSON.parse(sessionStorage.getItem(PUT_AWAY) ?? '[]') as string[]);

/** A warning is the same also when it stands some lines further down. */
const markOf = ({ where, what }: ToldProblem): string => `${where.replace(/:\d+:\d+$/, '')} ${what}`;

/** A panel that can be scrolled by keyboard too; a reader of screens is told when it comes, since it is empty at first. */
function show(
  id: string,
  role: string,
  heading: HTMLElement,
  problems: readonly ToldProblem[],
  ...buttons: readonly HTMLElement[]
): void {
  const panel = document.createElement('section');
  panel.id = id;
  panel.className = 'arkiv-panel';
  panel.setAttribute('role', role);
  panel.setAttribute('aria-labelledby', `${id}-titel`);
  heading.id = `${id}-titel`;
  document.body.append(style(), panel);
  const head = document.createElement('header');
  head.append(heading, ...buttons);
  const list = document.createElement('ol');
  // The site's own style keeps lists narrow by rules that weigh more than any class.
  list.style.maxWidth = '1200px';
  list.append(...problems.slice(0, MOST).map(line));
  panel.append(head, list);
  const more = problems.length - MOST;
  if (more > 0) panel.append(make('p', `… og ${more} mere: kontrollen (check) viser alle.`));
  if (panel.scrollHeight > panel.clientHeight) panel.tabIndex = 0;
}

function line({ where, what, advice }: ToldProblem): HTMLElement {
  const item = document.createElement('li');
  if (where) item.append(make('code', where));
  const strong = make('strong', '');
  strong.append(...withCode(what));
  const text = make('p', '');
  text.append(strong, ' ', ...withCode(advice));
  item.append(text);
  return item;
}

/** A text in which every second stretch stands between backticks. */
const withCode = (text: string): (HTMLElement | string)[] =>
  text.split('`').map((stretch, at) => (at % 2 === 1 ? make('code', stretch) : stretch));

function style(): HTMLElement {
  const id = 'arkiv-panel-stil';
  const there = document.getElementById(id) ?? make('style', STYLE);
  there.id = id;
  return there;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
