// Where the register is shown on its page.
import { REGISTER_PAGE } from '../../model/register/register-part.ts';
import { el, part } from '../search-page/dom.ts';
import { feedOf, pagesOf, sheetOf } from './beneath.ts';
import { fillCard } from './card.ts';
import { wordsIn } from './choose.ts';
import type { RegisterFields } from './fields.ts';
import type { Found } from './find.ts';
import { registerWords } from './text.da.ts';
import { toldOf } from './told.ts';
import type { RegisterView } from './view.ts';

/** The places of the page that are filled in. */
export class Stage {
  readonly status: HTMLElement;
  readonly pages: HTMLElement;
  private readonly list: HTMLElement;
  private readonly beside: HTMLElement;
  private readonly model: HTMLElement;
  private readonly base: string;
  private readonly fields: RegisterFields;

  constructor(form: HTMLFormElement, fields: RegisterFields) {
    this.base = form.dataset.base ?? '';
    this.fields = fields;
    this.status = part(form, '[data-antal]');
    this.pages = part(document, '[data-sider]');
    this.beside = part(document, '[data-hent]');
    this.list = part(document, '[data-beslutninger]');
    this.model = part(this.list, 'li').cloneNode(true) as HTMLElement;
  }

  /** Says that something else is on its way: what belongs to the lines before goes, and they stay. */
  begin(): void {
    this.pages.replaceChildren();
    this.beside.replaceChildren();
    this.list.ariaBusy = 'true';
  }

  /** Shows what is known. */
  show(view: RegisterView, found: Found): void {
    const isDone = found.read === found.of;
    if (isDone || found.lines.length > 0) {
      const words = wordsIn(view.tekst);
      this.list.replaceChildren(
        ...found.lines.map((row) => fillCard(this.model, row, toldOf(row, words), this.base)),
      );
    }
    if (isDone) this.end(view, found, found.lines.length);
    else this.status.textContent = registerWords.reading(found.read, found.of, found.count);
  }

  /** Says what the lines are that stand there. */
  end(view: RegisterView, found: Pick<Found, 'count' | 'all'>, lines: number): void {
    const from = (view.side - 1) * REGISTER_PAGE;
    this.status.textContent = registerWords.shown(from + 1, from + lines, lines === 0 ? 0 : found.count);
    this.list.ariaBusy = 'false';
    this.pages.replaceChildren(...pagesOf(view, found.count));
    const sheet = sheetOf(view, found.all, this.base);
    const feed = feedOf(view, this.base, (name) => this.fields.nameOf(name));
    this.beside.replaceChildren(...(sheet ? [sheet] : []), feed);
  }

  /** Says that a part could not be fetched. */
  fail(again: () => void): void {
    const button = el('button', { type: 'button', class: 'button button-secondary' }, registerWords.retry);
    button.addEventListener('click', again);
    this.status.replaceChildren(registerWords.failed, ' ', button);
    this.list.ariaBusy = 'false';
  }
}
