import { withMemory } from './memory.ts';
import { words } from './text.da.ts';
import { dayOf, newSince, readVisit, type Visit, visitNow } from './visit.ts';

/** Marks on the front page what is new since the reader's last visit. What was seen is remembered in the browser alone. */
export function startNewSince(): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-seneste] > [data-noegle]')];
  if (entries.length === 0) return;
  // A browser may be told to remember nothing: then nothing can be new, and the page is as it was.
  withMemory(() => markNew(entries), undefined);
}

function markNew(entries: readonly HTMLElement[]): void {
  const shown = entries.map(({ dataset }) => dataset.noegle ?? '');
  const before = remember(shown);
  const news = newSince(before, shown);
  if (!before || news.size === 0) return;
  for (const entry of entries)
    if (news.has(entry.dataset.noegle ?? '')) entry.querySelector('[data-nyt]')?.removeAttribute('hidden');
  const count = document.querySelector('[data-nyt-antal]');
  if (!count) return;
  count.textContent = words.news(news.size, before.day);
  count.removeAttribute('hidden');
}

/** Writes this visit down, and gives the one before it: the same until the tab is closed or the day is over. */
function remember(shown: readonly string[]): Visit | null {
  const day = dayOf(new Date());
  if (!day) return null;
  // Several archives may lie on one host, each with a front page of its own.
  const name = `nyt-siden:${location.pathname}`;
  const last = readVisit(localStorage.getItem(name));
  const [began, before] = sessionOf(sessionStorage.getItem(name));
  const compared = began === day ? before : last;
  sessionStorage.setItem(name, `${day} ${JSON.stringify(compared)}`);
  localStorage.setItem(name, JSON.stringify(visitNow(day, shown, last)));
  return compared;
}

function sessionOf(text: string | null): [string, Visit | null] {
  const [began = '', ...visit] = (text ?? '').split(' ');
  return [began, readVisit(visit.join(' '))];
}
