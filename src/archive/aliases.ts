// Addresses of before: those that meetings' heads tell of, and those of forums that had another name.
import type { Alias } from '../model/alias.ts';
import type { Meeting } from '../model/archive.ts';
import type { Forum } from '../model/config.ts';
import { forumUrl } from './urls.ts';

/** An address as pages have theirs, `/byraadet/2019-10-10/`; null for what is none within the site. */
export function readAlias(text: string): string | null {
  const within = text.trim().replace(/^https?:\/\/[^/]+/iu, '');
  const path = /^[A-Za-z0-9-]+\//u.test(within) ? `/${within}` : within;
  if (!/^\/[A-Za-z0-9._~%/-]+$/u.test(path) || path.includes('//') || /(?:^|\/)\.{1,2}(?:\/|$)/u.test(path))
    return null;
  const page = path.replace(/\/index\.html?$/iu, '/');
  return /\.[A-Za-z0-9]+$/u.test(page) || page.endsWith('/') ? page : `${page}/`;
}

const PLACE = /^([a-z0-9-]+)\/\d{4}\/(\d{4}-\d{2}-\d{2}(?:-\d{1,2})?)\.md$/;

/** The address that a meeting's file at a path has; null where no meeting can lie. */
function addressOf(path: string): string | null {
  const [, forum, day] = PLACE.exec(path) ?? [];
  return forum === undefined ? null : `/${forum}/${day}/`;
}

/**
 * Where addresses of before lead; of two that are alike the first, and none where a page is. Those that only git knows of
 * do not lead on from what is `gone`.
 */
export function aliasesOf(
  forums: readonly Forum[],
  meetings: readonly Meeting[],
  gone: ReadonlySet<string> = new Set(),
): Alias[] {
  const taken = new Set([...forums.map(({ slug }) => forumUrl(slug)), ...meetings.map(({ url }) => url)]);
  const named = meetings.flatMap(({ aliaser, url, path }) =>
    aliaser.flatMap((text) => {
      const from = readAlias(text);
      return from === null ? [] : [{ from, to: url, path }];
    }),
  );
  const before = new Map<string, Forum>(
    forums.flatMap((forum) => forum.tidligere.map((slug) => [slug, forum] as const)),
  );
  const ofForums = [...before].flatMap(([slug, forum]) => {
    const own = forumUrl(forum.slug);
    const rest = meetings.filter((meeting) => meeting.forum.slug === forum.slug);
    const pages = [own, ...rest.map(({ url }) => url)];
    return pages.map((to) => ({ from: `/${slug}/${to.slice(own.length)}`, to, path: null }));
  });
  const moved = meetings.flatMap(({ history, url, path }) =>
    (history?.places ?? []).flatMap((place) => {
      const from = addressOf(place);
      return from === null ? [] : [{ from, to: url, path }];
    }),
  );
  const aliases: Alias[] = [];
  // What somebody has written is known better than what git has seen.
  for (const alias of [...named, ...ofForums, ...moved.filter(({ from }) => !gone.has(from))]) {
    if (taken.has(alias.from)) continue;
    taken.add(alias.from);
    aliases.push(alias);
  }
  return aliases.sort((a, b) => (a.from < b.from ? -1 : 1));
}
