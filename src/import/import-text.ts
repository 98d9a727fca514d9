import type { Forum } from '../model/config.ts';
import { decode } from './decode.ts';
import { countKommuner, matchForum, newForum } from './forum.ts';
import { renderFrontMatter } from './front-matter.ts';
import { isTitleLine, readHeader } from './header.ts';
import { linesOf } from './lines.ts';
import { isMarkdownLike } from './marked.ts';
import { settleNotes } from './notes.ts';
import { piecesOf } from './pieces.ts';
import { type OpenedPunkt, readClosedPunkt, readOpenPunkt } from './punkt.ts';
import { findPunkter, type PunktHeading } from './punkt-headings.ts';
import { readTitleLines } from './punkt-title-lines.ts';
import { renderPunkt } from './render.ts';
import { repeatsTitles } from './repeated-title.ts';
import { usesCapitals } from './section-heading.ts';
import { reportTocLines, type TocText, tocStart, tocText } from './toc.ts';
import type { ImportedPunkt, Line, Refusal, Report, SourceHeader, SourceKind, Uncertainty } from './types.ts';
import { refuse } from './types.ts';
import { firstDifference, markdownWords } from './words.ts';

/** What the importer is handed: a file's name and bytes. */
export interface ImportSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The forum asked for, and those the archive has. */
export interface ImportOptions {
  readonly forum: string | null;
  readonly forums: readonly Forum[];
}

/** A meeting as the content file it becomes, and what was uncertain on the way. */
export interface ImportedMeeting {
  readonly ok: true;
  readonly forum: Forum;
  /** Whether the archive lacks the forum. */
  readonly isNewForum: boolean;
  /** Where the file belongs, below the content folder. */
  readonly path: string;
  readonly markdown: string;
  readonly uncertain: readonly Uncertainty[];
  readonly counts: {
    readonly punkter: number;
    readonly lukkede: number;
    readonly afsnit: number;
    readonly ord: number;
  };
  /** How often the published text names each municipality. */
  readonly kommuner: ReadonlyMap<string, number>;
}

interface Cut {
  readonly header: SourceHeader;
  readonly headings: readonly PunktHeading[];
  readonly toc: TocText;
}

/** Cuts a source into header and items. */
function cutSource(
  lines: readonly Line[],
  markdown: boolean,
  forum: string | null,
  report: Report,
): Cut | Refusal {
  const start = tocStart(lines);
  const roughEnd = lines.findIndex(({ text }, index) => index > start && /^[#*\s]*punkt\s+\d/i.test(text));
  const rough = start < 0 ? [] : lines.slice(start + 1, roughEnd < 0 ? lines.length : roughEnd);
  const headings = findPunkter(lines, { text: tocText(rough), start }, markdown, report);
  const first = headings[0]?.index ?? lines.length;
  const toc = start < 0 || start > first ? [] : lines.slice(start + 1, first);
  const header = readHeader(lines.slice(0, toc.length > 0 ? start : first), toc, forum, report);
  if ('ok' in header) return header;
  if (headings.length === 0) return refuse('teksten har ingen punkter («Punkt 1: …»)');
  const second = lines.findIndex(
    ({ text }, index) =>
      index > first &&
      isTitleLine(text) &&
      lines.slice(index + 1, index + 6).some((line) => /^\W*mødedato/i.test(line.text)),
  );
  if (second >= 0) {
    return refuse(
      `filen rummer mere end ét referat (det næste begynder på linje ${lines[second]?.nr}); del den først`,
    );
  }
  reportTocLines(toc, headings, report);
  return { header, headings, toc: tocText(toc) };
}

function openPunkter(lines: readonly Line[], cut: Cut, markdown: boolean, report: Report): OpenedPunkt[] {
  return cut.headings.map((heading, index) => {
    const own = lines.slice(heading.index + 1, cut.headings[index + 1]?.index ?? lines.length);
    return { heading, ...readTitleLines(heading, own, cut.toc, markdown, report) };
  });
}

function kindOfSource(
  punkter: readonly OpenedPunkt[],
  lines: readonly Line[],
  markdown: boolean,
): SourceKind {
  const open = punkter.filter(({ lukket }) => !lukket);
  const source = { markdown, capitals: !markdown && usesCapitals(lines), repeatsTitles: false };
  const pieces = open.map(({ titel, rest }) => ({ titel, pieces: piecesOf(rest, source) }));
  return { ...source, repeatsTitles: !markdown && repeatsTitles(pieces) };
}

/** Text under a closed item is not quoted, whichever stage spoke of it. */
function withoutClosedText(
  uncertain: readonly Uncertainty[],
  punkter: readonly OpenedPunkt[],
): Uncertainty[] {
  const isClosed = (line: number): boolean =>
    punkter.some(({ lukket, rest }) => lukket && rest.some(({ nr }) => nr === line));
  return uncertain
    .map(({ line, text }) => ({
      line,
      text: isClosed(line) ? text.replace(/«.*$/su, '(ikke vist: punktet er lukket)') : text,
    }))
    .sort((a, b) => a.line - b.line);
}

function checkWords(punkter: readonly ImportedPunkt[], body: string): Refusal | null {
  const expected = punkter.flatMap(({ words }) => words);
  const difference = firstDifference(expected, markdownWords(body));
  if (!difference) return null;
  const { before, expected: wanted, found } = difference;
  return refuse(
    `kontrollen af ordene fejlede efter «${before}»: ventede «${wanted ?? 'slut'}», fandt «${found ?? 'slut'}». Intet er skrevet`,
  );
}

/** Turns a source into a content file, or refuses it; touches no disk. */
export function importText(source: ImportSource, options: ImportOptions): ImportedMeeting | Refusal {
  const decoded = decode(source.bytes);
  if (!decoded.ok) return decoded;
  const found: Uncertainty[] = [];
  const report: Report = (line, text) => found.push({ line, text });
  if (decoded.note) report(1, decoded.note);
  const lines = linesOf(decoded.text);
  const markdown = isMarkdownLike(lines);
  const cut = cutSource(lines, markdown, options.forum, report);
  if ('ok' in cut) return cut;
  const opened = openPunkter(lines, cut, markdown, report);
  const kind = kindOfSource(opened, lines, markdown);
  const punkter = opened.map((punkt) =>
    punkt.lukket ? readClosedPunkt(punkt, kind, report) : readOpenPunkt(punkt, kind, report),
  );
  const body = settleNotes(punkter, report)
    .map(({ punkt, names }) => renderPunkt(punkt, markdown, names))
    .join('\n\n');
  const problem = checkWords(punkter, body);
  if (problem) return problem;
  return finish(cut.header, punkter, body, options, withoutClosedText(found, opened));
}

function finish(
  header: SourceHeader,
  punkter: readonly ImportedPunkt[],
  body: string,
  options: ImportOptions,
  uncertain: readonly Uncertainty[],
): ImportedMeeting | Refusal {
  const known = matchForum(header.forum, options.forums);
  const forum =
    known ??
    newForum(
      header.forum,
      punkter.filter(({ lukket }) => !lukket).map(({ titel }) => titel),
    );
  if (!forum || !/^[a-z0-9-]+$/.test(forum.slug))
    return refuse(`forummet «${header.forum}» kan ikke blive til et mappenavn`);
  return {
    ok: true,
    forum,
    isNewForum: known === null,
    path: `${forum.slug}/${header.date.slice(0, 4)}/${header.date}.md`,
    markdown: `${renderFrontMatter(header, forum.navn)}\n${body}\n`,
    uncertain,
    counts: {
      punkter: punkter.length,
      lukkede: punkter.filter(({ lukket }) => lukket).length,
      afsnit: punkter.flatMap(({ afsnit }) => afsnit.filter(({ heading }) => heading !== null)).length,
      ord: punkter.flatMap(({ words }) => words).length,
    },
    kommuner: countKommuner(body),
  };
}
