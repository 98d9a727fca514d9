// Where the register is shown on its page.
import { REGISTER_PAGE } from '../../model/register/register-part.ts';
import { el, part } from '../dom.ts';
import { feedOf, pagesOf, sheetOf } from './beneath.ts';
import { fillCard } from './card.ts';
import { wordsIn } from './choose.ts';
import type { RegisterFields } from './fields.ts';
import type { Found } from './find.ts';
import type { ReadingState } from './reading.ts';
import type { RegisterRow } from './rows.ts';
import { registerWords as words } from './text.da.ts';
import { toldOf } from './told.ts';
import { isByDate, type RegisterView } from './view.ts';

/** The places of the page that are filled in. */
export class Stage {
  readonly status: HTMLElement;
  readonly pages: HTMLElement;
  private readonly list: HTMLElement;
  private readonly beside: HTMLElement;
  private readonly more: HTMLElement;
  private readonly progress = el('span');
  private readonly button = el('button', { type: 'button', class: 'button button-secondary' });
  private readonly model: HTMLElement;
  private readonly base: string;
  private readonly fields: RegisterFields;
  /** The lines that stand there of the view that is shown. */
  private lines: readonly RegisterRow[] = [];
  private turn: () => void = () => undefined;

  constructor(form: HTMLFormElement, fields: RegisterFields) {
    this.base = form.dataset.base ?? '';
    this.fields = fields;
    this.status = part(form, '[data-antal]');
    this.more = part(form, '[data-mere]');
    this.pages = part(document, '[data-sider]');
    this.beside = part(document, '[data-hent]');
    this.list = part(document, '[data-beslutninger]');
    this.model = part(this.list, 'li').cloneNode(true) as HTMLElement;
    this.more.append(this.progress, this.button);
    this.button.addEventListener('click', () => this.turn());
  }

  /** What the button does that stops the reading, and takes it up again. */
  onTurn(turn: () => void): void {
    this.turn = turn;
  }

  /** Says that something else is on its way: what belongs to the lines before goes, and they stay. */
  begin(): void {
    this.lines = [];
    for (const one of [this.pages, this.beside, this.list]) one.ariaBusy = 'true';
  }

  /** Shows what is known. */
  show(view: RegisterView, found: Found, state: ReadingState): void {
    const lines = state !== 'laeser' || isByDate(view) ? found.page() : [];
    if (state !== 'laeser' || lines.length > 0) this.put(lines, wordsIn(view.tekst));
    const { count, read, of } = found;
    const isUnderWay = state === 'laeser';
    const hadFocus = document.activeElement === this.button;
    this.more.hidden = state === 'faerdig';
    this.progress.textContent = isUnderWay ? words.reading(read, of, count) : '';
    this.button.textContent = isUnderWay ? words.stop : restWords(found);
    if (state === 'faerdig') this.end(view, { count, all: found.all?.() ?? [] }, lines.length);
    if (state === 'hviler') {
      const from = (view.side - 1) * REGISTER_PAGE;
      this.settle(view, count, found.isByWords);
      this.status.textContent = found.isByWords
        ? words.byWords(from + 1, from + lines.length, count)
        : words.shownSoFar(from + 1, from + lines.length, read, of);
      if (found.isByWords && count > 0) this.putSheet(view, found.all?.() ?? []);
    }
    // The button goes when all is known, and the reader must not be left nowhere.
    if (hadFocus && this.more.hidden) this.status.focus();
  }

  /** Says what the lines are that stand there, all of them being known. */
  end(
    view: RegisterView,
    { count, all }: { count: number; all: readonly RegisterRow[] },
    lines: number,
  ): void {
    const from = (view.side - 1) * REGISTER_PAGE;
    this.settle(view, count, true);
    this.putSheet(view, all);
    this.status.textContent = lines === 0 ? words.none : words.shown(from + 1, from + lines, count);
    if (count > 0 || view.tekst === '') return;
    const href = `${this.base}/soeg/?${new URLSearchParams({ q: view.tekst })}`;
    this.status.append(' ', el('a', { href }, words.wholeText(view.tekst)));
  }

  private putSheet(view: RegisterView, all: readonly RegisterRow[]): void {
    const sheet = sheetOf(view, all, this.base);
    if (sheet) this.beside.prepend(sheet);
  }

  private settle(view: RegisterView, count: number, isAll: boolean): void {
    for (const one of [this.pages, this.beside, this.list]) one.ariaBusy = 'false';
    this.pages.replaceChildren(...pagesOf(view, count, isAll));
    const feed = count > 0 ? feedOf(view, this.base, (name) => this.fields.nameOf(name)) : '';
    this.beside.replaceChildren(feed);
  }

  /** Lines that stand there already stay, and with them the place of one who reads or tabs through them. */
  private put(rows: readonly RegisterRow[], asked: readonly string[]): void {
    const differs = rows.findIndex((row, at) => row !== this.lines[at]);
    const kept = differs < 0 ? rows.length : differs;
    if (this.lines.length === 0) this.list.replaceChildren();
    while (this.list.children.length > kept) this.list.lastElementChild?.remove();
    this.list.append(
      ...rows.slice(kept).map((row) => fillCard(this.model, row, toldOf(row, asked), this.base)),
    );
    this.lines = rows;
  }

  /** Says that a part could not be fetched. */
  fail(again: () => void): void {
    const button = el('button', { type: 'button', class: 'button button-secondary' }, words.retry);
    button.addEventListener('click', () => {
      this.status.focus();
      again();
    });
    this.more.hidden = true;
    this.status.replaceChildren(words.failed, ' ', button);
    this.list.ariaBusy = 'false';
  }
}

/** What the button offers where the reading rests. */
function restWords({ isByWords, isEnough }: Found): string {
  if (isByWords) return words.withinWords;
  return isEnough ? words.findAll : words.goOn;
}
