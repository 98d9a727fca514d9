// Mends an archive: each text, then what lies between files, then where files lie.
import type { ContentEntry } from '../archive/attachments/attachments.ts';
import { normalizeSource } from '../parse/head/source.ts';
import { type ParseContext, type ParsedFile, parseMeeting } from '../parse/parse-meeting.ts';
import { MeetingText } from './address.ts';
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
  const mended = [...meetings].map(([path, raw]) => {
    const text = isAsked(path) ? mendedText(raw, path, context) : normalizeSource(raw);
    return new MeetingText(path, text, read);
  });
  const attachments = attachmentMends(mended, entries, settings, isAsked);
  const all = attachments.meetings;
  const asked = all.filter(({ path }) => isAsked(path));
  const moves = [...attachments.moves];
  let paths = movedPaths([...entries.keys()], moves);
  const texts = new Map(asked.map(({ path, text }) => [path, text]));
  const placed = ({ file }: MeetingText): string => placeOf(file) ?? file.path;
  for (const meeting of asked) {
    const own = movesOf(meeting.file, paths);
    // Of two that belong in the same place nobody can tell which is meant.
    if (own.length === 0 || all.some((other) => other !== meeting && placed(other) === placed(meeting)))
      continue;
    const [, folder] = own;
    const text = folder ? followed(meeting, folder) : meeting.text;
    if (text === null) continue;
    texts.set(meeting.path, text);
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
