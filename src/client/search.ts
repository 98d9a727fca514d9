import { closeness } from './closeness.ts';
import type { Pagefind, SearchHit } from './pagefind.ts';
import { engineOptions, engineWords, isEmpty, type Query, readQuery, withDanishLetters } from './query.ts';
import { excerptNodes, resultItem } from './result-item.ts';

/** How many results are fetched and shown at a time. */
const PAGE = 20;

/** The parts of the search page that the script fills. */
interface Parts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly count: HTMLElement;
  readonly list: HTMLOListElement;
  readonly base: string;
  readonly years: readonly string[];
}

function findParts(): Parts | null {
  const root = document.querySelector<HTMLElement>('[data-soegning]');
  const form = document.querySelector<HTMLFormElement>('form[data-soegeformular]');
  const count = root?.querySelector<HTMLElement>('[data-antal]');
  const list = root?.querySelector<HTMLOListElement>('ol[data-resultater]');
  if (!root || !form || !count || !list) return null;
  const options = form.querySelectorAll<HTMLOptionElement>('select[name="fra"] option');
  const years = [...options].map(({ value }) => value).filter((value) => value !== '');
  return { root, form, count, list, base: root.dataset.base ?? '', years };
}

async function loadEngine(base: string): Promise<Pagefind> {
  const engine = (await import(`${base}/pagefind/pagefind.js`)) as Pagefind;
  await engine.options({ baseUrl: `${base}/`, excerptLength: 30 });
  await engine.init();
  return engine;
}

async function search(
  engine: Pagefind,
  query: Query,
  years: readonly string[],
): Promise<readonly SearchHit[]> {
  const options = engineOptions(query, years);
  const find = async (q: string): Promise<readonly SearchHit[]> =>
    (await engine.search(engineWords(q), options)).results;
  const plain = await find(query.q);
  const danish = withDanishLetters(query.q);
  if (danish === null) return plain;
  const other = await find(danish);
  return (await firstCloseness(danish, other)) > (await firstCloseness(query.q, plain)) ? other : plain;
}

/** How close the first of these hits is to the words searched for. */
async function firstCloseness(q: string, hits: readonly SearchHit[]): Promise<number> {
  const record = await hits[0]?.data();
  const marks = excerptNodes(record?.excerpt ?? '').filter(({ nodeName }) => nodeName === 'MARK');
  return closeness(q, [...marks.map(({ textContent }) => textContent ?? ''), record?.meta.title ?? '']);
}

function countText(count: number, { q }: Query): string {
  const what = q === '' ? '' : ` for «${q}»`;
  if (count === 0) return `Ingen fund${what}`;
  return `${count} ${count === 1 ? 'punkt' : 'punkter'}${what}`;
}

/** Runs a search page until it is left; a later search makes an earlier one stop. */
function start(parts: Parts): void {
  let engine: Promise<Pagefind> | null = null;
  let run = 0;
  const state = (value: string): void => parts.root.setAttribute('data-tilstand', value);

  const show = async (hits: readonly SearchHit[], from: number, own: number): Promise<void> => {
    const records = await Promise.all(hits.slice(from, from + PAGE).map((hit) => hit.data()));
    if (own !== run) return;
    parts.root.querySelector('[data-flere]')?.remove();
    parts.list.append(...records.map(resultItem));
    const left = hits.length - from - records.length;
    if (left > 0) parts.list.after(moreButton(left, () => show(hits, from + PAGE, own)));
  };

  const update = async (query: Query): Promise<void> => {
    run += 1;
    const own = run;
    clear(parts);
    if (isEmpty(query)) return state('klar');
    state('soeger');
    try {
      // An archive without open items has no index to load.
      const isEmptyArchive = parts.root.dataset.tom !== undefined;
      if (!isEmptyArchive) engine ??= loadEngine(parts.base);
      const hits = engine ? await search(await engine, query, parts.years) : [];
      if (own !== run) return;
      parts.count.textContent = countText(hits.length, query);
      parts.count.toggleAttribute('data-ingen-fund', hits.length === 0);
      await show(hits, 0, own);
      if (own === run) state('faerdig');
    } catch (error) {
      console.error(error);
      engine = null;
      parts.count.textContent =
        'Søgningen kunne ikke indlæses. Prøv at genindlæse siden, eller find mødet under forummer og år.';
      state('fejl');
    }
  };

  listen(parts, update);
}

function clear({ root, count, list }: Parts): void {
  list.replaceChildren();
  root.querySelector('[data-flere]')?.remove();
  count.textContent = '';
  count.removeAttribute('data-ingen-fund');
}

function moreButton(left: number, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('data-flere', '');
  button.textContent = `Vis flere (${left} tilbage)`;
  button.addEventListener('click', onClick, { once: true });
  return button;
}

/** The whole query is in the address, so that it can be shared and survives back and reload. */
function listen({ form }: Parts, update: (query: Query) => Promise<void>): void {
  const fill = (query: Query): void => {
    for (const [name, value] of Object.entries(query)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
  };
  const fromAddress = (): void => {
    const query = readQuery(new URLSearchParams(location.search));
    fill(query);
    void update(query);
  };
  const fromForm = (): void => {
    const given = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    const parameters = new URLSearchParams(given);
    const tail = parameters.toString();
    history.pushState(null, '', tail === '' ? location.pathname : `?${tail}`);
    void update(readQuery(parameters));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fromForm();
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) fromForm();
  });
  window.addEventListener('popstate', fromAddress);
  fromAddress();
}

const parts = findParts();
if (parts) start(parts);
