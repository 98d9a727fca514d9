import type { Archive } from '../../model/archive.ts';
import { groupBy } from '../../model/group-by.ts';
import type { ForumName } from '../../model/parsed.ts';
import type {
  ManglerKind,
  ManglerLines,
  ManglerPageModel,
  ManglerSection,
} from '../../model/views/mangler-models.ts';
import type { PageBase } from '../../model/views/page-models.ts';
import type { Group, PageLink } from '../../model/views/page-parts.ts';
import {
  gapLines,
  missingLines,
  picturedLines,
  rhythms,
  unapprovedLines,
  unpublishedLines,
} from './mangler-lines.ts';
import { weightOfAll, type YearPart, yearParts } from './mangler-parts.ts';
import { manglerTitles as titles } from './mangler-titles.da.ts';

const URL = '/mangler/';
/** How much of a kind the main page shows, and how much a page of its own, by weight; markup makes it two and a half times as many bytes at the most. */
const MOST = { section: 30_000, page: 180_000 };

/** How the lines of one kind are found, counted and put in order. */
interface Register<Kind extends ManglerKind> {
  readonly kind: Kind;
  /** Newest first. */
  readonly lines: readonly ManglerLines[Kind][];
  readonly date: (line: ManglerLines[Kind]) => string;
  readonly forum: (line: ManglerLines[Kind]) => ForumName;
  readonly count: (line: ManglerLines[Kind]) => number;
  /** What the main page groups them by; the page of a year always groups them by forum. */
  readonly by: 'year' | 'forum';
}

const one = (): number => 1;

const moeder = (archive: Archive): Register<'moeder'> => ({
  kind: 'moeder',
  by: 'year',
  lines: missingLines(archive),
  date: ({ date }) => date,
  forum: ({ forum }) => forum,
  count: one,
});

const godkendelser = (archive: Archive): Register<'godkendelser'> => ({
  kind: 'godkendelser',
  by: 'forum',
  lines: unapprovedLines(archive),
  date: ({ date }) => date,
  forum: ({ forum }) => forum,
  count: one,
});

const bilag = (archive: Archive): Register<'bilag'> => ({
  kind: 'bilag',
  by: 'year',
  lines: unpublishedLines(archive),
  date: ({ meeting }) => meeting.date,
  forum: ({ meeting }) => meeting.forum,
  count: ({ count }) => count,
});

const billedbilag = (archive: Archive): Register<'billedbilag'> => ({
  kind: 'billedbilag',
  by: 'year',
  lines: picturedLines(archive),
  date: ({ meeting }) => meeting.date,
  forum: ({ meeting }) => meeting.forum,
  count: ({ count }) => count,
});

const mellemrum = (archive: Archive): Register<'mellemrum'> => ({
  kind: 'mellemrum',
  by: 'forum',
  lines: gapLines(archive),
  date: ({ from }) => from.date,
  forum: ({ forum }) => forum,
  count: one,
});

/** The page of what the archive lacks, and the pages of the years of what is too long for it. */
export function manglerPages(archive: Archive): ManglerPageModel[] {
  const parts = [
    registerPages(archive, moeder(archive)),
    registerPages(archive, godkendelser(archive)),
    registerPages(archive, mellemrum(archive)),
    registerPages(archive, billedbilag(archive)),
    // Last, since there are most of them.
    registerPages(archive, bilag(archive)),
  ];
  const main: ManglerPageModel = {
    ...head(URL, titles.page, titles.description(archive.config.titel), []),
    sections: parts.map(({ section }) => section),
    rhythms: rhythms(archive),
    neighbours: null,
  };
  return [main, ...parts.flatMap(({ pages }) => pages)];
}

function registerPages<Kind extends ManglerKind>(
  archive: Archive,
  register: Register<Kind>,
): { section: ManglerSection; pages: ManglerPageModel[] } {
  const { kind, lines, by } = register;
  if (weightOfAll(lines) <= MOST.section) {
    const groups = by === 'year' ? byYear(register, lines) : byForum(archive, register, lines);
    return { section: sectionOf(register, lines, groups, []), pages: [] };
  }
  const parts = yearParts(lines, (line) => register.date(line).slice(0, 4), MOST.page);
  const links = parts.map((part) => ({ ...partLink(kind, part), count: countAll(register, part.things) }));
  const pages = parts.map(({ things }, index): ManglerPageModel => {
    const { url, text } = links[index] ?? { url: URL, text: '' };
    const section = titles.section[kind];
    const crumbs = [{ text: titles.partTitle(section, text), url }];
    const description = titles.partDescription(section, text, archive.config.titel);
    return {
      ...head(url, titles.partTitle(section, text), description, crumbs),
      sections: [sectionOf(register, things, byForum(archive, register, things), [])],
      rhythms: rhythms(archive),
      neighbours: { newer: linkOf(links[index - 1]), older: linkOf(links[index + 1]) },
    };
  });
  return { section: sectionOf(register, lines, [], links), pages };
}

const linkOf = (link: PageLink | undefined): PageLink | null =>
  link ? { text: link.text, url: link.url } : null;

function partLink(kind: ManglerKind, { year, at, of }: YearPart<unknown>): PageLink {
  return { text: titles.part(year, at, of), url: `${URL}${kind}/${year}/${at > 1 ? `${at}/` : ''}` };
}

const countAll = <Kind extends ManglerKind>(
  { count }: Register<Kind>,
  lines: readonly ManglerLines[Kind][],
): number => lines.reduce((sum, line) => sum + count(line), 0);

/** The kind and its lines come from one register, which the compiler does not follow through the union of all sections. */
const sectionOf = <Kind extends ManglerKind>(
  register: Register<Kind>,
  lines: readonly ManglerLines[Kind][],
  groups: readonly Group<ManglerLines[Kind]>[],
  parts: ManglerSection['parts'],
): ManglerSection =>
  ({ kind: register.kind, count: countAll(register, lines), groups, parts }) as unknown as ManglerSection;

function byYear<Kind extends ManglerKind>(
  { kind, date }: Register<Kind>,
  lines: readonly ManglerLines[Kind][],
): Group<ManglerLines[Kind]>[] {
  const years = groupBy(lines, (line) => date(line).slice(0, 4));
  return [...years].map(([year, things]) => ({ heading: year, id: `${kind}-${year}`, things }));
}

/** The archive's own forums in their order, then the others by name. */
function byForum<Kind extends ManglerKind>(
  { config }: Archive,
  { kind, forum }: Register<Kind>,
  lines: readonly ManglerLines[Kind][],
): Group<ManglerLines[Kind]>[] {
  const order = new Map(config.forummer.map(({ slug }, index) => [slug, index]));
  const rank = ([slug]: readonly [ForumName['slug'], unknown]): number => order.get(slug) ?? order.size;
  return [...groupBy(lines, (line) => forum(line).slug)]
    .sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1))
    .flatMap(([slug, things]) => {
      const [first] = things;
      return first ? [{ heading: forum(first).navn, id: `${kind}-${slug}`, things }] : [];
    });
}

function head(url: string, title: string, description: string, below: readonly PageLink[]): PageBase {
  const breadcrumb = [{ text: titles.page, url: URL }, ...below];
  return { url, title, description, breadcrumb, feed: null, canonical: url, indexed: true };
}
