// Mends an archive: each text, then what lies between files, then where files lie.
import type { ContentEntry } from '../archive/attachments/attachments.ts';
import { groupBy } from '../model/group-by.ts';
import { normalizeSource } from '../parse/head/source.ts';
import { type ParseContext, type ParsedFile, parseMeeting } from '../parse/parse-meeting.ts';
import type { MeetingText } from './address.ts';
import { attachmentMends } from './attachments.ts';
import { mendedText } from './fix-text.ts';
import { followed, type Move, movesOf, placeOf } from './moves.ts';

/** What there is to mend. */
export interface ArchiveTexts {
  /** The texts of the meetings' files by their paths. */
  readonly meetings: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, ContentEntry>;
  /** The texts of settings, which may name attachments too. */
  readonly settings: readonly string[];
  readonly context: ParseContext;
  readonly isAsked: (path: string) => boolean;
}

/** What an archive is to be: texts of meetings that are asked for, and what is to lie elsewhere, in the order to move it. */
export interface ArchiveMends {
  readonly texts: ReadonlyMap<string, string>;
  readonly moves: readonly Move[];
}

/** Mends what needs no guess. */
export function mendedArchive({ meetings, entries, settings, context, isAsked }: ArchiveTexts): ArchiveMends {
  const read = (text: string, path: string): ParsedFile => parseMeeting(text, path, context);
  const mended = [...meetings].map(([path, raw]): MeetingText => {
    const text = isAsked(path) ? mendedText(raw, path, context) : normalizeSource(raw);
    return { text, file: read(text, path) };
  });
  const attachments = attachmentMends(mended, entries, settings, read, isAsked);
  const all = mended.map((meeting): MeetingText => {
    const { path } = meeting.file;
    const text = attachments.texts.get(path);
    return text === undefined ? meeting : { text, file: read(text, path) };
  });
  const asked = all.filter(({ file }) => isAsked(file.path));
  const moves = [...attachments.moves];
  let paths = movedPaths([...entries.keys()], moves);
  const texts = new Map(asked.map(({ text, file }) => [file.path, text]));
  const places = groupBy(all, ({ file }) => placeOf(file) ?? file.path);
  for (const meeting of asked) {
    const { file } = meeting;
    // Of two that belong in the same place nobody can tell which is meant.
    if ((places.get(placeOf(file) ?? file.path)?.length ?? 0) > 1) continue;
    const own = movesOf(file, paths);
    const [, folder] = own;
    const text = folder ? followed(meeting, folder) : meeting.text;
    if (text === null) continue;
    texts.set(file.path, text);
    moves.push(...own);
    paths = movedPaths(paths, own);
  }
  return { texts, moves };
}

function movedPaths(paths: readonly string[], moves: readonly Move[]): string[] {
  return moves.reduce(
    (all, { from, to }) =>
      all.map((path) =>
        path === from || path.startsWith(`${from}/`) ? `${to}${path.slice(from.length)}` : path,
      ),
    [...paths],
  );
}
