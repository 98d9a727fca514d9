// Tells a page's minutes from its menus, forms and footers.
import { attribute, type PageNode, tag } from './html-nodes.ts';

const length = (text: string | null): number => (text ?? '').replace(/\s+/g, ' ').trim().length;

const AROUND_TAGS = new Set(['nav', 'aside', 'dialog', 'form', 'menu']);
const AROUND_ROLES =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|complementary|menu|menubar|toolbar)$/;
const AROUND_NAMES =
  /(?:^|[\s_-])(?:cookie\w*|consent|breadcrumbs?|brodkrumme|navbar|nav|menu|sidebar|footer|skip(?:-?link)?|share|social|print|feedback|newsletter|popup|comments?|kommentarer|related|relaterede|toolbar|pagination)(?=$|[\s_-])/i;
/** What a page says of itself at its foot. */
const ABOUT_PAGE =
  /\b(?:cookies?|webmaster|sidst opdateret|senest opdateret|tilgængelighedserklæring|privatlivspolitik|sitemap|cvr)\b/iu;
const MINUTES = /\b(?:beslutning|godkendt|referat|dagsorden|punkt|sagsnr|til efterretning)\b/iu;

/** How much of a part's text is links. */
function linkShare(node: PageNode): number {
  const whole = length(node.textContent);
  if (whole === 0) return 0;
  const linked = [...node.querySelectorAll('a')].reduce((sum, link) => sum + length(link.textContent), 0);
  return linked / whole;
}

function isInSection(node: PageNode): boolean {
  for (let at = node.parentNode; at; at = at.parentNode)
    if (/^(?:article|section|li|td|details)$/.test(tag(at))) return true;
  return false;
}

/** Whether a part of a page stands round the minutes; `isCell` for the cells of a table that the page is laid out with. */
export function isAround(node: PageNode, isCell = false): boolean {
  const name = tag(node);
  const text = node.textContent ?? '';
  if (AROUND_TAGS.has(name)) return true;
  if (AROUND_ROLES.test(attribute(node, 'role'))) return true;
  if (name === 'body' || name === 'main' || name === 'html') return false;
  // The head or foot of a section is the section's own; only that of the page stands round the minutes.
  if (/^(?:header|footer)$/.test(name) && isInSection(node)) return ABOUT_PAGE.test(text);
  if (name === 'footer') return true;
  if (name === 'header') return !MINUTES.test(text) && [...node.querySelectorAll('h1')].length === 0;
  const named = `${attribute(node, 'id')} ${attribute(node, 'class')}`;
  if (AROUND_NAMES.test(named) && length(text) < 1500 && !/\bbeslutning\b/iu.test(text)) return true;
  if (name === 'small' && ABOUT_PAGE.test(text)) return true;
  if (!isCell) return false;
  if (ABOUT_PAGE.test(text) && length(text) < 400 && !/\bbeslutning\b/iu.test(text)) return true;
  return linkShare(node) > 0.5 && [...node.querySelectorAll('a')].length > 1;
}

/** What a control of a page says that is no heading. */
const CONTROL =
  /^(?:[×+–-]|(?:vis|skjul|åbn|luk|fold|hent|download|udskriv|print|del|læs|se|gå|spring|til|kopi[ée]r|menu|søg|filtr[ée]r|mere|mindre|alle|næste|forrige|tilbage)(?![\p{L}-])(?!.*\p{L}.*\s.*\p{L}.*\s.*\p{L}).*)?$/iu;

/** Whether a text is what a control of a page says: «Til toppen», «Vis alle». */
export const isControl = (text: string): boolean => CONTROL.test(text.replace(/\s+/g, ' ').trim());

/** Whether a control bears an item's number. */
export const isNumbered = (node: PageNode): boolean =>
  /^\s*(?:(?:punkt|pkt\.?|sag)\s+)?\d{1,4}\s*[.:)–-]/iu.test(node.textContent ?? '');

/** Whether a control bears the heading of the part that it folds out: «3 Ny skolevej». */
export function foldsOut(node: PageNode): boolean {
  const folds =
    attribute(node, 'aria-expanded') !== '' ||
    attribute(node, 'aria-controls') !== '' ||
    /^(?:collapse|accordion)$/.test(attribute(node, 'data-bs-toggle') || attribute(node, 'data-toggle'));
  return folds && !isControl(node.textContent ?? '');
}

/** The part of a page that holds the minutes. */
export function mainOf(body: PageNode): PageNode {
  for (const selector of ['main', '[role=main]', 'article', '#content', '#main', '#indhold', '.content']) {
    const found = [...body.querySelectorAll(selector)].sort(
      (a, b) => length(b.textContent) - length(a.textContent),
    )[0];
    if (
      found &&
      length(found.textContent) * 2 > length(body.textContent) - 2000 &&
      length(found.textContent) > 200 &&
      MINUTES.test(found.textContent ?? '')
    )
      return found;
  }
  return body;
}
