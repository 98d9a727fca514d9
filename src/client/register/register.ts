// The register of decisions as a script shows it: narrowed down, sorted, in pages, with its state in the address.
import { REGISTER_PAGE } from '../../model/register/register-part.ts';
import { part } from '../dom.ts';
import { RegisterFields } from './fields.ts';
import { find } from './find.ts';
import { type PartEntry, RegisterParts } from './load.ts';
import { Reading } from './reading.ts';
import { Stage } from './stage.ts';
import { isWhole, type RegisterView, readView, viewTail } from './view.ts';

/** How long typing may pause before the register follows. */
const PAUSE_MS = 200;

/** Takes over the register of a page. */
export function showRegister(form: HTMLFormElement): void {
  const parts = JSON.parse(form.dataset.dele ?? '[]') as PartEntry[];
  const load = new RegisterParts(form.dataset.base ?? '');
  const fields = new RegisterFields(form);
  const stage = new Stage(form, fields);
  let reading: Reading | null = null;
  const show = (view: RegisterView): void => {
    reading?.drop();
    stage.begin();
    const own = new Reading(find(view, parts, load), (found, state) => stage.show(view, found, state));
    reading = own;
    const watched = (run: Promise<void>): void =>
      void run.catch((error: unknown) => {
        console.error(error);
        if (own === reading) stage.fail(() => show(view));
      });
    stage.onTurn(() => watched(own.turn()));
    watched(own.read());
  };
  const follow = (view: RegisterView, how: 'pushState' | 'replaceState'): void => {
    history[how](history.state, '', location.pathname + viewTail(view));
    show(view);
  };

  const first = fields.put(readView(location.search));
  part<HTMLFieldSetElement>(form, 'fieldset').disabled = false;
  history.replaceState(history.state, '', location.pathname + viewTail(first) + location.hash);
  // The page comes with the newest of all, and nothing need be fetched to show them.
  if (isWhole(first) && first.side === 1 && first.sorter === '') {
    const count = parts.reduce((sum, [, held]) => sum + held, 0);
    stage.end(first, { count, all: [] }, Math.min(count, REGISTER_PAGE));
  } else show(first);
  listen(form, stage, fields, follow);
  addEventListener('popstate', () => show(fields.put(readView(location.search))));
}

function listen(
  form: HTMLFormElement,
  stage: Stage,
  fields: RegisterFields,
  follow: (view: RegisterView, how: 'pushState' | 'replaceState') => void,
): void {
  const typed = afterPause(() => follow(fields.view(), 'replaceState'));
  form.addEventListener('input', typed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed();
  });
  // The fields are empty when the event is over.
  form.addEventListener('reset', () => setTimeout(() => follow(fields.view(), 'replaceState')));
  stage.pages.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(readView(new URL(link.href).search), 'pushState');
    form.scrollIntoView();
    stage.status.focus({ preventScroll: true });
  });
}

function afterPause(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE_MS);
  };
}
