// Mends of attachments: links that are off by how a name is written, and names that not every computer can have.
import { posix } from 'node:path';
import { type ContentEntry, findFile } from '../archive/attachments/attachments.ts';
import { impossibleName, linkableName } from '../archive/attachments/file-names.ts';
import { fileLinksOf } from '../check/rules/bilag-mangler.ts';
import { groupBy } from '../model/group-by.ts';
import type { LinkFact } from '../parse/head/facts.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';
import { type MeetingText, pathIn, withPath } from './address.ts';
import { edited } from './mend.ts';
import type { Move } from './moves.ts';

/** What is to be done: the meetings with their texts as they are to be, and attachments that get other names. */
export interface AttachmentMends {
  readonly meetings: readonly MeetingText[];
  readonly moves: readonly Move[];
}

type Entries = ReadonlyMap<string, ContentEntry>;

const folded = (name: string): string =>
  linkableName(name)
    .toLowerCase()
    .replace(/[\s_+-]+/g, '-');

/** The address that was meant by one that leads nowhere: with slashes, or the one file whose name is the same but for how it is written. */
function meantPath(file: ParsedFile, url: string, entries: Entries): string | null {
  const at = file.meeting ?? file;
  const path = pathIn(url).replace(/\\|%5c/giu, '/');
  const target = findFile(at, path, entries);
  if (target.state === 'found') return path === pathIn(url) ? null : path;
  if (target.state !== 'missing') return null;
  const folder = posix.dirname(target.from);
  const alike = [...entries.keys()].filter(
    (entry) =>
      posix.dirname(entry) === folder &&
      folded(posix.basename(entry)) === folded(posix.basename(target.from)),
  );
  const [only] = alike;
  if (only === undefined || alike.length > 1) return null;
  const meant = posix.join(posix.dirname(path), posix.basename(only));
  return findFile(at, meant, entries).state === 'found' ? meant : null;
}

/** The links of a meeting by the files that they lead to. */
type LinksTo = (meeting: MeetingText) => ReadonlyMap<string, readonly LinkFact[]>;

function linksOnce(entries: Entries): LinksTo {
  const known = new WeakMap<MeetingText, ReadonlyMap<string, readonly LinkFact[]>>();
  return (meeting) => {
    const before = known.get(meeting);
    if (before) return before;
    const { file } = meeting;
    const links = groupBy(
      fileLinksOf(file.facts),
      ({ url }) => findFile(file.meeting ?? file, url, entries).from,
    );
    known.set(meeting, links);
    return links;
  };
}

/** A meeting with links put right that differ from a file's name only in how it is written. */
function withMeantLinks(meeting: MeetingText, entries: Entries): MeetingText {
  const edits = fileLinksOf(meeting.file.facts).flatMap((link) => {
    const meant = meantPath(meeting.file, link.url, entries);
    return meant === null ? [] : (withPath(meeting, link, meant) ?? []);
  });
  return meeting.with(edited(meeting.text, edits));
}

/** A path that every computer can have; null where this one can be kept, or none is to be had without choosing a name. */
function fittingPath(path: string, meetings: readonly string[]): string | null {
  let folder = '';
  const parts = path.split('/').map((name) => {
    folder = `${folder}${name}/`;
    const isOdd = /[^ -~]/.test(name) || impossibleName(name) !== null;
    // A meeting's own folder goes by its head.
    return isOdd && !meetings.some((one) => one.startsWith(folder)) ? linkableName(name) : name;
  });
  const to = parts.join('/');
  const isFit = parts.every((name) => name !== '' && !/[^ -~]/.test(name) && impossibleName(name) === null);
  return to !== path && isFit ? to : null;
}

/** Whether a text names a file in a place that may be an address. */
function mentions(text: string, name: string): boolean {
  return [name, name.normalize('NFC'), name.normalize('NFD'), encodeURI(name), encodeURIComponent(name)].some(
    (written) => {
      for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1))
        if (/[(/<"'\\:=]\s*$/.test(text.slice(Math.max(0, at - 2), at))) return true;
      return false;
    },
  );
}

/**
 * What mends the attachments of an archive. A file gets another name only where every place that leads to it can follow:
 * in none that is closed, in no settings, and only in texts that `isAsked` lets be changed.
 */
export function attachmentMends(
  meetings: readonly MeetingText[],
  entries: Entries,
  settings: readonly string[],
  isAsked: (path: string) => boolean,
): AttachmentMends {
  const texts = new Map(
    meetings.map((meeting) => [
      meeting.path,
      isAsked(meeting.path) ? withMeantLinks(meeting, entries) : meeting,
    ]),
  );
  const paths = [...texts.keys()];
  const linksTo = linksOnce(entries);
  const moves: Move[] = [];
  const taken = new Set([...entries.keys()].map((path) => path.toLowerCase()));
  for (const [from, entry] of entries) {
    const to = texts.has(from) || entry.kind !== 'file' ? null : fittingPath(from, paths);
    if (to === null || taken.has(to.toLowerCase())) continue;
    const changed = renamedIn(texts, { from, to }, linksTo, isAsked);
    if (changed === null || settings.some((text) => text.includes(posix.basename(from)))) continue;
    for (const meeting of changed) texts.set(meeting.path, meeting);
    taken.add(to.toLowerCase());
    moves.push({ from, to });
  }
  return { meetings: [...texts.values()], moves };
}

/** The meetings that lead to a file by its new name; null where some place would be left behind. */
function renamedIn(
  texts: ReadonlyMap<string, MeetingText>,
  { from, to }: Move,
  linksTo: LinksTo,
  isAsked: (path: string) => boolean,
): MeetingText[] | null {
  const changed: MeetingText[] = [];
  for (const [path, meeting] of texts) {
    const { text } = meeting;
    const links = linksTo(meeting).get(from.normalize('NFC')) ?? [];
    const edits = links.map((link) =>
      withPath(meeting, link, posix.relative(posix.dirname(path), to) || posix.basename(to)),
    );
    if (edits.some((edit) => edit === null) || (edits.length > 0 && !isAsked(path))) return null;
    const after = edited(
      text,
      edits.filter((edit) => edit !== null),
    );
    if (mentions(after, posix.basename(from))) return null;
    if (after !== text) changed.push(meeting.with(after));
  }
  return changed;
}
