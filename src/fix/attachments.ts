// Mends of attachments: links that are off by how a name is written, and names that not every computer can have.
import { posix } from 'node:path';
import { type ContentEntry, findFile } from '../archive/attachments/attachments.ts';
import { impossibleName, linkableName } from '../archive/attachments/file-names.ts';
import { fileLinksOf, ON_WEB } from '../check/rules/bilag-mangler.ts';
import { groupBy } from '../model/group-by.ts';
import type { LinkFact } from '../parse/head/facts.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';
import { type MeetingText, pathIn, withPath } from './address.ts';
import { edited } from './mend.ts';
import { type MayName, mayNameOnce, mentions } from './mentions.ts';
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

/** A path as it is from the meeting's folder, when it was written from the archive's, with a slash before it, or is a name alone in the meeting's own. */
function fromElsewhere({ path: own }: { readonly path: string }, path: string): string[] {
  const bare = path.replace(/^\/+/, '');
  const fromArchive = posix.relative(posix.dirname(own), bare);
  const inOwn = bare.includes('/') ? bare : `${posix.basename(own, '.md')}/${bare}`;
  return [...new Set([bare, fromArchive, inOwn])].filter(
    (one) => one !== path && one !== '' && !one.startsWith('../'),
  );
}

/** The address that was meant by one that leads nowhere: with slashes, or the one file whose name is the same but for how it is written. */
function meantPath(file: ParsedFile, url: string, entries: Entries): string | null {
  const at = file.meeting ?? file;
  const path = pathIn(url).replace(/\\|%5c/giu, '/');
  const target = findFile(at, path, entries);
  if (target.state === 'found') return path === pathIn(url) ? null : path;
  const elsewhere = fromElsewhere(at, path).filter((one) => findFile(at, one, entries).state === 'found');
  if (elsewhere.length === 1) return elsewhere[0] ?? null;
  if (target.state !== 'missing') return null;
  if (ON_WEB.test(url)) return `https://${pathIn(url)}`;
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

/** A name that every computer can have; a device of Windows and a folder that servers hide get a word before them. */
function fittingName(name: string): string {
  const own = linkableName(name);
  return own !== '' && impossibleName(own) !== null ? `bilag-${own}` : own;
}

/** A path that every computer can have; null where this one can be kept, or none is to be had without choosing a name. */
function fittingPath(path: string, meetings: readonly string[]): string | null {
  let folder = '';
  const parts = path.split('/').map((name) => {
    folder = `${folder}${name}/`;
    const isOdd = /[^ -~]/.test(name) || impossibleName(name) !== null;
    // A meeting's own folder goes by its head.
    return isOdd && !meetings.some((one) => one.startsWith(folder)) ? fittingName(name) : name;
  });
  const to = parts.join('/');
  const isFit = parts.every((name) => name !== '' && !/[^ -~]/.test(name) && impossibleName(name) === null);
  return to !== path && isFit ? to : null;
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
  const mayName = mayNameOnce();
  const moves: Move[] = [];
  const taken = new Set([...entries.keys()].map((path) => path.toLowerCase()));
  for (const [from, entry] of entries) {
    const to = texts.has(from) || entry.kind !== 'file' ? null : fittingPath(from, paths);
    if (to === null || taken.has(to.toLowerCase())) continue;
    const changed = renamedIn(texts, { from, to }, { linksTo, mayName, isAsked });
    if (changed === null || settings.some((text) => text.includes(ownPart(from, to)))) continue;
    for (const meeting of changed) texts.set(meeting.path, meeting);
    taken.add(to.toLowerCase());
    moves.push({ from, to });
  }
  return { meetings: [...texts.values()], moves };
}

/** What is asked of the meetings: where their links lead, whether they may name a file, and whether they may be changed. */
interface Asking {
  readonly linksTo: LinksTo;
  readonly mayName: MayName;
  readonly isAsked: (path: string) => boolean;
}

/** The part of a path that gets another name, and what is below it. */
function ownPart(from: string, to: string): string {
  const parts = from.split('/');
  const at = parts.findIndex((part, index) => part !== to.split('/')[index]);
  return parts.slice(at).join('/');
}

/** The meetings that lead to a file by its new name; null where some place would be left behind. */
function renamedIn(
  texts: ReadonlyMap<string, MeetingText>,
  { from, to }: Move,
  { linksTo, mayName, isAsked }: Asking,
): MeetingText[] | null {
  const changed: MeetingText[] = [];
  const name = ownPart(from, to);
  for (const [path, meeting] of texts) {
    const { text } = meeting;
    if (!mayName(text, name)) continue;
    const links = linksTo(meeting).get(from.normalize('NFC')) ?? [];
    const edits = links.map((link) =>
      withPath(meeting, link, posix.relative(posix.dirname(path), to) || posix.basename(to)),
    );
    if (edits.some((edit) => edit === null) || (edits.length > 0 && !isAsked(path))) return null;
    const after = edited(
      text,
      edits.filter((edit) => edit !== null),
    );
    if (mentions(after, name)) return null;
    if (after !== text) changed.push(meeting.with(after));
  }
  return changed;
}
