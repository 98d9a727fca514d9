import type { Forum } from '../model/config.ts';
import { cprPlaces } from '../parse/cpr.ts';
import { normalizeSource, sourceOf } from '../parse/source.ts';
import { hideCpr } from '../personal/cpr/hide.ts';
import { withinBounds } from './bounds.ts';
import { closedEntries, closeItems } from './closed-places.ts';
import { cutSource, openPunkter } from './cut-source.ts';
import { type Decoded, decode } from './decode.ts';
import { countKommuner, matchForum, newForum } from './forum.ts';
import { renderFrontMatter } from './front-matter.ts';
import { linesOf } from './lines.ts';
import { unusedEntries } from './lost-items.ts';
import { isMarkdownLike } from './marked.ts';
import { settleNotes } from './notes.ts';
import { piecesOf } from './pieces.ts';
import { type OpenedPunkt, readClosedPunkt, readOpenPunkt } from './punkt.ts';
import { renderPunkt } from './render.ts';
import { repeatsTitles } from './repeated-title.ts';
import { withoutSecrets } from './report.ts';
import { usesCapitals } from './section-heading.ts';
import { reportTocLines, tocEntries } from './toc.ts';
import type { ImportedPunkt, Line, Refusal, Report, SourceHeader, SourceKind, Uncertainty } from './types.ts';
import { refuse } from './types.ts';
import { demoteWeakHeadings } from './weak-headings.ts';
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

function kindOfSource(
  punkter: readonly OpenedPunkt[],
  lines: readonly Line[],
  markdown: boolean,
): SourceKind {
  const open = punkter.filter(({ lukket }) => !lukket);
  const source = { markdown, capitals: !markdown && usesCapitals(lines), repeatsTitles: false };
  const pieces = open.map(({ titel, rest }) => ({
    titel,
    pieces: demoteWeakHeadings(piecesOf(rest, source), titel, () => undefined),
  }));
  return { ...source, repeatsTitles: !markdown && repeatsTitles(pieces) };
}

function checkWords(punkter: readonly ImportedPunkt[], body: string): Refusal | null {
  const expected = punkter.flatMap(({ words }) => words);
  const difference = firstDifference(expected, markdownWords(body));
  if (!difference) return null;
  const { before, expected: wanted, found } = difference;
  const message = `kontrollen af ordene fejlede efter «${before}»: ventede «${wanted ?? 'slut'}», fandt «${found ?? 'slut'}». Intet er skrevet`;
  return refuse(hideCpr(message));
}

/** Tells where CPR numbers stand, which do not belong in the archive; the number itself is not repeated. */
function reportCpr(text: string, report: Report): void {
  for (const { start } of cprPlaces(sourceOf(normalizeSource(text)))) {
    report(start.line, 'linjen ser ud til at rumme et CPR-nummer; det må ikke offentliggøres');
  }
}

/** Turns a source into a content file, or refuses it; touches no disk. */
export function importText(source: ImportSource, options: ImportOptions): ImportedMeeting | Refusal {
  const decoded = decode(source.bytes);
  if (!decoded.ok) return decoded;
  return withinBounds(decoded.text, () => importDecoded(decoded, options));
}

function importDecoded(decoded: Decoded, options: ImportOptions): ImportedMeeting | Refusal {
  const found: Uncertainty[] = [];
  const report: Report = (line, text, grade = 'doubt') => found.push({ line, text, grade });
  if (decoded.note) report(1, decoded.note);
  const lines = linesOf(decoded.text);
  const markdown = isMarkdownLike(lines);
  const cut = cutSource(lines, markdown, options.forum, report);
  if ('ok' in cut) return cut;
  const titled = openPunkter(lines, cut, markdown, report);
  const unused = unusedEntries(
    tocEntries(cut.toc),
    titled.map(({ titel }) => titel),
  );
  const listed = lines.slice(0, cut.headings[0]?.index ?? 0);
  const opened = closeItems(titled, closedEntries(listed), unused, report);
  reportTocLines(cut.toc, opened, report);
  reportCpr(decoded.text, report);
  const kind = kindOfSource(opened, lines, markdown);
  const punkter = opened.map((punkt) =>
    punkt.lukket ? readClosedPunkt(punkt, unused, kind, report) : readOpenPunkt(punkt, kind, report),
  );
  const body = settleNotes(punkter, report)
    .map(({ punkt, names }) => renderPunkt(punkt, markdown, names))
    .join('\n\n');
  const problem = checkWords(punkter, body);
  if (problem) return problem;
  return finish(cut.header, punkter, body, options, withoutSecrets(found, opened));
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
